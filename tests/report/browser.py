#!/usr/bin/python3
"""Runs one case of tests/node/report_in_browser.mjs; skipped where Node.js, its packages or Chromium are missing.

usage: browser.py CASE ENTENTE ROOT
"""

import pathlib
import shutil
import subprocess
import sys

SKIPPED = 77


def main(case, entente, root):
    if shutil.which("node") is None or not (root / "tests/node/node_modules/playwright-core").is_dir():
        print("needs Node.js and the packages of tests/node (npm ci)")
        return SKIPPED
    script = root / "tests/node/report_in_browser.mjs"
    return subprocess.run(["node", script, case, pathlib.Path(entente).resolve(), root], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]).resolve()))

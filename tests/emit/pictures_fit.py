#!/usr/bin/python3
"""No two boxes of a picture overlap, and of continuity the earlier statement stands left of the later one.

usage: pictures_fit.py exports|hostile|faults WRITE_HOSTILE ROOT
"""

import pathlib
import subprocess
import sys
import tempfile


def boxes(dot):
    """By node: left, right, bottom, top, in inches."""
    plain = subprocess.run(["dot", "-Tplain"], input=dot, capture_output=True, check=True).stdout.decode()
    found = {}
    for line in plain.replace("\\\n", "").splitlines():
        if line.startswith("node "):
            _, name, x, y, width, height, *_ = line.split(" ")
            x, y, width, height = map(float, (x, y, width, height))
            found[name] = (x - width / 2, x + width / 2, y - height / 2, y + height / 2)
    return found


def overlaps(found):
    places = sorted(found.items())
    for i, (one, a) in enumerate(places):
        for other, b in places[i + 1:]:
            if a[0] < b[1] and b[0] < a[1] and a[2] < b[3] and b[2] < a[3]:
                yield f"{one} and {other} overlap"


def misplaced(found):
    if "h1" in found and found["h1"][1] >= found["h2"][0]:
        yield "the earlier statement is not left of the later one"
    for name, box in found.items():
        if "h1" in found and (name[0] == "a" and box[1] >= found["h2"][0] or name[0] == "b" and box[0] <= found["h1"][0]):
            yield f"{name} is in the wrong column"


def main(what, write_hostile, root):
    problems = []
    with tempfile.TemporaryDirectory() as name:
        if what == "hostile":
            subprocess.run([write_hostile, name], check=True)
            paths = sorted(pathlib.Path(name).glob("*.dot"))
        else:
            paths = [*sorted((root / "exports/pictures").glob("*.dot")), root / "exports/entente.dot"]
        if not paths:
            problems.append("there are no pictures")
        for path in paths:
            found = boxes(path.read_bytes())
            if not found:
                problems.append(f"{path.name}: shows nothing")
            if what == "faults":
                found = {key: (*box[:2], box[2] - 0.4, box[3] + 0.4) for key, box in found.items()}
                if not list(overlaps(found)):
                    problems.append(f"{path.name}: boxes that were made too high overlap unseen")
                continue
            problems += [f"{path.name}: {line}" for line in (*overlaps(found), *misplaced(found))]
    print(*problems[:40], sep="\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])))

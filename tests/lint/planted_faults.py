#!/usr/bin/python3
"""Plants one breach of each rule of lint.py in a copy of the tree, and demands that the rule finds it and nothing else.

usage: planted_faults.py ROOT
"""

import pathlib
import shutil
import sys
import tempfile

import lint

HEADER = "// A header.\n#ifndef ENTENTE_BASE_PLANTED_HPP\n#define ENTENTE_BASE_PLANTED_HPP\n{}\n#endif  // ENTENTE_BASE_PLANTED_HPP\n"
UNDONE = "TO" "DO"

# rule, the file that is written, its text, what the breach must say
FAULTS = [
    ("layering", "src/entente/base/planted.cpp", '#include "entente/emit/planted.hpp"\n', "room base includes entente/emit/planted.hpp"),
    ("layering", "src/entente/graph/planted.cpp", '#include "entente/pipeline.hpp"\n', "does not use room pipeline"),
    ("layering", "src/entente/pipeline.cpp", '#include "entente/cli/console.hpp"\n', "does not use room cli"),
    ("layering", "src/entente/nowhere/planted.cpp", "", "belongs to no room"),
    ("layering", "src/entente/base/CMakeLists.txt", "entente_room(base USES emit SOURCES error.cpp)\n", "room base uses emit"),
    ("twins", "src/entente/base/planted.cpp", "", "has no tests/base/planted_test.cpp"),
    ("twins", "tests/lint/no_twin.txt", "base/gone.cpp: a reason\n", "there is no base/gone.cpp"),
    ("size", "src/cli/planted.cpp", "\n" * 401, "401 lines"),
    ("guards", "src/entente/base/planted.hpp", HEADER.format("").replace("BASE_PLANTED", "PLANTED"), "is not ENTENTE_BASE_PLANTED_HPP"),
    ("guards", "src/entente/base/planted.hpp", HEADER.format("").removeprefix("// A header.\n"), "does not open with a comment"),
    ("macros", "src/entente/base/planted.cpp", "#define PLANTED 1\n", "a macro"),
    ("macros", "src/entente/base/planted.hpp", HEADER.format("using namespace std;"), "using namespace in a header"),
    ("marks", "docs/planted.md", f"{UNDONE}: later\n", f"{UNDONE} without an owner"),
    ("test_names", "tests/base/planted_test.cpp", 'TEST_CASE("one; two") {\n}\n', "ends it for CMake"),
    ("paths", "tests/planted.txt", "see /" "home/someone/file\n", "is a path of one machine"),
    ("names", "src/entente/base/planted.cpp", "// the Ministry of Internal Affairs and Communications\n", "Ministry of Internal Affairs"),
    ("names", "src/entente/base/planted.cpp", "// on 2003-09-09\n", "“2003-09-09”"),
    ("names", "src/entente/base/planted.cpp", 'const char* state = "United States";  // no\n', "“United States”"),
    ("layout", "src/entente/base/planted.cpp", "int  planted( );\n", "not as clang-format writes it"),
    ("headers", "src/entente/base/planted.hpp", HEADER.format("std::string planted();"), "does not compile alone"),
]


def breaches_with(root, rule, name, text):
    """What `rule` newly says of a copy of `root` once the file `name` holds `text`."""
    with tempfile.TemporaryDirectory() as scratch:
        copy = pathlib.Path(scratch).resolve()
        for folder in ("src", "tests"):
            skip = shutil.ignore_patterns("__pycache__", "node_modules", *(["*.hpp"] if rule == "headers" else []))
            shutil.copytree(root / folder, copy / folder, ignore=skip)
        shutil.copy(root / ".clang-format", copy)
        before = set(lint.RULES[rule](copy))
        planted = copy / name
        planted.parent.mkdir(parents=True, exist_ok=True)
        planted.write_text(text)
        return set(lint.RULES[rule](copy)) - before


def main(root):
    failures = [f"{rule} has no planted fault" for rule in lint.RULES.keys() - {fault[0] for fault in FAULTS}]
    for rule, name, text, message in FAULTS:
        found = breaches_with(root, rule, name, text)
        if len(found) != 1 or message not in next(iter(found)):
            failures.append(f"{rule} on {name}: wanted one breach with “{message}”, got {sorted(found)}")
    print(*failures, sep="\n", end="\n" if failures else "")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))

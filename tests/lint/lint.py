#!/usr/bin/python3
"""The house rules that a compiler does not know, each a function from a tree to its breaches.

usage: lint.py RULE [ROOT]      prints one line for each breach; exit status 1 if there is any
"""

import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys

SOURCE_SUFFIXES = {".cpp", ".hpp"}
MOST_LINES = 400


def sources(root, *folders):
    """The C++ files below `folders`, in byte order."""
    return sorted(
        path
        for folder in folders
        for path in (root / folder).rglob("*")
        if path.suffix in SOURCE_SUFFIXES
    )


def tracked(root):
    """The files that are, or would be, in version control; in a tree without it all but what is built."""
    if (root / ".git").exists():
        command = ["git", "-c", "safe.directory=*", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        names = subprocess.run(command, check=True, capture_output=True).stdout.decode().split("\0")
        paths = (root / name for name in sorted(set(names)) if name)
    else:
        paths = (path for path in sorted(root.rglob("*")) if path.relative_to(root).parts[0] != "build")
    return [path for path in paths if path.is_file()]


def lines_of(path):
    return path.read_text(encoding="utf-8", errors="replace").splitlines()


def matches(root, paths, pattern, message):
    """One breach for each line of `paths` that `pattern` finds; {0} in the message is what it found."""
    for path in paths:
        for number, line in enumerate(lines_of(path), 1):
            found = pattern.search(line)
            if found:
                yield f"{path.relative_to(root)}:{number}: {message.format(found.group(0).strip())}"


# Layering -----------------------------------------------------------------------------------------------------------


def rooms_and_uses(root):
    """Each room with the rooms that its entente_room(... USES ...) names, in the order of src/entente/CMakeLists.txt."""
    house = root / "src/entente"
    plan = (house / "CMakeLists.txt").read_text()
    declaration = re.compile(r"entente_room\(\s*(\w+)([^)]*)\)")
    uses_of = {}
    for folder, inline in re.findall(r"^add_subdirectory\((\w+)\)|^(entente_room\([^)]*\))", plan, re.M):
        text = inline or (house / folder / "CMakeLists.txt").read_text()
        for name, rest in declaration.findall(text):
            uses = re.search(r"\bUSES\s+((?:[a-z_]+\s*)*)", rest)
            uses_of[name] = uses.group(1).split() if uses else []
    return uses_of


def room_of(name):
    """The room of a file, from its path below src/entente: its folder, or the pipeline for files above all folders."""
    return name.parts[0] if name.parent.name else "pipeline"


def layering(root):
    """A room includes only itself and what its USES reach; USES name only rooms that come earlier in the house."""
    house = root / "src/entente"
    uses_of = rooms_and_uses(root)
    reach = {}
    for room, uses in uses_of.items():
        for used in uses:
            if used not in reach:
                yield f"src/entente: room {room} uses {used}, which is not above it in src/entente/CMakeLists.txt"
        reach[room] = {room}.union(*(reach.get(used, set()) for used in uses))
    include = re.compile(r'^\s*#\s*include\s*[<"](entente/[^">]+)[">]')
    for path in sources(root, "src/entente"):
        room = room_of(path.relative_to(house))
        if room not in reach:
            yield f"{path.relative_to(root)}: belongs to no room of src/entente/CMakeLists.txt"
            continue
        for number, line in enumerate(lines_of(path), 1):
            found = include.match(line)
            if not found:
                continue
            target = room_of(pathlib.PurePath(found.group(1)).relative_to("entente"))
            if target not in reach[room]:
                yield f"{path.relative_to(root)}:{number}: room {room} includes {found.group(1)}, but does not use room {target}"


# Shape of files -----------------------------------------------------------------------------------------------------


def twins(root):
    """Every src/entente/ROOM/X.cpp has tests/ROOM/X_test.cpp, or a reason in tests/lint/no_twin.txt."""
    excused = {}
    excuses = root / "tests/lint/no_twin.txt"
    for number, line in enumerate(lines_of(excuses), 1):
        if line.strip() and not line.startswith("#"):
            name, _, reason = line.partition(":")
            if not reason.strip():
                yield f"tests/lint/no_twin.txt:{number}: {name} gives no reason"
            excused[name.strip()] = number
    house = root / "src/entente"
    for path in sources(root, "src/entente"):
        if path.suffix != ".cpp":
            continue
        name = path.relative_to(house)
        twin = root / "tests" / room_of(name) / f"{name.stem}_test.cpp"
        number = excused.pop(str(name), None)
        if number is None and not twin.exists():
            yield f"src/entente/{name}: has no {twin.relative_to(root)}"
        elif number is not None and twin.exists():
            yield f"tests/lint/no_twin.txt:{number}: {name} has a twin now; take the line out"
    for name, number in excused.items():
        yield f"tests/lint/no_twin.txt:{number}: there is no {name}"


def size(root):
    """No source is longer than MOST_LINES."""
    for path in sources(root, "src"):
        count = len(lines_of(path))
        if count > MOST_LINES:
            yield f"{path.relative_to(root)}: {count} lines, {MOST_LINES} at most; it holds more than one idea"


def guards(root):
    """A header's include guard is its path; it opens with a comment that says what it is for."""
    for path in sources(root, "src", "tests"):
        if path.suffix != ".hpp":
            continue
        name = path.relative_to(root)
        shown = name.parts[1:] if name.parts[0] == "src" else name.parts
        if shown[0] != "entente":
            shown = ("entente", *shown)
        guard = re.sub(r"\W", "_", "/".join(shown)).upper()
        lines = lines_of(path)
        code = [line for line in lines if line.strip() and not line.startswith("//")]
        if code[:2] != [f"#ifndef {guard}", f"#define {guard}"] or code[-1] != f"#endif  // {guard}":
            yield f"{name}: the include guard is not {guard}"
        if not lines or not lines[0].startswith("// "):
            yield f"{name}:1: does not open with a comment that says what the file is for"


def macros(root):
    """No macro but include guards, and no `using namespace` in a header."""
    for path in sources(root, "src"):
        for number, line in enumerate(lines_of(path), 1):
            if re.match(r"\s*#\s*define\b", line) and not re.match(r"#define ENTENTE_\w+_HPP$", line):
                yield f"{path.relative_to(root)}:{number}: a macro; use a constant, a function or a template"
            if path.suffix == ".hpp" and re.match(r"\s*using\s+namespace\b", line):
                yield f"{path.relative_to(root)}:{number}: using namespace in a header reaches all who include it"


# Words --------------------------------------------------------------------------------------------------------------


def marks(root):
    """No mark of unfinished work without an owner."""
    words = "|".join(("TO" "DO", "FIX" "ME", "XX" "X", "HA" "CK"))
    pattern = re.compile(rf"\b(?:{words})\b(?!\(\w+\))")
    return matches(root, tracked(root), pattern, "{0} without an owner; finish it, or write {0}(name)")


def test_names(root):
    """No semicolon in the name of a test: CMake takes it for the end of the name."""
    pattern = re.compile(r'^TEST_CASE\("[^"]*(;)')
    return matches(root, sources(root, "tests"), pattern, "a “{0}” in the name of a test ends it for CMake; write a comma")


def paths(root):
    """No path of one machine in a tracked file."""
    pattern = re.compile(r"(?<![\w.:/])/(?:home|work|tmp|root)/\w")
    return matches(root, tracked(root), pattern, "{0}… is a path of one machine")


def names_of_gold(gold):
    """The telling names in one gold file, each with whether it is a state's: names of two or more words, or of four or more
    capitals; and full dates."""
    for entity in gold["entities"]:
        for name in (entity["name"], *entity["surfaces"]):
            if (" " in name or re.fullmatch(r"[A-Z][A-Z-]{3,}", name)) and name not in COMMON_WORDS:
                yield name, "State" in entity["types"]
    for date in (gold["date"], *(event.get(end, "") for event in gold["events"] for end in ("start", "end"))):
        if date and len(date) == len("YYYY-MM-DD"):
            yield date, False


COMMON_WORDS = {"Joint Statement"}  # what every statement calls itself


def names(root):
    """Nothing in src/ knows a thing that the sample statements name: such names belong to ontology/ or tests/. Comments may
    speak of states, since examples need some."""
    found = {pair for file in (root / "tests/gold").glob("*.json") for pair in names_of_gold(json.loads(file.read_text()))}
    if not found:
        yield "tests/gold: no names; is the folder there?"
        return
    in_code, in_comments = (
        re.compile(r"(?<!\w)(?:" + "|".join(sorted(map(re.escape, some), reverse=True)) + r")(?!\w)")
        for some in ({name for name, _ in found}, {name for name, is_state in found if not is_state})
    )
    for path in sources(root, "src"):
        for number, line in enumerate(lines_of(path), 1):
            code = re.sub(r"(^|\s)//.*", "", line)
            name = in_code.search(code) or in_comments.search(line)
            if name:
                yield f"{path.relative_to(root)}:{number}: “{name.group(0)}” is of the sample statements; it belongs to ontology/ or tests/"


# Tools --------------------------------------------------------------------------------------------------------------


def layout(root):
    """Every source is as clang-format would write it."""
    files = sources(root, "src", "tests")
    report = subprocess.run(["clang-format", "--dry-run", "-Werror", *files], capture_output=True, text=True, cwd=root)
    for path in files:
        first = re.search(rf"^{re.escape(str(path))}:(\d+):", report.stderr, re.M)
        if first:
            yield f"{path.relative_to(root)}:{first.group(1)}: not as clang-format writes it; run clang-format -i on it"


def headers(root):
    """Every header compiles alone, with nothing but what a user of the library has."""
    compiler = os.environ.get("CXX", "c++")
    headers = [path for path in sources(root, "src/entente") if path.suffix == ".hpp"]

    def compiles(path):
        command = [compiler, "-std=c++20", "-fsyntax-only", "-I", root / "src", "-x", "c++", "-include", path, os.devnull]
        return subprocess.run(command, capture_output=True, text=True, cwd=root)

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for path, run in zip(headers, pool.map(compiles, headers)):
            if run.returncode != 0:
                first = next((line for line in run.stderr.splitlines() if "error:" in line), run.stderr)
                yield f"{path.relative_to(root)}: does not compile alone: {first.replace(f'{root}/', '')}"


RULES = {rule.__name__: rule for rule in (layering, twins, size, guards, macros, marks, test_names, paths, names, layout, headers)}


def main(arguments):
    if len(arguments) not in (1, 2) or arguments[0] not in RULES:
        print(__doc__.strip(), "\nrules:", *RULES, file=sys.stderr)
        return 2
    root = pathlib.Path(arguments[1] if len(arguments) == 2 else ".").resolve()
    breaches = list(RULES[arguments[0]](root))
    print(*breaches, sep="\n", end="\n" if breaches else "")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

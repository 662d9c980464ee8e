#!/usr/bin/python3
"""Archives of statements, read by the program as its users run it. See program_test.py, whose form these cases have."""

import io
import os
import random
import sys
import tarfile
import zipfile

from program_test import SMALL, check, content, expect, expect_error, main, put, show

SUFFIXES = {"zip": None, "tar": "", "tar.gz": "gz", "tgz": "gz", "tar.xz": "xz"}


def statement(number):
    return SMALL.replace("Testing", f"Testing {number}")


def write_zip(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members:
            archive.writestr(name, text)


def write_tar(path, members, compression=""):
    """A member is a name and its text, or a TarInfo without text."""
    with tarfile.open(path, f"w:{compression}") as archive:
        for member in members:
            if isinstance(member, tarfile.TarInfo):
                archive.addfile(member)
                continue
            info = tarfile.TarInfo(member[0])
            data = member[1].encode() if isinstance(member[1], str) else member[1]
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))


def write(path, members):
    suffix = SUFFIXES[path.name.split(".", 1)[1]]
    if suffix is None:
        write_zip(path, members)
    else:
        write_tar(path, members, suffix)


def case_an_archive_says_what_its_folder_says(run, folder):
    statements = run.with_statements()
    put(statements / "untitled.md", "Japan will share information with Australia.\n")
    expect(run("build", "statements", "-o", "wanted", "--formats", "json"), 0)
    wanted = (folder / "wanted/entente.json").read_text()
    members = [(f"inner/{path.name}", path.read_bytes()) for path in sorted(statements.iterdir(), reverse=True)]
    for suffix in SUFFIXES:
        name = f"letters.{suffix}"
        write(folder / name, members)
        before = set(folder.rglob("*"))
        expect(run("build", name, "-o", f"out-{suffix}", "--formats", "json,ntriples"), 0, "", r"3 statements: [^\n]+\n")
        written = {path.name for path in set(folder.rglob("*")) - before}
        check(written == {f"out-{suffix}", "entente.json", "entente.nt", "dataset.ttl"}, f"something was unpacked: {written}")
        found = (folder / f"out-{suffix}/entente.json").read_text()
        check(f'"{name}/inner/untitled.md"' in found, "a member is not known by its path in the archive")
        check(found.replace(f"{name}/inner/", "") == wanted, f"{name} says something else than its folder")
        triples = (folder / f"out-{suffix}/entente.nt").read_text()
        slug = name.replace(".", "-") + "-inner-untitled-md"
        check(f"/statement/{slug}>" in triples, "a member without title is not named by its path in the archive")


def case_archives_in_a_folder_with_any_number_of_jobs(run, folder):
    statements = run.with_statements()
    (statements / "more").mkdir()
    write_tar(statements / "more/b.tar.gz", [(f"{n}.txt", statement(n)) for n in range(40)] + [("bad.txt", "")], "gz")
    write_zip(statements / "a.zip", [(f"{n}.txt", statement(n)) for n in range(30, 60)] + [("in.tar", "x"), ("é.md", "")])
    results = []
    for jobs in ("1", "2", "8"):
        result = run("build", "--jobs", jobs, "-o", f"jobs-{jobs}")
        check(result.returncode == 1 and b"\n62 statements: " in result.stderr, show(result))
        results.append((result.stderr, content(folder / f"jobs-{jobs}")))
    check(results[0] == results[1] == results[2], "the number of threads changes the result")
    errors = results[0][0].decode()
    check("entente: statements/a.zip/é.md: holds no text\n" in errors, errors)
    check("entente: statements/more/b.tar.gz/bad.txt: holds no text\n" in errors, errors)
    check("statements/more/b.tar.gz/35.txt: is the same statement as a.zip/35.txt" in errors, errors)
    check("entente: warning: statements/a.zip/in.tar: is an archive within an archive" in errors, errors)


def case_names_need_no_locale(run, folder):
    write_zip(folder / "a.zip", [("Déclaration–共同.txt", "Japan will share information with Australia.\n")])
    for locale in ("C", "C.UTF-8"):
        result = run("build", "a.zip", "-o", locale, "--formats", "json", env=os.environ | {"LC_ALL": locale})
        expect(result, 0, "", r"1 statement: [^\n]+\n")
        check("a.zip/Déclaration–共同.txt" in (folder / locale / "entente.json").read_text(), "the name is lost")


def case_what_is_no_document_in_an_archive(run, folder):
    link, pipe = tarfile.TarInfo("link.txt"), tarfile.TarInfo("pipe.txt")
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    pipe.type = tarfile.FIFOTYPE
    members = [link, pipe, ("/abs.txt", SMALL), ("../up.txt", SMALL), ("a.doc", "no"), (".hidden.txt", "no"), ("ok.txt", SMALL)]
    write_tar(folder / "a.tar", members)
    result = run("build", "a.tar")
    expect_error(result, 1, "a.tar/link.txt", "is a link in the archive", "pack the file itself")
    expect_error(result, 1, "a.tar/pipe.txt", "is a device or a pipe in the archive, not a file", "pack a file instead")
    expect_error(result, 1, "a.tar/abs.txt", "has an absolute path in the archive", "pack it with a relative one")
    expect_error(result, 1, r"a.tar/\.\./up.txt", r"has a path with '\.\.' in the archive", "pack it with its plain path")
    check(b"\n1 statement: " in result.stderr and b"a.doc" not in result.stderr, show(result))
    check(not (folder.parent / "up.txt").exists(), "something was unpacked")


def case_an_archive_that_is_cut_off(run, folder):
    noise = random.Random(1).randbytes(200_000)
    members = [("1.txt", SMALL), ("2.pdf", noise), ("3.txt", statement(3))]
    put(folder / "good.txt", statement("beside it"))
    expect(run("build", "good.txt", "-o", "out"), 0)
    for suffix in SUFFIXES:
        name = f"a.{suffix}"
        write(folder / name, members)
        put(folder / name, (folder / name).read_bytes()[:100_000])
        result = run("build", name, "good.txt")
        expect_error(result, 1, f"{name}/2.pdf", r"is damaged, or the archive is cut off here \([^\n]+\)", "get the archive anew")
        check(b"\n2 statements: " in result.stderr, show(result))


def case_what_is_no_archive(run, folder):
    put(folder / "good.txt", SMALL)
    expect(run("build", "good.txt", "-o", "out"), 0)
    before = content(folder / "out")
    put(folder / "text.zip", "A joint statement.\n")
    put(folder / "empty.tar.gz", "")
    write_zip(folder / "pictures.zip", [("a.png", "x")])
    put(folder / "archive.bin", (folder / "pictures.zip").read_bytes())
    (folder / "folder.zip").mkdir()
    put(folder / "folder.zip/a.txt", SMALL)
    for name, message in (
        ("text.zip", r"is no archive that can be read \([^\n]+\)"),
        ("empty.tar.gz", r"is no archive that can be read \([^\n]+\)"),
        ("pictures.zip", "holds no statement"),
        ("none.zip", "no such file or folder"),
        ("archive.bin", "is a Word or zip file, not a text"),
    ):
        expect_error(run("build", name, "-o", "out"), 3, name, message)
        check(content(folder / "out") == before, "old results changed")
        expect_error(run("build", name, "good.txt", "-o", "both"), 1, name, message)
        check(content(folder / "both") == before, "a bad archive changes the results of others")
    expect(run("build", "folder.zip"), 0, "", r"1 statement: [^\n]+\n")


def case_an_encrypted_archive(run, folder):
    write_zip(folder / "a.zip", [("a.txt", SMALL)])
    data = bytearray((folder / "a.zip").read_bytes())
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + flags] |= 1
    put(folder / "a.zip", bytes(data))
    expect_error(run("build", "a.zip"), 3, "a.zip/a.txt", "is encrypted", "make the archive anew without a password")


def case_archives_with_other_subcommands(run, folder):
    write_zip(folder / "a.zip", [("in/a.txt", SMALL)])
    expect_error(run("extract", "a.zip"), 2, "a.zip", "is an archive, and extract takes one document", "use entente build[^\n]+")
    expect(run("explain", "Japan", "a.zip"), 0, r"Japan — State\n.*a\.zip/in/a\.txt.*", "")
    gold = run.root / "tests/gold"
    stem = next(gold.glob("*.json")).stem
    (folder / "corpus").mkdir()
    write_zip(folder / f"corpus/{stem}.zip", [("a.txt", SMALL)])
    put(folder / "corpus/other.txt", SMALL)
    result = run("evaluate", "--gold", gold, "--corpus", "corpus")
    expect_error(result, 3, f"{gold}/{stem}.json", "there is no document of this name in corpus")


if __name__ == "__main__":
    sys.exit(main(globals(), *sys.argv[1:]))

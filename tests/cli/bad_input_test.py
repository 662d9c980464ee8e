#!/usr/bin/python3
"""Broken, hostile and odd documents, read by the program as its users run it. See program_test.py, whose form these
cases have."""

import json
import os
import pathlib
import socket
import sys

from program_test import SMALL, check, content, expect, expect_error, main, put, show

TEXT = "The Governments of Japan and the United States will share information."
TITLE = "Joint Statement on Testing"
MARKED = f"# {TITLE}\n\n"


def warning(place, message, remedy=r"[^\n]+"):
    return rf"entente: warning: {place}: {message}\n  {remedy}\n"


def refused(run, folder, name, message, remedy):
    """`name` is refused with this message; a good document beside it is read all the same, old results stay whole."""
    put(folder / "good.txt", SMALL)
    expect(run("build", "good.txt", "-o", "old"), 0)
    before = content(folder / "old")
    told = rf"entente: {name}: {message}\n  {remedy}\n"
    expect(run("extract", name), 3, "", told)
    expect(run("build", name, "-o", "old"), 3, "", told)
    check(content(folder / "old") == before, f"{name}: old results changed")
    expect(run("build", name, "good.txt", "-o", "new"), 1, "", told + r"1 statement: [^\n]+\n")
    check(content(folder / "new") == before, f"{name} changes the results of others")


def read(run, name, told=""):
    """What is extracted from `name`, while `told` is said."""
    return json.loads(expect(run("extract", name), 0, err=told).stdout)


def check_shared(found, name):
    """The one commitment of TEXT is there."""
    actions = [commitment["action"] for commitment in found["commitments"]]
    check(actions == ["share"], f"{name}: the commitments are {actions}")


# Web pages ----------------------------------------------------------------------------------------------------------


def case_pages_with_broken_markup(run, folder):
    pages = {
        "unclosed.html": f"<html><body><div><h1>{TITLE}<p><b>September 9, 2003<p>{TEXT}<ul><li>one<table><tr><td>x",
        "crossed.html": f"<html><body><h1>{TITLE}</b></h1><p><i><b>{TEXT}</i></p></b></div></div></body></p>",
        "open-tag.html": f"<html><body><h1>{TITLE}</h1><p>{TEXT}</p>" + "<" * 200_000,
        "open-comment.html": f"<html><body><h1>{TITLE}</h1><p>{TEXT}</p>" + "<!--" * 50_000,
        "ampersands.html": f"<html><body><h1>{TITLE}</h1><p>{TEXT}</p><p>" + "&" * 200_000,
        "breaks.html": f"<html><body><h1>{TITLE}</h1><p>{TEXT}</p><p>" + "<br>x " * 100_000,
    }
    for name, page in pages.items():
        put(folder / name, page)
        found = read(run, name)
        check_shared(found, name)
        check(found["document"]["title"] == TITLE, f"{name}: the title is {found['document']['title']}")


def case_scripts_of_pages_are_no_text(run, folder):
    page = (
        f"<html><head><script>document.write('Australia will attack.')</script></head><body><h1>{TITLE}</h1>"
        f"<script>if (a<b) {{ 'France will pay.' }}</script><p onclick='Peru()'>{TEXT}</p>"
        "<style>p:after {{ content: 'Chile will pay.' }}</style><noscript>Spain will pay.</noscript></body></html>"
    )
    put(folder / "a.html", page)
    text = expect(run("extract", "a.html", "--format", "text"), 0, err="").stdout.decode()
    check(text == f"{TITLE}\n\n{TEXT}\n\n", text)


def case_pages_reach_for_nothing(run, folder):
    """Neither a file nor a connection is opened for what a page names."""
    put(folder / "secret.txt", "Zanzibar\n")
    put(folder / "secret.dtd", '<!ENTITY inner "Zanzibar">\n')
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        url = f"http://127.0.0.1:{server.getsockname()[1]}/"
        page = (
            f'<?xml version="1.0"?><?xml-stylesheet href="{url}a.xsl"?><!DOCTYPE html SYSTEM "{url}a.dtd" [\n'
            f'<!ENTITY file SYSTEM "secret.txt"><!ENTITY url SYSTEM "file://{folder}/secret.txt">'
            f'<!ENTITY % dtd SYSTEM "secret.dtd"> %dtd; <!ENTITY net SYSTEM "{url}x"><!ENTITY lol "lol">'
            '<!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;">]>\n'
            f'<html><head><base href="{url}"><link rel=stylesheet href="{url}a.css"></head><body><h1>{TITLE}</h1>'
            f"<p>{TEXT}</p><p>&file; &url; &inner; &net; &lol2;</p><img src='{url}a.png'><iframe src='{url}'></iframe>"
            '<xi:include href="secret.txt" parse="text" xmlns:xi="http://www.w3.org/2001/XInclude"/></body></html>'
        )
        for name in ("a.html", "a.xhtml"):
            put(folder / name, page)
            text = expect(run("extract", name, "--format", "text"), 0).stdout.decode()
            check(TEXT in text and "Zanzibar" not in text and "lollol" not in text, text)
            check_shared(read(run, name), name)
        try:
            server.accept()
        except BlockingIOError:
            return
    raise AssertionError("a connection was made")


def case_pages_that_cannot_be_read(run, folder):
    put(folder / "deep.html", "<html><body>" + "<div>" * 10_000 + TEXT + "</div>" * 10_000)
    refused(run, folder, "deep.html", "is nested too deep to be read to its end", "save the statement itself as plain text")
    attributes = " ".join(f"a{number}=1" for number in range(100_000))
    put(folder / "attributes.html", f"<html><body><p {attributes}>{TEXT}</p></body></html>")
    refused(run, folder, "attributes.html", "has a tag with more than 1000 attributes", "save the statement itself as plain text")
    put(folder / "empty.html", "<html><head><title>x</title></head><body><script>1</script></body></html>")
    refused(run, folder, "empty.html", "holds no text", "give a file with a statement in it")


# PDFs ---------------------------------------------------------------------------------------------------------------


def pdf(*objects):
    """A PDF of these objects, numbered from 1, the first its catalog."""
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj {body} endobj\n".encode()
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    count = len(objects) + 1
    tail = f"xref\n0 {count}\n0000000000 65535 f \n{table}trailer <</Root 1 0 R /Size {count}>>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + tail.encode()


def stream(attributes, data):
    return f"<<{attributes} /Length {len(data)}>> stream\n{data}\nendstream"


def text_pdf(*lines):
    font = "/Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>"
    text = "BT /F1 12 Tf 72 720 Td 14 TL\n" + "".join(f"({line}) Tj T*\n" for line in lines) + "ET"
    return pdf(
        "<</Type /Catalog /Pages 2 0 R>>",
        "<</Type /Pages /Kids [3 0 R] /Count 1>>",
        f"<</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources <<{font}>>>>",
        stream("", text),
    )


def case_pdfs(run, folder):
    whole = text_pdf(TITLE, "", "", "September 9, 2003", "", "", TEXT)
    put(folder / "whole.pdf", whole)
    check_shared(read(run, "whole.pdf"), "whole.pdf")
    put(folder / "called.txt", whole)
    check_shared(read(run, "called.txt"), "called.txt")

    # Made with: qpdf --allow-weak-crypto --static-id --encrypt secret owner 40 -- whole.pdf encrypted.pdf
    put(folder / "encrypted.pdf", (pathlib.Path(__file__).parent / "encrypted.pdf").read_bytes())
    refused(run, folder, "encrypted.pdf", "is an encrypted PDF", "save a copy without a password")
    put(folder / "cut.pdf", whole[: len(whole) * 2 // 3])
    refused(run, folder, "cut.pdf", "is a damaged PDF", "save it anew, or its text as plain text")
    put(folder / "empty.pdf", "%PDF-1.4\n")
    refused(run, folder, "empty.pdf", "is a damaged PDF", "save it anew, or its text as plain text")
    picture = pdf(
        "<</Type /Catalog /Pages 2 0 R>>",
        "<</Type /Pages /Kids [3 0 R] /Count 1>>",
        "<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources <</XObject <</I 5 0 R>>>>>>",
        stream("", "9 0 0 9 0 0 cm /I Do"),
        stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", "x"),
    )
    put(folder / "picture.pdf", picture)
    remedy = "recognise its text first, for example with ocrmypdf"
    refused(run, folder, "picture.pdf", "is a PDF without text, of pictures only", remedy)


def case_a_damaged_pdf_with_text_in_it(run, folder):
    damaged = text_pdf(TITLE, "", "", TEXT).replace(b"(Joint", b"(x) )Tj (Joint")
    put(folder / "a.pdf", damaged)
    told = warning("a.pdf", "is a damaged PDF, of which some text may be missing", r"compare it[^\n]+")
    check_shared(read(run, "a.pdf", told), "a.pdf")


# Markdown -----------------------------------------------------------------------------------------------------------


def case_markdown_bombs(run, folder):
    """Each takes a parser that goes back, or one that recurses, very long."""
    bombs = {
        "quotes": "> " * 10_000 + TEXT,
        "quotes-tight": ">" * 10_000 + " " + TEXT,
        "quotes-growing": "".join(">" * depth + " a\n" for depth in range(1, 1500)) + "\n" + TEXT,
        "items": "- " * 10_000 + TEXT,
        "items-numbered": "1. " * 10_000 + TEXT,
        "items-indented": "".join(" " * (2 * depth) + "- a\n" for depth in range(2000)) + "\n" + TEXT,
        "emphasis": "*a " * 10_000 + "\n\n" + TEXT,
        "emphasis-mixed": "**a *b _c " * 10_000 + "\n\n" + TEXT,
        "stars": "*" * 10_000 + TEXT + "*" * 10_000,
        "underscores": "_a " * 10_000 + "*b_ " * 10_000 + "\n\n" + TEXT,
        "strikes": "~~a " * 10_000 + "\n\n" + TEXT,
        "ticks": "".join("`" * length + "a" for length in range(1, 1000)) + "\n\n" + TEXT,
        "brackets": "[" * 50_000 + "\n\n" + TEXT,
        "links": "[a](<b" * 20_000 + "\n\n" + TEXT,
        "tags": "<a " * 50_000 + "\n\n" + TEXT,
        "comments": "<!-- a " * 50_000 + "\n\n" + TEXT,
        "entities": "&a" * 50_000 + "\n\n" + TEXT,
        "table": "|a" * 5_000 + "\n" + "|-" * 5_000 + "\n" + "|b\n" * 5_000 + "\n" + TEXT,
        "line": "of the one and of the other and " * 100_000 + "\n\n" + TEXT,
    }
    for name, bomb in bombs.items():
        put(folder / f"{name}.md", f"{MARKED}{bomb}\n")
        found = read(run, f"{name}.md")
        check(found["document"]["title"] == TITLE, f"{name}: the title is {found['document']['title']}")
        check_shared(found, name)
    put(folder / "references.md", MARKED + "".join(f"[a{n}]: x\n" for n in range(50_000)) + "\n" + "[a1] " * 30_000)
    expect(run("extract", "references.md"), 0, None, warning("references.md", "has too many links in one paragraph[^\n]+"))


def case_front_matter_that_is_no_yaml(run, folder):
    remedy = "mend it, or put the value in quotes"
    for name, lines, place in (
        ("open.md", "title: [unclosed\n  date: : :", ":3:7"),
        ("tab.md", "\t- x: {]", ":2:1"),
        ("colon.md", "title: Statement: on Testing", r":2:\d+"),
        ("deep.md", "a: " + "[" * 3000, r":\d+:\d+"),
    ):
        put(folder / name, f"---\n{lines}\n---\n{MARKED}{TEXT}\n")
        told = warning(name + place, r"the front matter is no YAML \([^\n]+\) and was passed over", remedy)
        found = read(run, name, told)
        check_shared(found, name)
        check(found["document"]["title"] == TITLE, f"{name}: the title is {found['document']['title']}")
    put(folder / "aliases.md", f"---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\ntitle: {TITLE}\n---\n{TEXT}\n")
    check(read(run, "aliases.md")["document"]["title"] == TITLE, "aliases confuse the front matter")


# Dates that do not exist --------------------------------------------------------------------------------------------


def case_dates_that_do_not_exist(run, folder):
    remedy = "correct it, or give the date in front matter"
    head = f"{TITLE}\n\nTokyo, February 30, 2024\n\n{TEXT}\n"
    put(folder / "head.txt", head)
    told = {"head.txt": warning("head.txt:3:8", "the date 'February 30, 2024' does not exist", remedy)}
    for name, date in (("front.md", "2024-13-45"), ("prose.md", "February 30, 2024")):
        put(folder / name, f"---\ntitle: {TITLE}\ndate: {date}\n---\n{TEXT}\n")
        told[name] = warning(f"{name}:3:7", f"the date '{date}' does not exist", "write it as YEAR-MONTH-DAY")
    put(folder / "page.html", f'<html><head><meta name=date content="2024-13-45"></head><h1>{TITLE}</h1><p>{TEXT}')
    message = "the date '2024-13-45', which the page gives for itself, does not exist"
    told["page.html"] = warning("page.html", message, "correct it in the page, or give the date in the text")
    for name, pattern in told.items():
        found = read(run, name, pattern)
        check(found["document"]["date"] == "", f"{name}: the date is {found['document']['date']}")
        check_shared(found, name)
    # One of the same title and a real date is another statement; of those without a date the first stands.
    expect(run("build", "head.txt"), 0, "", told["head.txt"] + r"1 statement: [^\n]+\n")
    put(folder / "leap.txt", head.replace("30", "29"))
    check(read(run, "leap.txt")["document"]["date"] == "2024-02-29", "a leap day is refused")


# Bytes --------------------------------------------------------------------------------------------------------------


def case_bytes_that_are_no_text(run, folder):
    put(folder / "empty.txt", "")
    put(folder / "blank.md", " \n\n\t\n")
    for name in ("empty.txt", "blank.md"):
        refused(run, folder, name, "holds no text", "give a file with a statement in it")
    put(folder / "nul.txt", SMALL.replace("Testing", "Test\0ing"))
    put(folder / "nul-at-the-end.md", SMALL + "\0")
    put(folder / "nul.html", f"<html><h1>{TITLE}</h1><p>The Governments\0 of Japan")
    put(folder / "binary.txt", bytes(range(256)) * 64)
    for name in ("nul.txt", "nul-at-the-end.md", "nul.html", "binary.txt"):
        refused(run, folder, name, "is binary, not text", "give plain text or Markdown")


def case_other_encodings(run, folder):
    page = f"<html><body><h1>{TITLE}</h1><p>{TEXT}</p></body></html>"
    for encoding in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
        name = f"{encoding}.txt"
        put(folder / name, ("\ufeff" + SMALL).encode(encoding))
        check_shared(read(run, name), name)
        put(folder / f"{encoding}.html", ("\ufeff" + page).encode(encoding))
        check_shared(read(run, f"{encoding}.html"), f"{encoding}.html")
    for encoding, shown in (("utf-16-le", "UTF-16LE"), ("utf-16-be", "UTF-16BE")):
        put(folder / "unmarked.txt", SMALL.encode(encoding))
        told = warning("unmarked.txt", f"has no byte order mark, read as {shown}", "save the file as UTF-8")
        check_shared(read(run, "unmarked.txt", told), "unmarked.txt")
    put(folder / "odd.txt", b"\xff\xfe" + SMALL.encode("utf-16-le") + b"x")
    told = warning("odd.txt", "parts are not valid UTF-16LE and were replaced", "save the file as UTF-8")
    check(read(run, "odd.txt", told)["document"]["date"] == "2003-09-09", "half a character at the end spoils the rest")


def case_names_of_files_in_no_encoding(run, folder):
    """A name of any bytes is a name; what is published is UTF-8."""
    os.mkdir(os.fsencode(folder) + b"/in")
    for number, name in enumerate((b"\xff.txt", b"line\nbreak.txt", b'"quoted".txt')):
        with open(os.fsencode(folder) + b"/in/" + name, "w", encoding="utf-8") as out:
            out.write(SMALL.replace("Testing", f"Testing {number}"))
    expect(run("build", "in", "-o", "out"), 0, "", r"3 statements: [^\n]+\n")
    published = b"".join(content(folder / "out").values()).decode()
    check("\ufffd.txt" in published, "the name is not made UTF-8")


# Files --------------------------------------------------------------------------------------------------------------


def case_files_that_are_out_of_reach(run, folder):
    with open(folder / "huge.txt", "wb") as out:
        out.truncate((256 << 20) + 1)
    refused(run, folder, "huge.txt", "is larger than 256 MiB", "give each statement in a file of its own")
    os.symlink("nowhere.txt", folder / "broken.txt")
    refused(run, folder, "broken.txt", "no such file or folder", "check the path")
    refused(run, folder, "none.txt", "no such file or folder", "check the path")
    refused(run, folder, "good.txt/x.txt", "no such file or folder", "check the path")
    os.symlink("self.txt", folder / "self.txt")
    refused(run, folder, "self.txt", "is a link that leads nowhere", "mend the link, or take it away")
    os.mkfifo(folder / "pipe.txt")
    refused(run, folder, "pipe.txt", "holds no text", "give a file with a statement in it")
    refused(run, folder, "/dev/zero", "is larger than 256 MiB", "give each statement in a file of its own")


def case_a_pipe_with_a_writer(run, folder):
    put(folder / "good.txt", SMALL)
    result = run.shell('"$E" extract <(sleep 1; cat good.txt) --format text')
    check(result.returncode == 0 and result.stdout.decode() == SMALL, show(result))


def case_folders_with_links_and_pipes(run, folder):
    inside = folder / "in"
    (inside / "deep").mkdir(parents=True)
    put(inside / "deep/a.txt", SMALL)
    put(folder / "elsewhere", SMALL.replace("Testing", "Linking"))
    os.symlink("../elsewhere", inside / "linked.txt")
    os.symlink("..", inside / "deep/up")
    os.symlink(inside, inside / "deep/around")
    os.symlink("loop.txt", inside / "loop.txt")
    os.symlink("nowhere", inside / "broken.md")
    os.symlink("nowhere", inside / "of-no-interest")
    os.mkfifo(inside / "pipe.txt")
    links = "".join(
        rf"entente: in/{name}: is a link that leads nowhere\n  mend the link, or take it away\n" for name in ("broken.md", "loop.txt")
    )
    pipe = r"entente: in/pipe.txt: is a pipe or a device, not a file\n  [^\n]+\n"
    expect(run("build", "in"), 1, "", links + pipe + r"2 statements: [^\n]+\n")


if __name__ == "__main__":
    sys.exit(main(globals(), *sys.argv[1:]))

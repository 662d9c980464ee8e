#!/usr/bin/python3
"""docs/ontology.html is what entente_ontology_page makes of the ontology, byte for byte, and a page that needs nothing else.

usage: page.py TOOL ROOT
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

import ontology

HTML = "{http://www.w3.org/1999/xhtml}"
FILES = ("ontology/entente.ttl", "ontology/alignments.ttl")
EMPTY = {"meta", "br", "hr", "img", "link", "input"}


def made(tool, root):
    with tempfile.TemporaryDirectory() as scratch:
        page = pathlib.Path(scratch) / "page.html"
        subprocess.run([tool, page, *(root / name for name in FILES)], check=True)
        return page.read_text(encoding="utf-8")


def tool_failures(tool, root):
    """Broken Turtle and missing files end with a message and leave no page."""
    with tempfile.TemporaryDirectory() as scratch:
        broken, page = pathlib.Path(scratch) / "broken.ttl", pathlib.Path(scratch) / "page.html"
        broken.write_text("@prefix a: <x:> .\na:b a:c\n")
        for arguments, message in (([page, broken], "broken.ttl:"), ([page, "none.ttl"], "none.ttl: cannot be read"), ([page], "usage: ")):
            run = subprocess.run([tool, *arguments], capture_output=True, text=True)
            if run.returncode == 0 or message not in run.stderr or page.exists():
                yield f"{arguments[1:]}: status {run.returncode}, {run.stderr!r}; wanted “{message}” and no page"


def words(element):
    return re.sub(r"\s+", " ", "".join(element.itertext())).strip()


def faults(text, case):
    """What is wrong with the page, whatever made it."""
    if not text.startswith("<!DOCTYPE html>\n"):
        yield "is no HTML5"
    try:
        page = xml.etree.ElementTree.fromstring(text)
    except xml.etree.ElementTree.ParseError as problem:
        yield f"is not well-formed: {problem}"
        return
    if page.get("lang") != "en" or page.find(f".//{HTML}meta[@name='viewport']") is None or not page.findtext(f".//{HTML}title"):
        yield "lacks its language, its title or its way on a phone"
    ids = [element.get("id") for element in page.iter() if element.get("id")]
    for name in sorted({name for name in ids if ids.count(name) > 1}):
        yield f"has two places “{name}”"
    for element in page.iter():
        tag = element.tag.removeprefix(HTML)
        if tag in ("script", "link", "iframe", "img", "object") or element.get("src") or any(key.startswith("on") for key in element.keys()):
            yield f"fetches or runs something: <{tag}>"
        target = element.get("href", "")
        if target.startswith("#") and target[1:] not in ids:
            yield f"leads to no place: {target}"
        if target and not target.startswith(("#", "http://", "https://")):
            yield f"leads out of the page: {target}"
        if tag not in EMPTY and re.search(rf"<{tag}[^>]*/>", text):
            yield f"<{tag}/> is left open by HTML5"
    style = page.findtext(f".//{HTML}style") or ""
    if "@import" in style or "url(" in style:
        yield "fetches a style"
    if "@media print" not in style or "max-width" not in style:
        yield "is not made for paper and phones"
    level = 0
    for element in page.iter():
        if re.fullmatch(r"h[1-6]", element.tag.removeprefix(HTML)):
            now = int(element.tag[-1])
            if now > level + 1:
                yield f"a heading is missing above “{words(element)}”"
            level = now
    graph = case.ontology
    sections = {element.get("id"): words(element) for element in page.iter(f"{HTML}section")}
    for term in sorted({s for s in graph.subjects() if str(s).startswith(ontology.ENT)}):
        said = sections.get(str(term)[len(ontology.ENT) :])
        if said is None:
            yield f"does not show {ontology.short(term)}"
            continue
        for property in (ontology.RDFS.label, ontology.SKOS.definition, ontology.SKOS.example, ontology.SKOS.scopeNote):
            for value in graph.objects(term, property):
                if re.sub(r"\s+", " ", value) not in said:
                    yield f"does not say {property} of {ontology.short(term)}"
        for property in (ontology.RDFS.subClassOf, ontology.RDFS.subPropertyOf, ontology.RDFS.seeAlso):
            for value in case.alignments.objects(term, property):
                if case.alignments.namespace_manager.qname(value) not in said:
                    yield f"does not align {ontology.short(term)} with {value}"


def main(tool, root):
    text = (root / "docs/ontology.html").read_text(encoding="utf-8")
    found = [*tool_failures(tool, root), *(f"docs/ontology.html: {fault}" for fault in faults(text, ontology.load(root)))]
    if made(tool, root) != text:
        found.append("docs/ontology.html is out of date; make it with the target approve")
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], pathlib.Path(sys.argv[2]).resolve()))

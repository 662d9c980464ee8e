#!/usr/bin/python3
"""Plants a fault for each thing that ontology.py and page.py look at, in copies, and demands that it is seen.

usage: planted_faults.py ROOT
"""

import copy
import pathlib
import sys

import rdflib

import ontology
import page

PREFIXES = """
@prefix ent: <https://w3id.org/entente/ontology#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix vann: <http://purl.org/vocab/vann/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix x: <https://example.org/> .
"""
HEAD = "<https://w3id.org/entente/ontology>"
NEW_PROPERTY = ' ; rdfs:label "x"@en ; skos:definition "x"@en ; skos:example "x"@en ; rdfs:domain ent:State ; rdfs:range ent:State .'

# rule, graph, Turtle to take out, Turtle to put in, part of the message that must come
FAULTS = [
    ("header", "ontology", f'{HEAD} owl:versionInfo "0.1.0" .', "", "needs one http://www.w3.org/2002/07/owl#versionInfo"),
    ("header", "ontology", f'{HEAD} owl:versionInfo "0.1.0" .', f'{HEAD} owl:versionInfo "0.2.0" .', "owl:versionIRI is not that of 0.2.0"),
    ("header", "ontology", f'{HEAD} vann:preferredNamespaceUri "https://w3id.org/entente/ontology#" .', f'{HEAD} vann:preferredNamespaceUri "x" .', "is not the namespace"),
    ("annotations", "ontology", 'ent:State rdfs:label "国家"@ja .', "", "ent:State: http://www.w3.org/2000/01/rdf-schema#label is wanted once in en and ja"),
    ("annotations", "ontology", 'ent:party rdfs:label "party"@en .', "", "ent:party: http://www.w3.org/2000/01/rdf-schema#label"),
    ("annotations", "ontology", "", 'ent:Degree skos:definition "again"@en .', "ent:Degree: http://www.w3.org/2004/02/skos/core#definition"),
    ("annotations", "ontology", "ent:party rdfs:range ent:Body .", "", "ent:party: http://www.w3.org/2000/01/rdf-schema#range is wanted once"),
    ("annotations", "ontology", "", "ent:party rdfs:domain ent:Forum .", "ent:party: http://www.w3.org/2000/01/rdf-schema#domain is wanted once"),
    ("annotations", "ontology", "", 'ent:lonely rdfs:label "x"@en .', "ent:lonely: is neither class, property nor individual"),
    ("annotations", "ontology", "", 'ent:Land a owl:Class ; rdfs:label "State"@en .', "has the label of"),
    ("foreign", "ontology", "", 'skos:Concept rdfs:label "Concept"@en .', "is not ours to say"),
    ("foreign", "alignments", "", "org:Organization rdfs:subClassOf ent:Body .", "is not ours to say"),
    ("foreign", "alignments", "", 'ent:State rdfs:label "x"@fr .', "does not belong to the alignments"),
    ("declarations", "ontology", "", "ent:State rdfs:subClassOf ent:Nowhere .", "ent:Nowhere: is used as a class and not declared"),
    ("declarations", "alignments", "", "ent:post rdfs:subPropertyOf org:linkedTo .", "ent:post: is no property of the kind of"),
    ("declarations", "alignments", "", 'ent:State dcterms:title "x" ; prov:value "x" .', "prov#value: is used as an annotation and not declared"),
    ("dl", "ontology", "", "ent:party a owl:DatatypeProperty .", "ent:party: is "),
    ("dl", "ontology", "", "ent:loose a rdf:Property .", "ent:loose: is an rdf:Property"),
    ("dl", "ontology", "", "ent:State a owl:NamedIndividual .", "ent:State: is class and individual"),
    ("dl", "ontology", "", "ent:State a ent:Rule .", "ent:State: is a term and an individual of ent:Rule"),
    ("dl", "ontology", "", "[] a ent:Rule .", "a nameless"),
    ("dl", "ontology", "", "[] a owl:Class ; owl:unionOf ( ent:State ent:Forum ) .", "a node without a name that nothing refers to"),
    ("dl", "ontology", "", "ent:post a owl:SymmetricProperty .", "ent:post: only an object property"),
    ("dl", "ontology", "", "ent:phrase a owl:FunctionalProperty .", "ent:phrase: an annotation is functional"),
    ("dl", "ontology", "ent:ordinal rdfs:range xsd:integer .", "ent:ordinal rdfs:range xsd:gYear .", "ent:ordinal: its range"),
    ("dl", "ontology", "ent:party rdfs:range ent:Body .", "ent:party rdfs:range xsd:string .", "ent:party: its range"),
    ("dl", "ontology", "ent:party rdfs:domain ent:Statement .", "ent:party rdfs:domain ent:Nowhere .", "ent:party: its domain"),
    ("dl", "ontology", "ent:phrase rdfs:domain ent:WordList .", "ent:phrase rdfs:domain [ a owl:Class ; owl:unionOf ( ent:State ) ] .", "ent:phrase: the ends of an annotation have names"),
    ("dl", "ontology", "ent:issuedBy rdfs:range ent:Actor .", "ent:issuedBy rdfs:range ent:Place .", "its domain is not the range of ent:issuedBy"),
    ("dl", "ontology", "ent:signedWith rdfs:range ent:Body .", "ent:signedWith rdfs:range ent:Forum .", "ent:signedWith: is symmetric, and its ends differ"),
    ("disjointness", "ontology", "", "ent:State rdfs:subClassOf ent:Agency .", "ent:State: is under ent:State and ent:Agency"),
    ("used", "data", "", "x:a ent:likes x:b .", "ent:likes: is used as a property and not declared"),
    ("used", "data", "", "x:a a ent:Dog .", "ent:Dog: is used as a class and not declared"),
    ("used", "data", "", "x:a ent:force ent:MiddlingForce .", "ent:MiddlingForce: is used as an individual and not declared"),
    ("ends", "data", "", "x:a ent:party x:b .", "ent:party: https://example.org/a is outside its domain"),
    ("ends", "data", "", 'x:a ent:partOf "words"@en .', "ent:partOf: "),
    ("ends", "data", "", 'x:a a ent:Meeting ; ent:ordinal "fifth"@en .', "ent:ordinal: "),
    ("ends", "data", "", "x:a a ent:Place . x:b a ent:Forum ; ent:heldIn x:a . x:c a ent:Agency ; ent:heldIn x:a .", "ent:heldIn: https://example.org/c is outside its domain"),
    ("consistency", "data", "", "x:a a ent:Person , ent:Agency .", "https://example.org/a: is "),
    ("consistency", "data", "", "x:a ent:force ent:HighForce , ent:LowForce .", "ent:force: https://example.org/a has several"),
    ("standard_classes", "data", "", "x:a a ent:Agency .", "https://example.org/a: is ent:Agency and does not say"),
]


# What the page says now, what it shall say, part of the message that must come
PAGE_FAULTS = [
    ("<!DOCTYPE html>\n", "", "is no HTML5"),
    ("</main>", "", "is not well-formed"),
    ('lang="en"', 'lang="xx"', "lacks its language"),
    ('id="Agency"', 'id="Actor"', "has two places “Actor”"),
    ('id="Agency"', 'id="agency"', "leads to no place: #Agency"),
    ('id="party"', 'id="Party"', "does not show ent:party"),
    ("<main>", '<main><script>1</script>', "fetches or runs something: <script>"),
    ("<main>", '<main><p src="x">x</p>', "fetches or runs something: <p>"),
    ("<main>", '<main><a href="other.html">x</a>', "leads out of the page: other.html"),
    ("<main>", "<main><p/>", "<p/> is left open by HTML5"),
    ("<main>", "<main><h5>x</h5>", "a heading is missing above “x”"),
    ("<style>", "<style>@import x;", "fetches a style"),
    ("@media print", "@media screen", "is not made for paper"),
    ("A named individual.", "A person.", "does not say http://www.w3.org/2004/02/skos/core#definition of ent:Person"),
    ("人物", "人", "does not say http://www.w3.org/2000/01/rdf-schema#label of ent:Person"),
    (">odrl:Duty<", ">duty<", "does not align ent:Commitment with http://www.w3.org/ns/odrl/2/Duty"),
]


def parse(text):
    graph = rdflib.Graph()
    return graph.parse(data=PREFIXES + text, format="turtle")


def taken_out(graph, text):
    for triple in parse(text):
        if triple not in graph:
            raise ValueError(f"is not there to be taken out: {text}")
        graph.remove(triple)


def failures(case):
    tried = set()
    for name, which, out, put_in, message in FAULTS:
        tried.add(name)
        spoilt = copy.copy(case)
        graph = rdflib.Graph()
        graph += getattr(case, which)
        setattr(spoilt, which, graph)
        taken_out(graph, out)
        graph += parse(put_in)
        found = list(ontology.RULES[name](spoilt))
        if not any(message in problem for problem in found):
            yield f"{name}: wanted “{message}” for “{out}” -> “{put_in}”, got {found[:3]}"
    for name in sorted(ontology.RULES.keys() - tried):
        yield f"{name}: is not shown to be able to fail"


def page_failures(text, case):
    for old, new, message in PAGE_FAULTS:
        if old not in text:
            yield f"page: does not have “{old}” to be taken out"
        found = list(page.faults(text.replace(old, new, 1), case))
        if not any(message in fault for fault in found):
            yield f"page: wanted “{message}” for “{old}” -> “{new}”, got {found[:3]}"


def main(root):
    case = ontology.load(root)
    text = (root / "docs/ontology.html").read_text(encoding="utf-8")
    sound = [*ontology.problems(case), *page.faults(text, case)]
    found = [*(f"sound, and yet {problem}" for problem in sound), *failures(case), *page_failures(text, case)]
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))

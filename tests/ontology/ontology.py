#!/usr/bin/python3
"""Holds ontology/entente.ttl and alignments.ttl to what they say of themselves, and the data to what the ontology says.

usage: ontology.py ROOT

Each rule is a function of a Case that yields problems; planted_faults.py breaks each once.
"""

import dataclasses
import pathlib
import sys

import rdflib
from rdflib import OWL, RDF, RDFS, SKOS, XSD, BNode, Literal, URIRef
from rdflib.collection import Collection

rdflib.NORMALIZE_LITERALS = False  # "0.50" and "0.5" are two literals

ENT = rdflib.Namespace("https://w3id.org/entente/ontology#")
ONTOLOGY = URIRef("https://w3id.org/entente/ontology")
ALIGNMENTS = URIRef("https://w3id.org/entente/ontology/alignments")
DCTERMS, VANN = rdflib.Namespace("http://purl.org/dc/terms/"), rdflib.Namespace("http://purl.org/vocab/vann/")

OBJECT, DATATYPE, ANNOTATION = OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty
PROPERTY_KINDS = {OBJECT, DATATYPE, ANNOTATION}
CHARACTERISTICS = {OWL.FunctionalProperty, OWL.SymmetricProperty, OWL.TransitiveProperty, OWL.InverseFunctionalProperty}
RESERVED = (str(RDF), str(RDFS), str(OWL), str(XSD))
# Classes of others that stand between ours and the data: what is of one of them counts as it is.
DATATYPES = {XSD.string, XSD.integer, XSD.nonNegativeInteger, XSD.decimal, XSD.boolean, RDF.langString, RDFS.Literal}
# Nodes without a name that OWL's syntax asks for: class expressions, lists, and the axiom that things differ.
NAMELESS = {OWL.Class, OWL.AllDifferent, OWL.AllDisjointClasses}


@dataclasses.dataclass
class Case:
    """What is looked at. `data` are triples that Entente wrote, each of `exports` a set of files that hold them."""

    ontology: rdflib.Graph
    alignments: rdflib.Graph
    data: rdflib.Graph


def load(root):
    case = Case(rdflib.Graph(), rdflib.Graph(), rdflib.Graph())
    case.ontology.parse(root / "ontology/entente.ttl")
    case.alignments.parse(root / "ontology/alignments.ttl")
    for path in sorted((root / "exports").glob("*.ttl")):
        case.data.parse(path)
    return case


def short(term):
    text = str(term)
    return "ent:" + text[len(ENT) :] if text.startswith(ENT) else text


def ours(graph, *kinds):
    """Subjects in ent: that are of one of `kinds`."""
    return sorted({s for kind in kinds for s in graph.subjects(RDF.type, kind) if str(s).startswith(ENT)})


def named(graph, kind):
    """Everything of `kind`, ours or not, that has a name."""
    return {s for s in graph.subjects(RDF.type, kind) if isinstance(s, URIRef)}


# The ontology itself


def header(case):
    wanted = {
        ONTOLOGY: (DCTERMS.title, DCTERMS.description, DCTERMS.creator, DCTERMS.license, DCTERMS.created, DCTERMS.modified, OWL.versionIRI, OWL.versionInfo, SKOS.historyNote, VANN.preferredNamespacePrefix, VANN.preferredNamespaceUri),
        ALIGNMENTS: (OWL.imports, DCTERMS.title, DCTERMS.creator, DCTERMS.license, OWL.versionIRI, OWL.versionInfo),
    }
    for graph, subject in ((case.ontology, ONTOLOGY), (case.alignments, ALIGNMENTS)):
        for property in wanted[subject]:
            if len(set(graph.objects(subject, property))) != 1:
                yield f"{subject}: needs one {property}"
        version = graph.value(subject, OWL.versionInfo)
        if str(graph.value(subject, OWL.versionIRI)) != f"{subject}/{version}":
            yield f"{subject}: owl:versionIRI is not that of {version}"
    if str(case.ontology.value(ONTOLOGY, VANN.preferredNamespaceUri)) != str(ENT):
        yield "vann:preferredNamespaceUri is not the namespace"


def annotations(case):
    """One label and definition in English and an example for all; Japanese labels for classes; ends for properties."""
    graph = case.ontology
    everything = {s for s in graph.subjects() if str(s).startswith(ENT)}
    classes, properties = set(ours(graph, OWL.Class)), set(ours(graph, *PROPERTY_KINDS))
    individuals = set(ours(graph, OWL.NamedIndividual))
    for term in sorted(everything):
        if term not in classes | properties | individuals:
            yield f"{short(term)}: is neither class, property nor individual"
        languages = {RDFS.label: ["en", "ja"] if term in classes else ["en"], SKOS.definition: ["en"], SKOS.example: ["en"]}
        for property, wanted in languages.items():
            if sorted(o.language or "" for o in graph.objects(term, property)) != wanted:
                yield f"{short(term)}: {property} is wanted once in {' and '.join(wanted)}"
        for property in (RDFS.domain, RDFS.range) if term in properties else ():
            if len(set(graph.objects(term, property))) != 1:
                yield f"{short(term)}: {property} is wanted once"
    labels = {}
    for kind, terms in (("class", classes), ("property", properties), ("individual", individuals)):
        for term in sorted(terms):
            for label in graph.objects(term, RDFS.label):
                other = labels.setdefault((kind, label), term)
                if other != term:
                    yield f"{short(term)}: has the label of {short(other)}"


def foreign(case):
    """Of terms of others nothing is said but what OWL 2 DL asks for: what kind of term they are."""
    for graph, own in ((case.ontology, ONTOLOGY), (case.alignments, ALIGNMENTS)):
        for subject, property, value in graph:
            if isinstance(subject, BNode) or subject == own or str(subject).startswith(ENT):
                continue
            if property != RDF.type or value not in PROPERTY_KINDS | {OWL.Class}:
                yield f"{subject}: is not ours to say {property} of"
    for subject, property, value in case.alignments:
        if str(subject).startswith(ENT) and property not in (RDFS.subClassOf, RDFS.subPropertyOf, RDFS.seeAlso, SKOS.note):
            yield f"{short(subject)}: {property} does not belong to the alignments"


def declarations(case):
    """Each term that an axiom names is declared, as what the axiom takes it for."""
    both = case.ontology + case.alignments
    classes = named(both, OWL.Class)
    kinds = {kind: named(both, kind) for kind in PROPERTY_KINDS}
    for subject, property, value in both:
        if property in (RDFS.subClassOf, OWL.disjointWith) and isinstance(value, URIRef) and value not in classes:
            yield f"{short(value)}: is used as a class and not declared as one"
        if property == RDFS.subPropertyOf:
            same = [kind for kind, members in kinds.items() if subject in members and value in members]
            if len(same) != 1:
                yield f"{short(subject)}: is no property of the kind of {value}"
        if isinstance(subject, URIRef) and property not in set().union(*kinds.values()) and not str(property).startswith(RESERVED):
            yield f"{property}: is used as an annotation and not declared"
    for subject in both.subjects(RDFS.subClassOf):
        if subject not in classes:
            yield f"{short(subject)}: has classes above it and is none"


def dl(case):
    """What OWL 2 DL asks for and can be seen without a reasoner."""
    graph = case.ontology + case.alignments
    classes, individuals = named(graph, OWL.Class), named(graph, OWL.NamedIndividual)
    members = {kind: named(graph, kind) for kind in PROPERTY_KINDS}
    properties = set().union(*members.values())
    for term in sorted(properties | classes | individuals):
        kinds = [name for name, terms in (("class", classes), ("individual", individuals), *((str(kind), terms) for kind, terms in members.items())) if term in terms]
        if len(kinds) > 1:
            yield f"{short(term)}: is {' and '.join(kinds)}"
        if str(term).startswith(RESERVED):
            yield f"{term}: is a reserved name"
    for subject, kind in graph.subject_objects(RDF.type):
        if kind == RDF.Property:
            yield f"{short(subject)}: is an rdf:Property: of objects or of data?"
        if kind in classes and subject in classes | properties:
            yield f"{short(subject)}: is a term and an individual of {short(kind)}"
        if isinstance(subject, BNode) and kind not in NAMELESS:
            yield f"a nameless {kind}"
        if kind in CHARACTERISTICS - {OWL.FunctionalProperty} and subject not in members[OBJECT]:
            yield f"{short(subject)}: only an object property is {kind}"
        if kind == OWL.FunctionalProperty and subject not in members[OBJECT] | members[DATATYPE]:
            yield f"{short(subject)}: an annotation is functional"
    for subject in {s for s in graph.subjects() if isinstance(s, BNode)}:
        is_list = (subject, RDF.first, None) in graph and (subject, RDF.rest, None) in graph
        is_axiom = (subject, RDF.type, OWL.AllDifferent) in graph or (subject, RDF.type, OWL.AllDisjointClasses) in graph
        if not is_list and not is_axiom and (None, None, subject) not in graph:
            yield "a node without a name that nothing refers to"
    for term in sorted(properties):
        if not str(term).startswith(ENT):
            continue
        domain, range_ = graph.value(term, RDFS.domain), graph.value(term, RDFS.range)
        if term in members[ANNOTATION] and not (isinstance(domain, URIRef) and isinstance(range_, URIRef)):
            yield f"{short(term)}: the ends of an annotation have names"
        for class_ in parts(graph, domain):
            if class_ not in classes:
                yield f"{short(term)}: its domain {class_} is no class"
        for end in parts(graph, range_):
            if term in members[OBJECT] and end not in classes:
                yield f"{short(term)}: its range {end} is no class"
            if term in members[DATATYPE] and end not in DATATYPES:
                yield f"{short(term)}: its range {end} is no datatype of OWL 2"
    for left, right in graph.subject_objects(OWL.inverseOf):
        if graph.value(left, RDFS.domain) not in (None, graph.value(right, RDFS.range)) and set(parts(graph, graph.value(left, RDFS.domain))) != set(parts(graph, graph.value(right, RDFS.range))):
            yield f"{short(left)}: its domain is not the range of {short(right)}"
    for property in members[OBJECT]:
        if (property, RDF.type, OWL.SymmetricProperty) in graph and graph.value(property, RDFS.domain) != graph.value(property, RDFS.range):
            yield f"{short(property)}: is symmetric, and its ends differ"


def parts(graph, expression):
    """The classes of a union, or the one class."""
    union = graph.value(expression, OWL.unionOf) if expression is not None else None
    return list(Collection(graph, union)) if union is not None else [expression] if expression is not None else []


def disjointness(case):
    """No class lies under two that have nothing in common."""
    above = hierarchy(case.ontology)
    for left, right in case.ontology.subject_objects(OWL.disjointWith):
        for class_ in ours(case.ontology, OWL.Class):
            if {left, right} <= above[class_]:
                yield f"{short(class_)}: is under {short(left)} and {short(right)}, which are disjoint"


# The data


def hierarchy(graph):
    """Each class with all that are above it, itself included."""
    return {class_: set(graph.transitive_objects(class_, RDFS.subClassOf)) for class_ in named(graph, OWL.Class)}


def used(case):
    """Every term of ours in the data is declared, properties as properties and classes as classes."""
    graph = case.ontology
    properties, classes = set(ours(graph, *PROPERTY_KINDS)), set(ours(graph, OWL.Class))
    individuals = set(ours(graph, OWL.NamedIndividual))
    for subject, property, value in case.data:
        if str(property).startswith(ENT) and property not in properties:
            yield f"{short(property)}: is used as a property and not declared"
        if property == RDF.type and str(value).startswith(ENT) and value not in classes:
            yield f"{short(value)}: is used as a class and not declared"
        about_terms = property in (RDF.type, RDF.predicate, ENT.predicate) or str(property).startswith("http://rdfs.org/ns/void#")
        if isinstance(value, URIRef) and str(value).startswith(ENT) and not about_terms and value not in individuals:
            yield f"{short(value)}: is used as an individual and not declared"


def has_datatype(value, datatype):
    if not isinstance(value, Literal):
        return False
    if datatype == RDF.langString:
        return value.language is not None
    written = value.datatype or (XSD.string if value.language is None else RDF.langString)
    return datatype in (RDFS.Literal, written)


def ends(case):
    """Domain and range hold for every triple, by the classes that the data name and those above them."""
    graph, data = case.ontology, case.data
    above = hierarchy(graph)
    declared = {s: set(graph.objects(s, RDF.type)) for s in ours(graph, OWL.NamedIndividual)}

    def classes_of(thing):
        direct = set(data.objects(thing, RDF.type)) | declared.get(thing, set())
        return direct.union(*(above.get(class_, set()) for class_ in direct))

    for property in ours(graph, OBJECT, DATATYPE):
        domain, range_ = parts(graph, graph.value(property, RDFS.domain)), parts(graph, graph.value(property, RDFS.range))
        for subject, value in data.subject_objects(property):
            if not classes_of(subject).intersection(domain):
                yield f"{short(property)}: {subject} is outside its domain"
            if property in ours_of(graph, DATATYPE):
                if not any(has_datatype(value, datatype) for datatype in range_):
                    yield f"{short(property)}: {value!r} is outside its range"
            elif isinstance(value, Literal) or not classes_of(value).intersection(range_):
                yield f"{short(property)}: {value!r} is outside its range"


def ours_of(graph, kind):
    return set(graph.subjects(RDF.type, kind))


def consistency(case):
    """Nothing is of two disjoint classes, and nothing has two values of a functional property."""
    graph, data = case.ontology, case.data
    above = hierarchy(graph)
    classes = {}
    for thing, class_ in data.subject_objects(RDF.type):
        classes.setdefault(thing, set()).update(above.get(class_, ()))
    disjoint = list(graph.subject_objects(OWL.disjointWith))
    for thing, its in sorted(classes.items()):
        for left, right in disjoint:
            if {left, right} <= its:
                yield f"{thing}: is {short(left)} and {short(right)}, which are disjoint"
    for property in ours_of(graph, OWL.FunctionalProperty):
        for subject in set(data.subjects(property)):
            if len(set(data.objects(subject, property))) > 1:
                yield f"{short(property)}: {subject} has several"


def standard_classes(case):
    """The wider classes of the alignments that the data are known for are named in the data themselves."""
    promised = {
        (class_, wider)
        for class_, wider in case.alignments.subject_objects(RDFS.subClassOf)
        if wider in set(case.data.objects(None, RDF.type)) and class_ in set(case.data.objects(None, RDF.type))
    }
    # A passage or commitment is a prov:Entity by its role; nobody looks for it by that name.
    by_role = {(class_, URIRef("http://www.w3.org/ns/prov#Entity")) for class_ in (ENT.Passage, ENT.Commitment, ENT.Evidence, ENT.Rule)}
    for class_, wider in sorted(promised - by_role):
        for thing in case.data.subjects(RDF.type, class_):
            if (thing, RDF.type, wider) not in case.data:
                yield f"{thing}: is {short(class_)} and does not say that it is {wider}"


RULES = {
    rule.__name__: rule
    for rule in (header, annotations, foreign, declarations, dl, disjointness, used, ends, consistency, standard_classes)
}


def problems(case):
    for name, rule in RULES.items():
        for problem in sorted(set(rule(case))):
            yield f"{name}: {problem}"


def main(root):
    found = list(problems(load(root)))
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))

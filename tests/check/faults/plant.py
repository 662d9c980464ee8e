"""Breaks each constraint of ontology/shapes.ttl once, in a copy of sample.ttl.

The constraints are read from the shapes, and each kind of constraint has a way of being broken: a shape that is added has its
faults without anyone writing them, and a constraint that nobody knows how to break is an error (`unbroken`).
"""

import re
from typing import NamedTuple

import rdflib
from rdflib import RDF, XSD, BNode, Literal, URIRef
from rdflib.collection import Collection

SH = rdflib.Namespace("http://www.w3.org/ns/shacl#")
SHAPE = rdflib.Namespace("https://w3id.org/entente/shapes#")
ENT = rdflib.Namespace("https://w3id.org/entente/ontology#")
NIF = rdflib.Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
RDFS = rdflib.RDFS
NOTHING = URIRef("https://w3id.org/entente/id/nothing")  # described nowhere
NOT_CONSTRAINTS = {
    RDF.type, SH.path, SH.message, SH.severity, SH.property, SH.targetClass, SH.targetNode, SH.targetSubjectsOf, SH.targetObjectsOf,
}  # fmt: skip


class Fault(NamedTuple):
    """One constraint, broken: what both validators must say, whatever else they say."""

    name: str
    graph: rdflib.Graph
    focus: str
    path: str  # "" where it is no single property
    component: str
    ill_formed: bool  # a literal is none of its datatype, so that comparing it has no meaning


class Constraint(NamedTuple):
    shape: URIRef  # the named shape
    target: URIRef  # the node shape, or the property shape with targets of its own
    node: rdflib.term.Node  # the shape that says it
    path: rdflib.term.Node
    parameter: URIRef
    value: rdflib.term.Node


def constraints(shapes):
    """Each constraint of each shape that has targets, with the property shapes below it."""
    targeted = {shape for kind in (SH.targetClass, SH.targetSubjectsOf, SH.targetObjectsOf) for shape in shapes.subjects(kind)}
    for target in sorted(targeted):
        for node in (target, *sorted(shapes.objects(target, SH.property), key=str)):
            shape = node if isinstance(node, URIRef) else target
            for parameter, value in sorted(shapes.predicate_objects(node)):
                if parameter not in NOT_CONSTRAINTS:
                    yield Constraint(shape, target, node, shapes.value(node, SH.path), parameter, value)


def well_formed(literal):
    """For the datatypes of which rdflib does not know the lexical forms."""
    forms = {
        XSD.nonNegativeInteger: r"\+?[0-9]+|-0+", XSD.gYear: r"-?[0-9]{4}", XSD.gYearMonth: r"-?[0-9]{4}-[0-9]{2}",
        XSD.date: r"-?[0-9]{4}-[0-9]{2}-[0-9]{2}",
    }  # fmt: skip
    return re.fullmatch(forms.get(literal.datatype, ".*"), str(literal), re.DOTALL) is not None


def local(iri):
    return re.split("[#/]", str(iri))[-1]


def component_of(constraint):
    name = local(constraint.parameter)
    return name[0].upper() + name[1:]


def title(shapes, constraint):
    path = constraint.path
    way = "" if path is None else local(path) if isinstance(path, URIRef) else "/".join(steps(shapes, path))
    shown = "" if isinstance(constraint.value, BNode) or component_of(constraint) == "Pattern" else " " + local(constraint.value)
    return " ".join(filter(None, (local(constraint.target), way, local(constraint.parameter)))) + shown


def steps(shapes, path):
    for step in Collection(shapes, path):
        inverse = shapes.value(step, SH.inversePath)
        yield f"^{local(inverse)}" if inverse else local(step)


class Planter:
    def __init__(self, shapes, ontology, sample):
        self.shapes, self.ontology, self.sample = shapes, ontology, sample

    # What the constraint is about ------------------------------------------------------------------------------------

    def classes_below(self, cls):
        return set(self.ontology.transitive_subjects(RDFS.subClassOf, cls)) | {cls}

    def focus_nodes(self, target):
        found = set()
        for cls in self.shapes.objects(target, SH.targetClass):
            for each in self.classes_below(cls):
                found |= set(self.sample.subjects(RDF.type, each))
        for predicate in self.shapes.objects(target, SH.targetSubjectsOf):
            found |= set(self.sample.subjects(predicate))
        return sorted(found)

    def focus_for(self, constraint):
        """A focus node that has a value to spoil, if any has."""
        nodes = self.focus_nodes(constraint.target)
        if isinstance(constraint.path, URIRef):
            other = constraint.value if constraint.parameter in (SH.lessThan, SH.lessThanOrEquals) else constraint.path
            for node in nodes:
                if (node, constraint.path, None) in self.sample and (node, other, None) in self.sample:
                    return node
        return nodes[0]

    def values(self, focus, path):
        return sorted(self.sample.objects(focus, path))

    def another(self, value, constraint):
        """Something as good as `value`, and not the same."""
        if isinstance(value, Literal):
            if value.language or value.datatype in (None, XSD.string):
                return Literal(f"{value} again", lang=value.language, datatype=value.datatype)
            number = {XSD.gYearMonth: "2004-06", XSD.date: "2004-06-07", XSD.decimal: "0.25"}.get(value.datatype)
            return Literal(number or str(int(value) + 1), datatype=value.datatype)
        allowed = self.shapes.value(constraint.node, SH["in"])
        if allowed:
            return next(each for each in Collection(self.shapes, allowed) if each != value)
        types = set(self.sample.objects(value, RDF.type))
        alike = (each for each in sorted(self.sample.subjects(RDF.type)) if set(self.sample.objects(each, RDF.type)) == types)
        return next((each for each in alike if types and each != value), None) or URIRef(f"{value}-2")

    # How it is broken ------------------------------------------------------------------------------------------------

    def spoilt(self, focus, path, value):
        """The sample with one value of the focus node replaced."""
        graph = self.copy()
        old = next(iter(self.values(focus, path)), None)
        if old is not None:
            graph.remove((focus, path, old))
        graph.add((focus, path, value))
        return graph

    def copy(self):
        graph = rdflib.Graph()
        graph += self.sample
        return graph

    def renamed(self, old, new):
        graph = rdflib.Graph()
        for triple in self.sample:
            graph.add(tuple(new if term == old else term for term in triple))
        return graph

    def without(self, *pattern):
        graph = self.copy()
        graph.remove(pattern)
        return graph

    def with_triple(self, *triple):
        graph = self.copy()
        graph.add(triple)
        return graph

    def faults(self):
        """The faults, and the titles of the constraints that nobody knows how to break."""
        faults, unbroken = [], []
        for constraint in constraints(self.shapes):
            name = title(self.shapes, constraint)
            breaker = getattr(self, f"break_{component_of(constraint)}", None)
            planted = list(breaker(constraint) or ()) if breaker else []
            if not planted:
                unbroken.append(name)
            single = str(constraint.path) if isinstance(constraint.path, URIRef) else ""
            for number, (focus, graph) in enumerate(planted, 1):
                # Names are told apart, blank nodes are not.
                shown = "_" if isinstance(focus, BNode) else str(focus)
                faults.append(Fault(f"{name} #{number}", graph, shown, single, component_of(constraint), self.has_ill_formed(graph)))
        return faults, unbroken

    def has_ill_formed(self, graph):
        literals = {term for term in {o for _, _, o in graph} - {o for _, _, o in self.sample} if isinstance(term, Literal)}
        return any(not well_formed(literal) for literal in literals)

    def break_MinCount(self, c):
        focus = self.focus_for(c)
        yield focus, self.without(focus, c.path, None)

    def break_MaxCount(self, c):
        focus = self.focus_for(c)
        graph, value = self.copy(), self.values(focus, c.path)[0]
        while len(list(graph.objects(focus, c.path))) <= int(c.value):
            value = self.another(value, c)
            graph.add((focus, c.path, value))
        yield focus, graph

    def break_Datatype(self, c):
        focus = self.focus_for(c)
        old = self.values(focus, c.path)[0]
        yield focus, self.spoilt(focus, c.path, Literal(str(old), datatype=XSD.token))
        yield focus, self.spoilt(focus, c.path, NOTHING)
        if c.value not in (XSD.string, RDF.langString):
            yield focus, self.spoilt(focus, c.path, Literal("many", datatype=c.value))

    def break_NodeKind(self, c):
        focus = self.focus_for(c)
        wrong = {SH.IRI: Literal("x"), SH.Literal: NOTHING, SH.IRIOrLiteral: BNode("planted")}[c.value]
        if c.path is None:
            blank = BNode("planted")
            yield blank, self.renamed(focus, blank)
        else:
            yield focus, self.spoilt(focus, c.path, wrong)

    def break_Pattern(self, c):
        focus = self.focus_for(c)
        if c.path is None:
            other = URIRef("https://example.org/other")
            yield other, self.renamed(focus, other)
            return
        old = self.values(focus, c.path)[0]
        for wrong in ("/x", "?"):
            if not re.search(str(c.value), wrong):
                value = URIRef(f"urn:{wrong}") if isinstance(old, URIRef) else Literal(wrong, lang=old.language, datatype=old.datatype)
                yield focus, self.spoilt(focus, c.path, value)

    def break_Class(self, c):
        if c.path is None:  # of the subject of a relation
            for predicate in sorted(self.shapes.objects(c.target, SH.targetSubjectsOf)):
                value = sorted(self.sample.objects(None, predicate))[0]
                yield NOTHING, self.with_triple(NOTHING, predicate, value)
            for predicate in sorted(self.shapes.objects(c.target, SH.targetObjectsOf)):
                yield NOTHING, self.with_triple(sorted(self.sample.subjects(predicate))[0], predicate, NOTHING)
        else:
            focus = self.focus_for(c)
            yield focus, self.spoilt(focus, c.path, NOTHING)
            yield focus, self.spoilt(focus, c.path, Literal("x"))

    def break_In(self, c):
        focus = self.focus_for(c)
        yield focus, self.spoilt(focus, c.path, ENT.Nothing)

    def break_HasValue(self, c):
        focus = self.focus_for(c)
        yield focus, self.without(focus, c.path, c.value)

    def break_MinLength(self, c):
        focus = self.focus_for(c)
        old = self.values(focus, c.path)[0]
        yield focus, self.spoilt(focus, c.path, Literal("", lang=old.language, datatype=old.datatype))

    def number_beside(self, c, step):
        focus = self.focus_for(c)
        old = self.values(focus, c.path)[0]
        yield focus, self.spoilt(focus, c.path, Literal(str(int(c.value) + step), datatype=old.datatype))

    def break_MinInclusive(self, c):
        return self.number_beside(c, -1)

    def break_MaxInclusive(self, c):
        return self.number_beside(c, 1)

    def break_MinExclusive(self, c):
        return self.number_beside(c, 0)

    def break_LessThan(self, c):
        focus = self.focus_for(c)
        yield focus, self.spoilt(focus, c.path, self.values(focus, c.value)[0])

    def break_LessThanOrEquals(self, c):
        way = title(self.shapes, c)
        if isinstance(c.path, URIRef):
            focus = self.focus_for(c)
            yield focus, self.spoilt(focus, c.path, Literal("2999-12-31", datatype=XSD.date))
        elif way.startswith("Passage ^superString/endIndex"):
            focus = next(each for each in self.focus_nodes(c.target) if (None, NIF.superString, each) in self.sample)
            begin = self.values(focus, NIF.beginIndex)[0]
            yield focus, self.spoilt(focus, NIF.endIndex, Literal(str(int(begin) + 1), datatype=XSD.nonNegativeInteger))
        elif way.startswith("Mention superString/beginIndex"):
            focus = self.focus_for(c)
            yield focus, self.spoilt(focus, NIF.beginIndex, Literal("1", datatype=XSD.nonNegativeInteger))

    def break_Equals(self, c):
        focus = self.focus_for(c)
        yield focus, self.spoilt(focus, c.value, self.another(self.values(focus, c.value)[0], c))

    def break_Disjoint(self, c):
        if c.path is None:
            for focus in self.focus_nodes(c.target):
                if (focus, c.value, None) in self.sample:
                    yield focus, self.with_triple(focus, c.value, focus)
                    return
        else:
            focus = self.focus_for(c)
            yield focus, self.with_triple(focus, c.path, self.values(focus, c.value)[0])

    def break_LanguageIn(self, c):
        focus = self.focus_for(c)
        yield focus, self.spoilt(focus, c.path, Literal("vouloir", lang="fr"))

    def break_UniqueLang(self, c):
        focus = self.focus_for(c)
        yield focus, self.with_triple(focus, c.path, self.another(self.values(focus, c.path)[0], c))

    def break_Not(self, c):
        inner = self.shapes.value(c.value, SH["class"])
        if inner:  # a thing of two kinds
            focus = self.focus_nodes(c.target)[0]
            yield focus, self.with_triple(focus, RDF.type, inner)
            return
        # A continuity link whose verdict forbids what it links.
        both = Collection(self.shapes, self.shapes.value(c.value, SH["and"]))
        verdict, forbidden = self.shapes.value(both[0], SH.hasValue), self.shapes.value(both[1], SH.path)
        focus = next(self.sample.subjects(ENT.verdict, verdict))
        yield focus, self.with_triple(focus, forbidden, sorted(self.sample.subjects(RDF.type, ENT.Forum))[0])

    def break_Node(self, c):
        """Dates and times, of each datatype that the shape allows."""
        focus = self.focus_for(c)
        wrong = [("2003-2-30", XSD.date), ("2003-1", XSD.gYearMonth), ("03", XSD.gYear), ("2003", XSD.token), ("x", XSD.string)]
        wrong += [("2003-02-03Q", XSD.date), ("2003/", XSD.string), ("from 2003/2004", XSD.string)]
        for text, datatype in wrong:
            yield focus, self.spoilt(focus, c.path, Literal(text, datatype=datatype, normalize=False))

    def break_Or(self, c):
        if c.path is not None:
            focus = self.focus_for(c)
            wrong = Literal("x", datatype=XSD.token)
            literal_is_right = (None, SH.nodeKind, SH.Literal) in self.inner(c)
            if not literal_is_right:
                yield focus, self.spoilt(focus, c.path, wrong)
            yield focus, self.spoilt(focus, c.path, NOTHING)
            return
        for predicate in sorted(self.shapes.objects(c.target, SH.targetSubjectsOf)):  # of the subject of a relation
            yield NOTHING, self.with_triple(NOTHING, predicate, sorted(self.sample.objects(None, predicate))[0])
        focus = self.focus_nodes(c.target)[0]
        if local(c.target) == "Meeting":
            graph = self.without(focus, ENT.series, None)
            graph.remove((focus, RDFS.label, None))
            yield focus, graph
        if local(c.target) == "ContinuityLink":
            graph = self.without(focus, ENT.earlier, None)
            graph.remove((focus, ENT.later, None))
            yield focus, graph
        if local(c.target) == "comparedIsTwo":
            for missing in (ENT.earlier, ENT.later):
                yield focus, self.without(focus, missing, None)

    def inner(self, c):
        """The triples of the alternatives of sh:or."""
        graph = rdflib.Graph()
        for alternative in Collection(self.shapes, c.value):
            for predicate, value in self.shapes.predicate_objects(alternative):
                graph.add((alternative, predicate, value))
        return graph


def parse(path):
    return rdflib.Graph().parse(path)


def surroundings(root):
    """What Planter wants besides shapes."""
    return parse(root / "ontology/entente.ttl"), parse(root / "tests/check/faults/sample.ttl")


def plant(root):
    """All faults below the source tree `root`, and what could not be broken."""
    return Planter(parse(root / "ontology/shapes.ttl"), *surroundings(root)).faults()

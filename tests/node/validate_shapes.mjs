// Validates graphs against shapes with rdf-validate-shacl, for comparison with `entente check`.
//
// usage: node validate_shapes.mjs SHAPES.ttl ONTOLOGY.ttl       reads jobs from standard input, one JSON array of Turtle
// texts; prints for each, on one line, the JSON array of its results: [focus node, path, severity, component].
// A path that is no single property is "". Blank nodes are "_".
import { readFileSync } from "node:fs";
import { Parser, DataFactory, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";

const own = (text, start) => (text.startsWith(start) ? text.slice(start.length) : text);
const shacl = "http://www.w3.org/ns/shacl#";

const parse = (text, base) => new Parser({ baseIRI: `https://example.org/${base}` }).parse(text);
const [shapesFile, ontologyFile] = process.argv.slice(2);
const shapes = new Store(parse(readFileSync(shapesFile, "utf8"), "shapes"));
const ontology = parse(readFileSync(ontologyFile, "utf8"), "ontology");
// By default a node that was held against a shape fifty times passes the next time.
const validator = new SHACLValidator(shapes, { maxNodeChecks: 0 });

const name = (term) => (term?.termType === "NamedNode" ? term.value : term?.termType === "Literal" ? `"${term.value}"` : term ? "_" : "");
for (const text of JSON.parse(readFileSync(0, "utf8"))) {
  const data = new Store(ontology);
  for (const { subject, predicate, object } of parse(text, "data")) {
    data.addQuad(DataFactory.quad(subject, predicate, object)); // the union of all graphs
  }
  const report = await validator.validate(data);
  const results = report.results.map((result) => [
    name(result.focusNode),
    result.path?.termType === "NamedNode" ? result.path.value : "",
    own(result.severity.value, shacl),
    own(result.sourceConstraintComponent.value, shacl).replace("ConstraintComponent", ""),
  ]);
  console.log(JSON.stringify(results));
}

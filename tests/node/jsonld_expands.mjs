// Expands a JSON-LD file with jsonld.js and demands that it says what a file of N-Triples says.
//
// usage: node jsonld_expands.mjs FILE.jsonld FILE.nt CONTEXT.jsonld
// Nothing may be fetched: the document has its context inside, the same as CONTEXT.jsonld has. Prints what is lost, invented
// or otherwise wrong, a line each, and the number of triples last; status 1 if there was anything.
import { deepStrictEqual } from "node:assert";
import { readFileSync } from "node:fs";
import jsonld from "jsonld";
import { Parser } from "n3";

const MOST_SHOWN = 5;
const [documentFile, triplesFile, contextFile] = process.argv.slice(2);
const problems = [];

const documentLoader = async (url) => {
  throw new Error(`asked the network for ${url}`);
};
const key = ({ subject, predicate, object, graph }) =>
  JSON.stringify([subject.id, predicate.id, object.id, graph.id]);
const keys = (text, format) => new Set(new Parser({ format }).parse(text).map(key));

function difference(name, from, other) {
  const quads = [...from].filter((quad) => !other.has(quad));
  for (const quad of quads.slice(0, MOST_SHOWN)) problems.push(`${name}: ${quad.slice(0, 300)}`);
  if (quads.length > MOST_SHOWN) problems.push(`${name}: ${quads.length - MOST_SHOWN} more`);
}

const document = JSON.parse(readFileSync(documentFile, "utf8"));
try {
  deepStrictEqual(document["@context"], JSON.parse(readFileSync(contextFile, "utf8"))["@context"]);
} catch {
  problems.push("the context inside is not that of the file");
}
const subjects = document["@graph"].map((node) => node["@id"]);
if (new Set(subjects).size !== subjects.length) problems.push("a subject has two objects");

const wanted = keys(readFileSync(triplesFile, "utf8"), "N-Triples");
try {
  // safe: what would be dropped in silence is an error.
  const nquads = await jsonld.toRDF(document, { format: "application/n-quads", documentLoader, safe: true });
  const found = keys(nquads, "N-Quads");
  difference("lost", wanted, found);
  difference("invented", found, wanted);
} catch (error) {
  problems.push(`jsonld.js: ${error.message} ${JSON.stringify(error.details ?? {}).slice(0, 300)}`);
}
console.log([...problems, `${wanted.size} triples`].join("\n"));
process.exitCode = problems.length > 0 ? 1 : 0;

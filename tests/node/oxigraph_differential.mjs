// Asks Entente and Oxigraph the same queries and compares what they answer.
//
// usage: node oxigraph_differential.mjs ENTENTE ROOT [NAME]
//   ENTENTE  the program; ROOT: the source tree; NAME: only queries with this in their name
// Where Oxigraph is known to err or to have lost the lexical form, "oracle comunica" asks Comunica instead.
// How a query is to be answered stands beside it in tests/query/differential/queries.txt.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { QueryEngine } from "@comunica/query-sparql-file";
import { Parser, Store } from "n3";
import * as oxigraph from "oxigraph";

const LEAST_QUERIES = 150;
const XSD = "http://www.w3.org/2001/XMLSchema#";
const [entente, root, only] = process.argv.slice(2);
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "../query/differential");
const PREFIXES = {
  "": "http://example.org/",
  dcterms: "http://purl.org/dc/terms/",
  ent: "https://w3id.org/entente/ontology#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: XSD,
};
const declarations = Object.entries(PREFIXES).map(([name, iri]) => `PREFIX ${name}: <${iri}> `).join("");

function readQueries() {
  const blocks = readFileSync(path.join(folder, "queries.txt"), "utf8").split(/^== /m).slice(1);
  return blocks.map((block) => {
    const end = block.indexOf("\n");
    const [name, ...said] = block.slice(0, end).split(" | ").map((part) => part.trim());
    const options = Object.fromEntries(said.map((each) => [each.split(" ")[0], each.split(" ").slice(1).join(" ") || true]));
    return { name, options, text: block.slice(end + 1).trim() };
  });
}

const DATA = {
  small: [path.join(folder, "small.ttl"), "text/turtle"],
  graphs: [path.join(folder, "graphs.trig"), "application/trig"],
  exports: [path.join(root, "exports/entente.ttl"), "text/turtle"],
};
const stores = new Map();
function storeOf(data) {
  if (!stores.has(data)) {
    const store = new oxigraph.Store();
    store.load(readFileSync(DATA[data][0], "utf8"), { format: DATA[data][1], base_iri: "http://example.org/" });
    // Entente's default graph is the union of all.
    for (const quad of store.match()) store.add(oxigraph.quad(quad.subject, quad.predicate, quad.object));
    stores.set(data, store);
  }
  return stores.get(data);
}

// Values ------------------------------------------------------------------------------------------------------------

function number(text) {
  if (text === "INF" || text === "+INF") return "Infinity";
  if (text === "-INF") return "-Infinity";
  return Number(Number(text).toPrecision(14)).toString();
}

// One spelling for each value: numbers and booleans by what they are (Oxigraph keeps no lexical forms, and no types
// derived from xsd:integer) unless `exact`, blank nodes without their names.
function key(kind, text, datatype, language, exact = false) {
  if (kind === "bnode" || (kind === "uri" && text.startsWith("urn:entente:blank:"))) return "_:";
  if (kind === "uri") return `<${text}>`;
  if (language) return `"${text}"@${language.toLowerCase()}`;
  const type = (datatype || `${XSD}string`).replace(XSD, "xsd:");
  if (exact) return `"${text}"^^${type}`;
  if (type === "xsd:int" || type === "xsd:nonNegativeInteger") return `${number(text)}^^xsd:integer`;
  if (/^xsd:(integer|decimal|double|float)$/.test(type)) return `${number(text)}^^${type}`;
  if (type === "xsd:boolean") return `${text === "1" ? "true" : text === "0" ? "false" : text}^^${type}`;
  return `"${text}"^^${type}`;
}

function keyOfTerm(term, exact) {
  if (term.termType === "NamedNode") return key("uri", term.value);
  if (term.termType === "BlankNode") return key("bnode", term.value);
  return key("literal", term.value, term.datatype.value, term.language, exact);
}

const row = (pairs) => pairs.sort().join("  ");

// Answers -----------------------------------------------------------------------------------------------------------

const engine = new QueryEngine();
async function fromComunica(query) {
  const file = DATA[query.options.data || "small"];
  const source = new Store(new Parser({ format: file[1] }).parse(readFileSync(file[0], "utf8")));
  const stream = await engine.queryBindings(declarations + query.text, { sources: [source] });
  const rows = await stream.toArray();
  return rows.map((each) => row([...each].map(([name, term]) => `?${name.value}=${keyOfTerm(term, false)}`)));
}

function fromOxigraph(query) {
  const result = storeOf(query.options.data || "small").query(declarations + query.text);
  if (typeof result === "boolean") return [String(result)];
  return result.map((each) =>
    each instanceof Map
      ? row([...each].map(([name, term]) => `?${name}=${keyOfTerm(term)}`))
      : row([each.subject, each.predicate, each.object].map((term, i) => `${i}${keyOfTerm(term)}`)));
}

function isGraph(text) {
  return /^(?:BASE\s*<[^>]*>\s*)?(CONSTRUCT|DESCRIBE)/i.test(text);
}

function ask(query) {
  const format = isGraph(query.text) ? [] : ["--results", "json"];
  const file = DATA[query.options.data || "small"][0];
  const text = `PREFIX : <http://example.org/> ${query.text}`;
  return spawnSync(entente, ["query", text, "--data", file, ...format], { encoding: "utf8", maxBuffer: 1 << 28 });
}

function fromEntente(output, query) {
  if (isGraph(query.text)) {
    const parsed = oxigraph.parse(output, { format: "text/turtle" });
    return parsed.map((each) =>
      row([each.subject, each.predicate, each.object].map((term, i) => `${i}${keyOfTerm(term)}`)));
  }
  const json = JSON.parse(output);
  if ("boolean" in json) return [String(json.boolean)];
  return json.results.bindings.map((each) =>
    row(Object.entries(each).map(([name, value]) => `?${name}=${key(value.type, value.value, value.datatype, value["xml:lang"])}`)));
}

// Comparison --------------------------------------------------------------------------------------------------------

/// Why the answers differ; empty when they do not.
function difference(ours, theirs, options) {
  if (options.includes) return theirs.every((each) => ours.includes(each)) ? "" : "lacks what Oxigraph has";
  const [a, b] = [ours, theirs].map((rows) => {
    if (options.ordered) return rows;
    return options["as-set"] ? [...new Set(rows)].sort() : [...rows].sort();
  });
  if (options.count ? a.length === b.length : JSON.stringify(a) === JSON.stringify(b)) return "";
  const without = (from, rows) => {
    const rest = [...rows];
    return from.filter((each) => {
      const at = rest.indexOf(each);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
  };
  const shown = (rows) => rows.slice(0, 4).map((each) => `\n      ${each || "(nothing bound)"}`).join("");
  return `${a.length} rows, the other ${b.length}\n    ours alone:${shown(without(a, b))}\n    theirs alone:${shown(without(b, a))}`;
}

async function judge(query) {
  const result = ask(query);
  const refusal = query.options.refused || query.options.wrong;
  if (refusal) {
    if (result.status !== 2) return `should be refused, and has status ${result.status}`;
    if (!result.stderr.includes(refusal)) return `is refused with other words: ${result.stderr}`;
    if (!query.options.wrong) return "";
    try {
      fromOxigraph(query);
    } catch {
      return "";
    }
    return "is taken for an error, and Oxigraph answers it";
  }
  if (result.status !== 0) return `should be answered: ${result.stderr}`;
  const theirs = query.options.oracle === "comunica" ? await fromComunica(query) : fromOxigraph(query);
  return difference(fromEntente(result.stdout, query), theirs, query.options);
}

// A stream that never ends would otherwise let Node.js leave without a word.
const alive = setInterval(() => {}, 1000);
const queries = readQueries().filter((query) => !only || query.name.includes(only));
let faults = 0;
const counts = { answered: 0, refused: 0, wrong: 0 };
const names = new Set();
for (const query of queries) {
  let fault = names.has(query.name) ? "stands twice" : "";
  names.add(query.name);
  try {
    fault = fault || (await judge(query));
  } catch (error) {
    fault = `cannot be compared: ${error.message || error}`;
  }
  counts[query.options.refused ? "refused" : query.options.wrong ? "wrong" : "answered"] += 1;
  if (fault) {
    faults += 1;
    console.log(`${query.name}: ${fault}`);
  }
}
console.log(`${counts.answered} queries answered alike, ${counts.refused} refused, ${counts.wrong} wrong ones told; ${faults} faults`);
if (!only && counts.answered < LEAST_QUERIES) {
  console.log(`fewer than ${LEAST_QUERIES} queries are to be answered`);
  faults += 1;
}
clearInterval(alive);
process.exit(faults > 0 ? 1 : 0);

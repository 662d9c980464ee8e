// Loads a file into Oxigraph and answers queries from it.
//
// usage: node ask_oxigraph.mjs FILE FORMAT < QUERIES        QUERIES: a JSON array of texts
// Prints a JSON array: results as SPARQL JSON, N-Triples for DESCRIBE, {"error": TEXT} for what it does not answer.
import { readFileSync } from "node:fs";
import * as oxigraph from "oxigraph";

const [file, format] = process.argv.slice(2);
const store = new oxigraph.Store();
store.load(readFileSync(file, "utf8"), { format, base_iri: "https://example.org/" });

function answer(query) {
  try {
    const form = query.includes("\nDESCRIBE ") ? "application/n-triples" : "json";
    const result = store.query(query, { results_format: form });
    return form === "json" ? JSON.parse(result) : result;
  } catch (error) {
    return { error: String(error) };
  }
}

console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(answer)));

// Answers queries from a file with Comunica, which reads the file itself.
//
// usage: node ask_comunica.mjs FILE < QUERIES        QUERIES: a JSON array of texts
// Prints a JSON array: results as SPARQL JSON, N-Triples for DESCRIBE, {"error": TEXT} for what it does not answer.
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { QueryEngine } from "@comunica/query-sparql-file";

const engine = new QueryEngine();
const sources = [process.argv[2]];

async function answer(query) {
  try {
    const form = query.includes("\nDESCRIBE ") ? "application/n-triples" : "application/sparql-results+json";
    const { data } = await engine.resultToString(await engine.query(query, { sources }), form);
    const result = await text(data);
    return form.endsWith("json") ? JSON.parse(result) : result;
  } catch (error) {
    return { error: String(error) };
  }
}

// A stream that never ends would otherwise let Node.js leave without a word.
const alive = setInterval(() => {}, 1000);
const answers = [];
for (const query of JSON.parse(readFileSync(0, "utf8"))) answers.push(await answer(query));
clearInterval(alive);
console.log(JSON.stringify(answers));

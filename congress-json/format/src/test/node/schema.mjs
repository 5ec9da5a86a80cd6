// Checks that Ajv takes the schema in its strict mode without a warning, and agrees with the reader on every document.
// Arguments: the folder of the schema, and that of the documents.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import { report, samples } from "./samples.mjs";

const [schemaFolder, samplesFolder] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(join(schemaFolder, "proceedings.schema.json"), "utf8"));

const failures = [];
const logger = Object.fromEntries(["log", "warn", "error"].map((level) => [level, (text) => failures.push(text)]));
const ajv = new Ajv({ strict: true, logger });
const isDocument = ajv.compile(schema);
const isLine = ajv.compile({ $ref: `${schema.$id}#/$defs/line` });

let checked = 0;
for (const file of ["mutants.ndjson", "odd-texts.ndjson", "random-documents.ndjson"]) {
  for (const { name, problem, document } of samples(samplesFolder, file)) {
    const valid = problem === "";
    if (isDocument(document) !== valid) {
      failures.push(`${name}: the reader says '${problem}' but Ajv ${JSON.stringify(isDocument.errors)}`);
    }
    for (const record of valid ? records(document) : []) {
      if (!isLine(record)) {
        failures.push(`${name}: Ajv refuses its ${record.type} as a line`);
      }
    }
    checked++;
  }
}
report(`schema: ${checked} documents`, failures);

function records(document) {
  return Object.entries(document)
    .filter(([name, value]) => schema.properties[name]?.items?.$ref && Array.isArray(value))
    .flatMap(([, value]) => value)
    // The creators of a document are no records.
    .filter((value) => typeof value === "object" && "type" in value);
}

// Makes the TypeScript types of the format from its schema, and checks that the committed ones are the same.
// Arguments: the folder of both, and "true" if the types are to be written instead.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "json-schema-to-typescript";
import { report } from "./samples.mjs";

const [folder, update] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(join(folder, "proceedings.schema.json"), "utf8"));
const committed = join(folder, "proceedings.d.ts");

const types = (
  await compile(JSON.parse(JSON.stringify(schema), forTypes), schema.title, {
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    style: { printWidth: 120 },
    bannerComment: `/**
 * The documents of congress proceedings, as ${schema.$id} describes them. Made from that schema.
 *
 * A type says which members there are; that a text is not blank or a number not negative, only the schema says.
 */`,
  })
)
  .replaceAll(/( \*\n)? \* This interface was referenced by .*\n \* via the .*\n/g, "")
  .replaceAll("/**\n */\n", "")
  // A member that is no member of the format is an extension, named by a reverse domain or a URI.
  .replaceAll("[k: string]: unknown;", "[extension: `${string}.${string}` | `${string}:${string}`]: unknown;")
  // Only of a record of a type that is not known, nobody knows the members.
  .replace(/(export interface OtherRecord \{[\s\S]*?)\[extension: .*\]: unknown;\n\}/, "$1[member: string]: unknown;\n}");

const failures = [];
const code = types.replaceAll(/\/\*\*[\s\S]*?\*\//g, "");
const names = [...code.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name).sort();
const expected = [schema.title, ...Object.keys(schema.$defs).map(typeName)].sort();
if (names.join() !== expected.join()) {
  failures.push(`expected the types ${expected} but found ${names}`);
}
if (/\bany\b/.test(code)) {
  failures.push("a type is 'any'");
}
if (update === "true") {
  writeFileSync(committed, types);
} else if (readFileSync(committed, "utf8") !== types) {
  failures.push(`${committed} is not what the schema gives; -Dcongress.update=true writes it anew`);
}
report(`types: ${names.length}`, failures);

function typeName(definition) {
  return definition[0].toUpperCase() + definition.slice(1);
}

/** What the generator of types makes the most of: a reference becomes the name of a type, an open list offers its codes. */
function forTypes(name, value) {
  if (value?.$ref) {
    const { $ref, ...rest } = value;
    return { ...rest, tsType: $ref === "#" ? schema.title : typeName($ref.replace("#/$defs/", "")) };
  }
  if (value?.anyOf?.[0].enum) {
    const { type, anyOf, ...rest } = value;
    return { ...rest, tsType: [...anyOf[0].enum.map((text) => JSON.stringify(text)), "(string & {})"].join(" | ") };
  }
  if (value?.description && Object.keys(value).length === 1) {
    // Any value.
    return { ...value, tsType: "unknown" };
  }
  if (value?.properties) {
    // Which members must stand together, no type can say and stay readable.
    const { anyOf, allOf, if: condition, then, ...rest } = value;
    return rest;
  }
  return value;
}

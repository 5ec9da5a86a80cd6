// Checks that TypeScript accepts what is read, and refuses each document in which a member that must be there is not, or is of
// another type. Arguments: the folder of the types, and that of the documents.
import { spawnSync } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { report, samples } from "./samples.mjs";

const [typesFolder, samplesFolder] = process.argv.slice(2);
const REFUSED = new Set(["wrong_type", "wrong_record_type", "null_value", "missing_member"]);

// Of each document, one for each problem with each member is enough.
const chosen = [
  ...new Map(samples(samplesFolder, "mutants.ndjson").map((s) => [`${s.file} ${s.member} ${s.problem}`, s])).values(),
];
copyFileSync(join(typesFolder, "proceedings.d.ts"), "proceedings.d.ts");
// One literal a line, so that each is judged alone.
writeFileSync(
  "documents.ts",
  [
    'import type { Proceedings } from "./proceedings.js";',
    ...chosen.map(({ document }, i) => `export const document${i}: Proceedings = ${JSON.stringify(document)};`),
    "",
  ].join("\n"),
);
const { stdout } = spawnSync(
  "node_modules/.bin/tsc",
  ["--strict", "--noEmit", "--pretty", "false", "documents.ts", "lines.ts"],
  { encoding: "utf8", maxBuffer: Infinity },
);

const failures = [];
const errors = new Map();
for (const [line, file, number] of stdout.matchAll(/^(\w+(?:\.d)?\.ts)\((\d+),\d+\): error .*$/gm)) {
  if (file === "documents.ts") {
    errors.set(Number(number) - 2, line);
  } else {
    failures.push(line);
  }
}
chosen.forEach(({ name, problem }, i) => {
  if (problem === "" && errors.has(i)) {
    failures.push(`${name} is read, but TypeScript says ${errors.get(i)}`);
  }
  // That a text by language has at least one language is beyond the types.
  const isEmptyObject = name.endsWith("value=Optional[{}]]");
  if (REFUSED.has(problem) && !errors.has(i) && !isEmptyObject) {
    failures.push(`${name}: the reader says '${problem}', but TypeScript nothing`);
  }
});
report(`typescript: ${chosen.length} documents, ${errors.size} refused`, failures);

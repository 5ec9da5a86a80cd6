import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The documents of a file that the tests of the format left, each with the problem that its reader has with it, if any. */
export function samples(folder, file) {
  const lines = readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line));
}

/** Prints what went wrong, and ends the process as failed if anything did. */
export function report(checked, failures) {
  for (const failure of failures.slice(0, 20)) {
    console.error(failure);
  }
  console.log(`${checked}: ${failures.length} failures`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

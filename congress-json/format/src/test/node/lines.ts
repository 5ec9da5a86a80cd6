// Compiles only if the type of a record can be told by its member "type", once it is known to be of a type of this version.
import type { Congress, KnownRecord, Line } from "./proceedings.js";

export function congressOf(record: KnownRecord): Congress | undefined {
  return record.type === "congress" ? record : undefined;
}

export function typeOf(line: Line): string {
  return line.type;
}

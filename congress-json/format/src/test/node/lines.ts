// Compiles only if the type of a line can be told by its member "type".
import type { Congress, Line } from "./proceedings.js";

export function congressOf(line: Line): Congress | undefined {
  return line.type === "congress" ? line : undefined;
}

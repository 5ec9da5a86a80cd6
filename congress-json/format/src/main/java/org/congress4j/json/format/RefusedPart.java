package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;

/**
 * A record that had to be refused, or a member of the root, as it stands in the document.
 *
 * @param pointer the place as a JSON Pointer (RFC 6901), such as {@code /sessions/3}; empty for a line of the NDJSON form
 * @param line the line on which it ends, counted from 1; 0 if unknown
 * @param text the text, from the first character of the value to the last; empty if the input cannot give it
 * @param problems what does not fit in it, in the order found
 */
public record RefusedPart(String pointer, int line, String text, ImmutableList<JsonProblem> problems) {}

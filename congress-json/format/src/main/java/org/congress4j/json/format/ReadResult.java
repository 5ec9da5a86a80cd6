package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.Proceedings;

/**
 * What was read, with what is worth a look.
 *
 * @param proceedings the proceedings, complete
 * @param warnings members and codes that are not known, and empty arrays and objects, in the order found, the first
 *     {@value #MAX_WARNINGS} of them; members and codes are kept, empty arrays and objects are not
 */
public record ReadResult(Proceedings proceedings, ImmutableList<JsonProblem> warnings) {
    /** How many warnings are kept at most, {@value}. */
    public static final int MAX_WARNINGS = 1_000;
}

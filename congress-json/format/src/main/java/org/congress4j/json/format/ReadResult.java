package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.Proceedings;

/**
 * What was read, with what is worth a look.
 *
 * @param proceedings the proceedings: complete if there are no problems, otherwise all that fits
 * @param warnings members, codes and versions that are not known, and empty arrays and objects, in the order found; members and
 *     codes are kept, empty arrays and objects are not
 * @param problems what does not fit, in the order found; always empty for {@link OnProblem#REFUSE_DOCUMENT}
 * @param refused the records and members of the root that do not fit, in the order of the document; always empty for
 *     {@link OnProblem#REFUSE_DOCUMENT}
 */
public record ReadResult(
        Proceedings proceedings,
        ImmutableList<JsonProblem> warnings,
        ImmutableList<JsonProblem> problems,
        ImmutableList<RefusedPart> refused) {}

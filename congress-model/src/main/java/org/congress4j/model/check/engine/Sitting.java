package org.congress4j.model.check.engine;

import java.util.Optional;
import java.util.OptionalInt;
import org.congress4j.model.Session;

/**
 * A sitting of one body. A joint sitting is one of each of its bodies, with a number in each.
 *
 * @param session the session
 * @param number its number among the sittings of the body; empty if not stated
 * @param joint the index of the body in {@link Session#jointWith}; empty for the body of the session itself
 */
public record Sitting(Session session, OptionalInt number, Optional<Integer> joint) {
    /**
     * {@return the draft of a finding at the number}
     *
     * @param findings the findings of a rule
     */
    public FindingDraft atNumber(Findings findings) {
        return joint.isEmpty()
                ? findings.at(session, "number")
                : findings.at(session, "jointWith", joint.get(), "number");
    }
}

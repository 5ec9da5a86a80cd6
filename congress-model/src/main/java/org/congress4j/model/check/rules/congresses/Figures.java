package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.Congress;
import org.congress4j.model.Delegation;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Segment;
import org.congress4j.model.Session;
import org.congress4j.model.code.CountQualifier;

/** Which reported counts can be compared. */
final class Figures {
    private Figures() {}

    /** The counts of a congress, a segment, a session or a delegation. */
    static ImmutableList<ReportedCount> of(ProceedingsRecord<?> record) {
        if (record instanceof Congress congress) {
            return congress.counts();
        } else if (record instanceof Segment segment) {
            return segment.counts();
        } else if (record instanceof Session session) {
            return session.counts();
        }
        return record instanceof Delegation delegation ? delegation.counts() : ImmutableList.of();
    }

    /** Whether both count the same thing, on whatever day; the subject, which is in words, must be the same too. */
    static boolean countTheSame(ReportedCount first, ReportedCount second) {
        return first.unit().equals(second.unit())
                && first.basis().equals(second.basis())
                && first.mode().equals(second.mode())
                && first.categories().equals(second.categories())
                && first.gender().equals(second.gender())
                && first.officialLevel().equals(second.officialLevel())
                && first.subject().equals(second.subject());
    }

    /** Whether the first counts some of those whom the second counts, on the same day. */
    static boolean isPartOf(ReportedCount part, ReportedCount whole) {
        boolean ofPersons =
                narrows(part.gender(), whole.gender()) || narrows(part.officialLevel(), whole.officialLevel());
        boolean narrower = ofPersons
                || narrows(part.mode(), whole.mode())
                || (!part.categories().isEmpty() && whole.categories().isEmpty());
        return narrower
                && isWithin(part.mode(), whole.mode())
                && isWithin(part.gender(), whole.gender())
                && isWithin(part.officialLevel(), whole.officialLevel())
                && (whole.categories().isEmpty() || part.categories().equals(whole.categories()))
                && part.unit().equals(whole.unit())
                && part.basis().isPresent()
                && part.basis().equals(whole.basis())
                && part.asOf().equals(whole.asOf())
                // The subject of a figure by gender or level says the same in words, such as "women".
                && (part.subject().isEmpty() || ofPersons)
                && whole.subject().isEmpty();
    }

    private static boolean narrows(Optional<?> part, Optional<?> whole) {
        return part.isPresent() && whole.isEmpty();
    }

    private static boolean isWithin(Optional<?> part, Optional<?> whole) {
        return whole.isEmpty() || part.equals(whole);
    }

    /** Such as {@code more-than 5000}, {@code between 5000 and 6000}, or {@code 152}. */
    static String words(ReportedCount count) {
        String number = count.value().isPresent() ? String.valueOf(count.value().getAsLong()) : "";
        if (count.upper().isPresent()) {
            number += (count.qualifier().equals(CountQualifier.BETWEEN) ? " and " : " to ")
                    + count.upper().getAsLong();
        }
        return count.qualifier().equals(CountQualifier.EXACT) ? number : (count.qualifier() + " " + number).strip();
    }
}

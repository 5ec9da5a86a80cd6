package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableList;
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

    /** Whether both count the same thing; the subject, which is in words, must be the same too. */
    static boolean countTheSame(ReportedCount first, ReportedCount second) {
        return first.unit().equals(second.unit())
                && first.basis().equals(second.basis())
                && first.mode().equals(second.mode())
                && first.categories().equals(second.categories())
                && first.subject().equals(second.subject());
    }

    /** Whether the first counts some of those whom the second counts. */
    static boolean isPartOf(ReportedCount part, ReportedCount whole) {
        boolean narrower = (part.mode().isPresent() && whole.mode().isEmpty() && sameCategories(part, whole))
                || (!part.categories().isEmpty()
                        && whole.categories().isEmpty()
                        && part.mode().equals(whole.mode()));
        return narrower
                && part.unit().equals(whole.unit())
                && part.basis().isPresent()
                && part.basis().equals(whole.basis())
                && part.subject().isEmpty()
                && whole.subject().isEmpty();
    }

    private static boolean sameCategories(ReportedCount part, ReportedCount whole) {
        return whole.categories().isEmpty() || part.categories().equals(whole.categories());
    }

    /** Such as {@code more-than 5000}, or {@code 152}. */
    static String words(ReportedCount count) {
        String number = count.value().isPresent() ? String.valueOf(count.value().getAsLong()) : "";
        return count.qualifier().equals(CountQualifier.EXACT) ? number : (count.qualifier() + " " + number).strip();
    }
}

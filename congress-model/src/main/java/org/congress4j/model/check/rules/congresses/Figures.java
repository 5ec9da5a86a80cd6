package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
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

    /** What a figure counts, on whatever day, equal for two that can be compared; the subject, which is in words, is a part of it. */
    static List<Object> whatIsCounted(ReportedCount count) {
        return List.of(
                count.unit(),
                count.basis(),
                count.mode(),
                count.categories(),
                count.gender(),
                count.officialLevel(),
                count.subject());
    }

    /** What a figure without a subject counts on one day, if some of what narrows it is left out. */
    static List<Object> whole(ReportedCount count, boolean mode, boolean gender, boolean level, boolean categories) {
        return List.of(
                count.unit(),
                count.basis(),
                count.asOf(),
                mode ? count.mode() : Optional.empty(),
                gender ? count.gender() : Optional.empty(),
                level ? count.officialLevel() : Optional.empty(),
                categories ? count.categories() : ImmutableList.of());
    }

    /** What a figure may be part of on the same day: each is narrowed by less. */
    static List<List<Object>> wholes(ReportedCount part) {
        List<List<Object>> wholes = new ArrayList<>();
        if (part.basis().isEmpty()) {
            return wholes;
        }
        for (int kept = 0; kept < 16; kept++) {
            boolean mode = (kept & 1) == 0;
            boolean gender = (kept & 2) == 0;
            boolean level = (kept & 4) == 0;
            boolean categories = (kept & 8) == 0;
            boolean ofPersons = (!gender && part.gender().isPresent())
                    || (!level && part.officialLevel().isPresent());
            boolean narrower = ofPersons
                    || (!mode && part.mode().isPresent())
                    || (!categories && !part.categories().isEmpty());
            // The subject of a figure by gender or level says the same in words, such as "women".
            if (narrower && (part.subject().isEmpty() || ofPersons)) {
                wholes.add(whole(part, mode, gender, level, categories));
            }
        }
        return wholes;
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

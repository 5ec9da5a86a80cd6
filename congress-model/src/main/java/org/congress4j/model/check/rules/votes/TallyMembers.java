package org.congress4j.model.check.rules.votes;

import com.google.common.base.CaseFormat;
import org.congress4j.model.code.VoteChoice;

/** The members of a tally by choice: {@code notParticipating} for {@code not-participating}. */
final class TallyMembers {
    private TallyMembers() {}

    static String of(VoteChoice choice) {
        return CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, choice.toString());
    }
}

package org.congress4j.model.check.rules.votes;

import com.google.common.base.CaseFormat;
import org.congress4j.model.Tally;
import org.congress4j.model.code.VoteChoice;

/** The members of a tally by choice: {@code notParticipating} for {@code not-participating}. */
final class TallyMembers {
    private TallyMembers() {}

    static Object[] of(Tally tally, VoteChoice choice) {
        return tally.others().containsKey(choice)
                ? new Object[] {"tally", "others", choice}
                : new Object[] {"tally", member(choice)};
    }

    private static String member(VoteChoice choice) {
        return CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, choice.toString());
    }
}

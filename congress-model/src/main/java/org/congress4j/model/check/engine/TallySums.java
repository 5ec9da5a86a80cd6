package org.congress4j.model.check.engine;

import java.util.OptionalLong;
import org.congress4j.model.Tally;

/** What the numbers of a tally add up to. */
public final class TallySums {
    private TallySums() {}

    /** All numbers but the one of those without the right to vote, what is not announced counting 0. */
    public static long entitled(Tally tally) {
        return tally.yes().orElse(0)
                + tally.no().orElse(0)
                + tally.abstain().orElse(0)
                + tally.invalid().orElse(0)
                + withoutVote(tally).orElse(0);
    }

    /** Those who did not vote, present or not; empty if that is not announced. */
    public static OptionalLong withoutVote(Tally tally) {
        if (tally.nonVoting().isEmpty()
                && tally.absent().isEmpty()
                && tally.notParticipating().isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(tally.nonVoting().orElse(0)
                + tally.absent().orElse(0)
                + tally.notParticipating().orElse(0));
    }

    /** Whether the numbers may add up to the whole; those without the right to vote may be a part of it or not. */
    public static boolean mayAddUpTo(long whole, Tally tally) {
        long sum = entitled(tally);
        boolean complete = tally.yes().isPresent()
                && tally.no().isPresent()
                && tally.abstain().isPresent()
                && (tally.nonVoting().isPresent()
                        || (tally.absent().isPresent()
                                && tally.notParticipating().isPresent()));
        return complete ? sum == whole || sum + tally.notEligible().orElse(0) == whole : sum <= whole;
    }
}

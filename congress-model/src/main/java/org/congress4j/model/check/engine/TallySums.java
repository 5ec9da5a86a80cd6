package org.congress4j.model.check.engine;

import java.util.OptionalLong;
import org.congress4j.model.Tally;

/** Adds up the numbers of a tally. */
public final class TallySums {
    private TallySums() {}

    /**
     * {@return how many were entitled to vote: all numbers but that of those not entitled, with 0 for a number that was
     *     not announced}
     *
     * @param tally the tally
     */
    public static long entitled(Tally tally) {
        return tally.yes().orElse(0)
                + tally.no().orElse(0)
                + tally.abstain().orElse(0)
                + tally.invalid().orElse(0)
                + withoutVote(tally).orElse(0);
    }

    /**
     * {@return how many did not vote, present or not; empty if none of these numbers was announced}
     *
     * @param tally the tally
     */
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

    /**
     * {@return whether the numbers may add up to a whole, which may include those not entitled to vote; where a number
     *     is missing, the rest must not exceed the whole}
     *
     * @param whole the whole, such as the size of the electorate
     * @param tally the tally
     */
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

package org.congress4j.model.check.engine;

import java.util.Arrays;
import java.util.OptionalLong;
import org.congress4j.model.Tally;
import org.congress4j.model.Vote;

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
     *     is missing, the rest must not exceed the whole. Vacant seats, choices without a member of their own, tellers and
     *     a casting vote may or may not be included.}
     *
     * @param whole the whole, such as the size of the electorate
     * @param vote the vote, which has a tally
     * @param notEligible how many had no right to vote
     */
    public static boolean mayAddUpTo(long whole, Vote vote, long notEligible) {
        Tally tally = vote.tally().orElseThrow();
        long sum = entitled(tally);
        boolean complete = tally.yes().isPresent()
                && tally.no().isPresent()
                && tally.abstain().isPresent()
                && (tally.nonVoting().isPresent()
                        || (tally.absent().isPresent()
                                && tally.notParticipating().isPresent()));
        long casting = vote.castingVote().isPresent() ? 1 : 0;
        if (!complete) {
            return sum - casting <= whole;
        }
        return mayBe(
                        whole,
                        sum,
                        notEligible,
                        tally.vacant().orElse(0),
                        others(tally),
                        vote.tellers().size(),
                        casting)
                || (casting == 1 && mayBe(whole, sum - 1, notEligible));
    }

    /**
     * {@return whether a number is what others may add up to}
     *
     * @param number the number
     * @param sum what is surely in it
     * @param further what may be in it beside that, each whole or not at all
     */
    public static boolean mayBe(long number, long sum, long... further) {
        if (sum == number) {
            return true;
        }
        for (int i = 0; i < further.length; i++) {
            if (further[i] > 0 && mayBe(number, sum + further[i], Arrays.copyOfRange(further, i + 1, further.length))) {
                return true;
            }
        }
        return false;
    }

    private static long others(Tally tally) {
        return tally.others().values().stream().mapToLong(Long::longValue).sum();
    }
}

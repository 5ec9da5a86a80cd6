package org.congress4j.model.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;
import org.congress4j.model.Id;
import org.congress4j.model.Party;
import org.congress4j.model.code.VoteChoice;

/**
 * How two parties voted, in the votes in which the record lists both as in favour, against or abstaining. Votes that were counted again
 * are left out.
 *
 * @param oneId a party, such as {@code FRA}
 * @param otherId the other party, such as {@code GBR}
 * @param pairs what the two did in each vote, in the order of the document
 */
public record VotingAgreement(Id<? extends Party> oneId, Id<? extends Party> otherId, ImmutableList<Pair> pairs) {
    static final ImmutableSet<VoteChoice> COUNTED = ImmutableSet.of(VoteChoice.YES, VoteChoice.NO, VoteChoice.ABSTAIN);

    /**
     * What the two did in one vote.
     *
     * @param one what the one did
     * @param other what the other did
     */
    public record Pair(CastVote one, CastVote other) {
        /** {@return whether they did the same} */
        public boolean isSame() {
            return one.choice().equals(other.choice());
        }

        /** {@return whether one was in favour and the other against} */
        public boolean isOpposed() {
            return !isSame()
                    && !one.choice().equals(VoteChoice.ABSTAIN)
                    && !other.choice().equals(VoteChoice.ABSTAIN);
        }
    }

    /** {@return in how many votes both are listed, at least 0} */
    public int votes() {
        return pairs.size();
    }

    /** {@return in how many votes they did the same, at least 0} */
    public int same() {
        return (int) pairs.stream().filter(Pair::isSame).count();
    }

    /** {@return in how many votes one was in favour and the other against, at least 0} */
    public int opposed() {
        return (int) pairs.stream().filter(Pair::isOpposed).count();
    }

    /** {@return the part of the votes in which they did the same, from 0 to 1; empty if there is no vote} */
    public OptionalDouble share() {
        return pairs.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) same() / votes());
    }
}

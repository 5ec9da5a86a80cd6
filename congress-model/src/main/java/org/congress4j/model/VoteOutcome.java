package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.ActionOutcome;
import org.immutables.value.Value;

/**
 * The outcome of a vote under rules of procedure, with what was needed and the arithmetic in words. It is not the official outcome:
 * that is the {@code outcome} of the action, and the two may differ.
 *
 * <p>{@link RulesOfProcedure#decide} computes it.
 */
@Value.Immutable
public abstract class VoteOutcome implements Extensible {
    VoteOutcome() {}

    /** {@return what came of it: {@code adopted}, {@code rejected}, {@code vetoed} or {@code not-adopted}, and of an
     *     election {@code elected} or {@code inconclusive}; empty if it cannot be decided, for the reason that the last line of
     *     the arithmetic gives} */
    public abstract Optional<ActionOutcome> outcome();

    /** {@return who has the votes to be elected, those with the most votes first; empty if it is not an election, or nobody
     *     has} */
    public abstract ImmutableList<CandidateResult> elected();

    /** {@return how it was computed, one step a line, such as <em>at least 2/3 of the present and voting: 74 of 111 needed, 76 in favour</em>} */
    public abstract ImmutableList<String> arithmetic();

    /**
     * {@return what was needed and what was there, in the order in which it was looked at: of a quorum, of a least number in favour, and of
     *     the majority, in each college where each must agree; empty if nothing was compared}
     */
    public abstract ImmutableList<VoteRequirement> requirements();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static VoteOutcomeBuilder builder() {
        return new VoteOutcomeBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract VoteOutcomeBuilder toBuilder();
}

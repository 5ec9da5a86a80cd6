package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.Electorate;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.ActionVerb;

/** Which outcomes carry a proposal, and which do not. */
public final class Outcomes {
    private static final ImmutableSet<ActionOutcome> CARRIED = ImmutableSet.of(
            ActionOutcome.ADOPTED, ActionOutcome.ADOPTED_AS_AMENDED, ActionOutcome.ADOPTED_AS_ORALLY_REVISED);
    private static final ImmutableSet<ActionOutcome> LOST =
            ImmutableSet.of(ActionOutcome.REJECTED, ActionOutcome.NOT_ADOPTED, ActionOutcome.VETOED);

    private Outcomes() {}

    /**
     * {@return whether an outcome carries a proposal, such as {@code adopted}}
     *
     * @param outcome the outcome
     */
    public static boolean isCarried(ActionOutcome outcome) {
        return CARRIED.contains(outcome);
    }

    /**
     * {@return whether a proposal failed, such as {@code rejected}; some outcomes, such as {@code deferred}, neither
     *     carry a proposal nor reject it}
     *
     * @param outcome the outcome
     */
    public static boolean isLost(ActionOutcome outcome) {
        return LOST.contains(outcome);
    }

    /**
     * {@return whether a proposal was carried, by the outcome of the action or, without one, by its verb; empty if they
     *     say neither}
     *
     * @param action the action
     */
    public static Optional<Boolean> carried(Action action) {
        if (action.outcome().isPresent()) {
            ActionOutcome outcome = action.outcome().get();
            return isCarried(outcome) || isLost(outcome) ? Optional.of(isCarried(outcome)) : Optional.empty();
        }
        if (action.verb().equals(ActionVerb.ADOPTED)) {
            return Optional.of(true);
        }
        return action.verb().equals(ActionVerb.REJECTED) ? Optional.of(false) : Optional.empty();
    }

    /**
     * {@return whether fewer members were certainly present than a decision needs; false if the rules or the record do
     *     not say}
     *
     * @param rules the rules of procedure
     * @param electorate how many were entitled to vote, and how many were present
     */
    public static boolean lacksQuorum(RulesOfProcedure rules, Electorate electorate) {
        return rules.quorumToDecide().isPresent()
                && electorate.size().isPresent()
                && electorate.present().isPresent()
                && electorate.present().getAsLong()
                        < rules.quorumToDecide().get().needed(electorate.size().getAsLong());
    }
}

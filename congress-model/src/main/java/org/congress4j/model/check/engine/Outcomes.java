package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.Electorate;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.ActionVerb;

/** Which outcomes carry a proposal and which do not. */
public final class Outcomes {
    private static final ImmutableSet<ActionOutcome> CARRIED = ImmutableSet.of(
            ActionOutcome.ADOPTED, ActionOutcome.ADOPTED_AS_AMENDED, ActionOutcome.ADOPTED_AS_ORALLY_REVISED);
    private static final ImmutableSet<ActionOutcome> LOST =
            ImmutableSet.of(ActionOutcome.REJECTED, ActionOutcome.NOT_ADOPTED, ActionOutcome.VETOED);

    private Outcomes() {}

    public static boolean isCarried(ActionOutcome outcome) {
        return CARRIED.contains(outcome);
    }

    public static boolean isLost(ActionOutcome outcome) {
        return LOST.contains(outcome);
    }

    /** Whether a proposal was carried, as the outcome or, without one, the verb says; empty if they say something else. */
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

    /** Whether fewer were surely present than a decision needs. */
    public static boolean lacksQuorum(RulesOfProcedure rules, Electorate electorate) {
        return rules.quorumToDecide().isPresent()
                && electorate.size().isPresent()
                && electorate.present().isPresent()
                && electorate.present().getAsLong()
                        < rules.quorumToDecide().get().needed(electorate.size().getAsLong());
    }
}

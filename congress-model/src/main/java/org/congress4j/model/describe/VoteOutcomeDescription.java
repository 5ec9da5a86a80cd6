package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.VoteOutcome;
import org.congress4j.model.VoteOutcomeBuilder;
import org.congress4j.model.code.ActionOutcome;

/** The description of {@link VoteOutcome}. */
final class VoteOutcomeDescription {
    static final ValueType<VoteOutcome> TYPE = ValueType.of(VoteOutcome.class, VoteOutcomeDescription::members);

    private static Members<VoteOutcome> members() {
        return Members.of(VoteOutcome::builder, VoteOutcomeBuilder::build)
                .optional("outcome", VoteOutcome::outcome, VoteOutcomeBuilder::outcome, code(ActionOutcome.LIST))
                .list(
                        "elected",
                        VoteOutcome::elected,
                        VoteOutcomeBuilder::addAllElected,
                        value(CandidateResultDescription.TYPE))
                .listEvenIfEmpty(
                        "requirements",
                        VoteOutcome::requirements,
                        VoteOutcomeBuilder::addAllRequirements,
                        value(VoteRequirementDescription.TYPE))
                .listEvenIfEmpty("arithmetic", VoteOutcome::arithmetic, VoteOutcomeBuilder::addAllArithmetic, TEXT)
                .extensions(VoteOutcome::extensions, VoteOutcomeBuilder::putAllExtensions);
    }
}

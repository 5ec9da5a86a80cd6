package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Document;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.RulesOfProcedureBuilder;
import org.congress4j.model.Source;
import org.congress4j.model.code.SponsorExplanation;
import org.congress4j.model.code.TieRule;

/** The description of {@link RulesOfProcedure}. */
final class RulesOfProcedureDescription {
    static final ValueType<RulesOfProcedure> TYPE =
            ValueType.of(RulesOfProcedure.class, RulesOfProcedureDescription::members);

    private static Members<RulesOfProcedure> members() {
        return Members.of(RulesOfProcedure::builder, RulesOfProcedureBuilder::build)
                .optional("title", RulesOfProcedure::title, RulesOfProcedureBuilder::title, LOCALIZED_TEXT)
                .optional(
                        "documentId",
                        RulesOfProcedure::documentId,
                        RulesOfProcedureBuilder::documentId,
                        reference(Document.class))
                .optional(
                        "quorumToOpen",
                        RulesOfProcedure::quorumToOpen,
                        RulesOfProcedureBuilder::quorumToOpen,
                        value(ThresholdDescription.TYPE))
                .optional(
                        "quorumToDecide",
                        RulesOfProcedure::quorumToDecide,
                        RulesOfProcedureBuilder::quorumToDecide,
                        value(ThresholdDescription.TYPE))
                .list(
                        "majorities",
                        RulesOfProcedure::majorities,
                        RulesOfProcedureBuilder::addAllMajorities,
                        value(MajorityRuleDescription.TYPE))
                .optional("tie", RulesOfProcedure::tie, RulesOfProcedureBuilder::tie, code(TieRule.LIST))
                .optional(
                        "sponsorExplanation",
                        RulesOfProcedure::sponsorExplanation,
                        RulesOfProcedureBuilder::sponsorExplanation,
                        code(SponsorExplanation.LIST))
                .optionalInt(
                        "votesPerMember",
                        RulesOfProcedure::votesPerMember,
                        RulesOfProcedureBuilder::votesPerMember,
                        POSITIVE)
                .optional("weighted", RulesOfProcedure::weighted, RulesOfProcedureBuilder::weighted, FLAG)
                .optionalInt(
                        "proxiesPerVoter",
                        RulesOfProcedure::proxiesPerVoter,
                        RulesOfProcedureBuilder::proxiesPerVoter,
                        NOT_NEGATIVE)
                .set(
                        "sourceIds",
                        RulesOfProcedure::sourceIds,
                        RulesOfProcedureBuilder::addAllSourceIds,
                        reference(Source.class))
                .extensions(RulesOfProcedure::extensions, RulesOfProcedureBuilder::putAllExtensions);
    }
}

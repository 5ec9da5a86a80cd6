package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.BOOLEAN;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.NOT_NEGATIVE;
import static org.congress4j.json.format.Shapes.POSITIVE;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.RulesOfProcedureBuilder;

/** The JSON form of {@link RulesOfProcedure}. */
final class RulesOfProcedureTable {
    static final ObjectTable<RulesOfProcedure> TABLE = ObjectTable.value(
                    RulesOfProcedure.class, RulesOfProcedure::builder, RulesOfProcedureBuilder::build)
            .optional("title", RulesOfProcedure::title, RulesOfProcedureBuilder::title, LOCALIZED_TEXT)
            .optional("documentId", RulesOfProcedure::documentId, RulesOfProcedureBuilder::documentId, id())
            .optional(
                    "quorumToOpen",
                    RulesOfProcedure::quorumToOpen,
                    RulesOfProcedureBuilder::quorumToOpen,
                    object(() -> ThresholdTable.TABLE))
            .optional(
                    "quorumToDecide",
                    RulesOfProcedure::quorumToDecide,
                    RulesOfProcedureBuilder::quorumToDecide,
                    object(() -> ThresholdTable.TABLE))
            .list(
                    "majorities",
                    RulesOfProcedure::majorities,
                    RulesOfProcedureBuilder::addAllMajorities,
                    object(() -> MajorityRuleTable.TABLE))
            .optionalInt(
                    "votesPerMember",
                    RulesOfProcedure::votesPerMember,
                    RulesOfProcedureBuilder::votesPerMember,
                    POSITIVE)
            .optional("weighted", RulesOfProcedure::weighted, RulesOfProcedureBuilder::weighted, BOOLEAN)
            .optionalInt(
                    "proxiesPerVoter",
                    RulesOfProcedure::proxiesPerVoter,
                    RulesOfProcedureBuilder::proxiesPerVoter,
                    NOT_NEGATIVE)
            .set("sourceIds", RulesOfProcedure::sourceIds, RulesOfProcedureBuilder::addAllSourceIds, id())
            .extensions(RulesOfProcedure::extensions, RulesOfProcedureBuilder::putAllExtensions);

    private RulesOfProcedureTable() {}
}

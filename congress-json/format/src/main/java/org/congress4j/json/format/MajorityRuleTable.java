package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.BOOLEAN;
import static org.congress4j.json.format.Shapes.KEY;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.MajorityRule;
import org.congress4j.model.MajorityRuleBuilder;

/** The JSON form of {@link MajorityRule}. */
final class MajorityRuleTable {
    static final ObjectTable<MajorityRule> TABLE = ObjectTable.value(
                    MajorityRule.class, MajorityRule::builder, MajorityRuleBuilder::build)
            .required("key", MajorityRule::key, MajorityRuleBuilder::key, KEY)
            .optional("matter", MajorityRule::matter, MajorityRuleBuilder::matter, LOCALIZED_TEXT)
            .optional(
                    "threshold",
                    MajorityRule::threshold,
                    MajorityRuleBuilder::threshold,
                    object(() -> ThresholdTable.TABLE))
            .optionalLong("minimumInFavour", MajorityRule::minimumInFavour, MajorityRuleBuilder::minimumInFavour)
            .atLeastOneOf("threshold", "minimumInFavour")
            .required("everyCollege", MajorityRule::everyCollege, MajorityRuleBuilder::everyCollege, BOOLEAN)
            .required("veto", MajorityRule::veto, MajorityRuleBuilder::veto, BOOLEAN)
            .optional("quorum", MajorityRule::quorum, MajorityRuleBuilder::quorum, object(() -> ThresholdTable.TABLE))
            .optional("rule", MajorityRule::rule, MajorityRuleBuilder::rule, TEXT)
            .extensions(MajorityRule::extensions, MajorityRuleBuilder::putAllExtensions);

    private MajorityRuleTable() {}
}

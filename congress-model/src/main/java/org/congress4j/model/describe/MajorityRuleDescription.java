package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.MajorityRule;
import org.congress4j.model.MajorityRuleBuilder;
import org.congress4j.model.Organization;

/** The description of {@link MajorityRule}. */
final class MajorityRuleDescription {
    static final ValueType<MajorityRule> TYPE = ValueType.of(MajorityRule.class, MajorityRuleDescription::members);

    private static Members<MajorityRule> members() {
        return Members.of(MajorityRule::builder, MajorityRuleBuilder::build)
                .required("key", MajorityRule::key, MajorityRuleBuilder::key, KEY)
                .optional("matter", MajorityRule::matter, MajorityRuleBuilder::matter, LOCALIZED_TEXT)
                .optional(
                        "importantQuestions",
                        MajorityRule::importantQuestions,
                        MajorityRuleBuilder::importantQuestions,
                        FLAG)
                .optional(
                        "threshold",
                        MajorityRule::threshold,
                        MajorityRuleBuilder::threshold,
                        value(ThresholdDescription.TYPE))
                .optionalLong(
                        "minimumInFavour", MajorityRule::minimumInFavour, MajorityRuleBuilder::minimumInFavour, COUNT)
                .atLeastOneOf("threshold", "minimumInFavour")
                .required("everyCollege", MajorityRule::everyCollege, MajorityRuleBuilder::everyCollege, FLAG)
                .set("collegeKeys", MajorityRule::collegeKeys, MajorityRuleBuilder::addAllCollegeKeys, TEXT)
                .required("veto", MajorityRule::veto, MajorityRuleBuilder::veto, FLAG)
                .optional(
                        "concurrentBodyId",
                        MajorityRule::concurrentBodyId,
                        MajorityRuleBuilder::concurrentBodyId,
                        reference(Organization.class))
                .optional("quorum", MajorityRule::quorum, MajorityRuleBuilder::quorum, value(ThresholdDescription.TYPE))
                .optional("rule", MajorityRule::rule, MajorityRuleBuilder::rule, TEXT)
                .extensions(MajorityRule::extensions, MajorityRuleBuilder::putAllExtensions);
    }
}

package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import java.math.BigDecimal;
import org.congress4j.model.VoteRequirement;
import org.congress4j.model.VoteRequirementBuilder;
import org.congress4j.model.code.MajorityBase;

/** The description of {@link VoteRequirement}. Its numbers are texts, as all decimal numbers of the format are. */
final class VoteRequirementDescription {
    static final ValueType<VoteRequirement> TYPE =
            ValueType.of(VoteRequirement.class, VoteRequirementDescription::members);

    private static Members<VoteRequirement> members() {
        return Members.of(VoteRequirement::builder, VoteRequirementBuilder::build)
                .required("kind", VoteRequirement::kind, VoteRequirementBuilder::kind, TEXT)
                .optional("collegeKey", VoteRequirement::collegeKey, VoteRequirementBuilder::collegeKey, TEXT)
                .required(
                        "needed",
                        requirement -> requirement.needed().toPlainString(),
                        (builder, number) -> builder.needed(new BigDecimal(number)),
                        DECIMAL)
                .optional("exceed", VoteRequirement::exceed, VoteRequirementBuilder::exceed, FLAG)
                .optional(
                        "whole",
                        requirement -> requirement.whole().map(BigDecimal::toPlainString),
                        (builder, number) -> builder.whole(new BigDecimal(number)),
                        DECIMAL)
                .optional("base", VoteRequirement::base, VoteRequirementBuilder::base, code(MajorityBase.LIST))
                .optional(
                        "reached",
                        requirement -> requirement.reached().map(BigDecimal::toPlainString),
                        (builder, number) -> builder.reached(new BigDecimal(number)),
                        DECIMAL)
                .optional("met", VoteRequirement::met, VoteRequirementBuilder::met, FLAG)
                .extensions(VoteRequirement::extensions, VoteRequirementBuilder::putAllExtensions);
    }
}

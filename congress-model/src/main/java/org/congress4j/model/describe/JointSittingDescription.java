package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Congress;
import org.congress4j.model.JointSitting;
import org.congress4j.model.JointSittingBuilder;
import org.congress4j.model.Organization;

/** The description of {@link JointSitting}. */
final class JointSittingDescription {
    static final ValueType<JointSitting> TYPE = ValueType.of(JointSitting.class, JointSittingDescription::members);

    private static Members<JointSitting> members() {
        return Members.of(JointSitting::builder, JointSittingBuilder::build)
                .optional("bodyId", JointSitting::bodyId, JointSittingBuilder::bodyId, reference(Organization.class))
                .optional(
                        "congressId",
                        JointSitting::congressId,
                        JointSittingBuilder::congressId,
                        reference(Congress.class))
                .atLeastOneOf("bodyId", "congressId")
                .printedNumber(
                        "number",
                        JointSitting::number,
                        JointSittingBuilder::number,
                        POSITIVE,
                        JointSitting::printedNumber,
                        JointSittingBuilder::printedNumber)
                .extensions(JointSitting::extensions, JointSittingBuilder::putAllExtensions);
    }
}

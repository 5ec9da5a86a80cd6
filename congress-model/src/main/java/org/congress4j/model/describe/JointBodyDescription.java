package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Congress;
import org.congress4j.model.JointBody;
import org.congress4j.model.JointBodyBuilder;
import org.congress4j.model.Organization;

/** The description of {@link JointBody}. */
final class JointBodyDescription {
    static final ValueType<JointBody> TYPE = ValueType.of(JointBody.class, JointBodyDescription::members);

    private static Members<JointBody> members() {
        return Members.of(JointBody::builder, JointBodyBuilder::build)
                .optional("bodyId", JointBody::bodyId, JointBodyBuilder::bodyId, reference(Organization.class))
                .optional("congressId", JointBody::congressId, JointBodyBuilder::congressId, reference(Congress.class))
                .atLeastOneOf("bodyId", "congressId")
                .extensions(JointBody::extensions, JointBodyBuilder::putAllExtensions);
    }
}

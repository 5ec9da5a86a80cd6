package org.congress4j.model.edit;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** The description of {@link MemberChange}. */
final class MemberChangeDescription {
    static final ValueType<MemberChange> TYPE = ValueType.of(MemberChange.class, MemberChangeDescription::members);

    private MemberChangeDescription() {}

    private static Members<MemberChange> members() {
        return Members.of(MemberChange::builder, MemberChangeBuilder::build)
                .required("pointer", MemberChange::pointer, MemberChangeBuilder::pointer, PLACE)
                .optional("before", MemberChange::before, MemberChangeBuilder::before, ANY)
                .optional("after", MemberChange::after, MemberChangeBuilder::after, ANY)
                .extensions(MemberChange::extensions, MemberChangeBuilder::putAllExtensions);
    }
}

package org.congress4j.model.edit;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.code.ChangeKind;
import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** The description of {@link RecordChange}. */
final class RecordChangeDescription {
    static final ValueType<RecordChange> TYPE = ValueType.of(RecordChange.class, RecordChangeDescription::members);

    private RecordChangeDescription() {}

    private static Members<RecordChange> members() {
        return Members.of(RecordChange::builder, RecordChangeBuilder::build)
                .required("change", RecordChange::change, RecordChangeBuilder::change, code(ChangeKind.LIST))
                .required("recordType", RecordChange::recordType, RecordChangeBuilder::recordType, TEXT)
                .required("recordId", RecordChange::recordId, RecordChangeBuilder::recordId, TEXT)
                .optional("previousId", RecordChange::previousId, RecordChangeBuilder::previousId, TEXT)
                .list(
                        "members",
                        RecordChange::members,
                        RecordChangeBuilder::addAllMembers,
                        value(MemberChangeDescription.TYPE))
                .optional("before", RecordChange::before, RecordChangeBuilder::before, ANY)
                .optional("after", RecordChange::after, RecordChangeBuilder::after, ANY)
                .extensions(RecordChange::extensions, RecordChangeBuilder::putAllExtensions);
    }
}

package org.congress4j.model.edit;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.code.MergeReason;
import org.congress4j.model.code.MergeSide;
import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** The description of {@link RecordVersions}. */
final class RecordVersionsDescription {
    static final ValueType<RecordVersions> TYPE =
            ValueType.of(RecordVersions.class, RecordVersionsDescription::members);

    private RecordVersionsDescription() {}

    private static Members<RecordVersions> members() {
        return Members.of(RecordVersions::builder, RecordVersionsBuilder::build)
                .required("reason", RecordVersions::reason, RecordVersionsBuilder::reason, code(MergeReason.LIST))
                .optional("recordType", RecordVersions::recordType, RecordVersionsBuilder::recordType, TEXT)
                .optional("recordId", RecordVersions::recordId, RecordVersionsBuilder::recordId, TEXT)
                .optional("taken", RecordVersions::taken, RecordVersionsBuilder::taken, code(MergeSide.LIST))
                .optional("oursModified", RecordVersions::oursModified, RecordVersionsBuilder::oursModified, INSTANT)
                .optional(
                        "theirsModified",
                        RecordVersions::theirsModified,
                        RecordVersionsBuilder::theirsModified,
                        INSTANT)
                .list(
                        "members",
                        RecordVersions::members,
                        RecordVersionsBuilder::addAllMembers,
                        value(MemberVersionsDescription.TYPE))
                .required("message", RecordVersions::message, RecordVersionsBuilder::message, STRING)
                .extensions(RecordVersions::extensions, RecordVersionsBuilder::putAllExtensions);
    }
}

package org.congress4j.model.edit;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValueType;

/** The description of {@link MergeResult}. */
final class MergeResultDescription {
    static final ValueType<MergeResult> TYPE = ValueType.of(MergeResult.class, MergeResultDescription::members);

    private MergeResultDescription() {}

    private static Members<MergeResult> members() {
        return Members.of(MergeResult::builder, MergeResultBuilder::build)
                .optional(
                        "proceedings",
                        MergeResult::proceedings,
                        MergeResultBuilder::proceedings,
                        value(RecordTypes.document()))
                .listEvenIfEmpty(
                        "added",
                        MergeResult::added,
                        MergeResultBuilder::addAllAdded,
                        value(RecordChangeDescription.TYPE))
                .listEvenIfEmpty(
                        "removed",
                        MergeResult::removed,
                        MergeResultBuilder::addAllRemoved,
                        value(RecordVersionsDescription.TYPE))
                .listEvenIfEmpty(
                        "replaced",
                        MergeResult::replaced,
                        MergeResultBuilder::addAllReplaced,
                        value(RecordVersionsDescription.TYPE))
                .listEvenIfEmpty(
                        "clashes",
                        MergeResult::clashes,
                        MergeResultBuilder::addAllClashes,
                        value(RecordVersionsDescription.TYPE))
                .listEvenIfEmpty(
                        "leftovers",
                        MergeResult::leftovers,
                        MergeResultBuilder::addAllLeftovers,
                        value(LeftoverDescription.TYPE))
                .extensions(MergeResult::extensions, MergeResultBuilder::putAllExtensions);
    }
}

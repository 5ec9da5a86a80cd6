package org.congress4j.model.edit;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValueType;

/** The description of {@link EditResult}. */
final class EditResultDescription {
    static final ValueType<EditResult> TYPE = ValueType.of(EditResult.class, EditResultDescription::members);

    private EditResultDescription() {}

    private static Members<EditResult> members() {
        return Members.of(EditResult::builder, EditResultBuilder::build)
                .required(
                        "proceedings",
                        EditResult::proceedings,
                        EditResultBuilder::proceedings,
                        value(RecordTypes.document()))
                .listEvenIfEmpty(
                        "header",
                        EditResult::header,
                        EditResultBuilder::addAllHeader,
                        value(MemberChangeDescription.TYPE))
                .listEvenIfEmpty(
                        "changes",
                        EditResult::changes,
                        EditResultBuilder::addAllChanges,
                        value(RecordChangeDescription.TYPE))
                .listEvenIfEmpty(
                        "leftovers",
                        EditResult::leftovers,
                        EditResultBuilder::addAllLeftovers,
                        value(LeftoverDescription.TYPE))
                .extensions(EditResult::extensions, EditResultBuilder::putAllExtensions);
    }
}

package org.congress4j.model.edit;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** The description of {@link IdReference}. */
final class IdReferenceDescription {
    static final ValueType<IdReference> TYPE = ValueType.of(IdReference.class, IdReferenceDescription::members);

    private IdReferenceDescription() {}

    private static Members<IdReference> members() {
        return Members.of(IdReference::builder, IdReferenceBuilder::build)
                .optional("recordType", IdReference::recordType, IdReferenceBuilder::recordType, TEXT)
                .optional("recordId", IdReference::recordId, IdReferenceBuilder::recordId, TEXT)
                .required("pointer", IdReference::pointer, IdReferenceBuilder::pointer, PLACE)
                .required("text", IdReference::text, IdReferenceBuilder::text, TEXT)
                .extensions(IdReference::extensions, IdReferenceBuilder::putAllExtensions);
    }
}

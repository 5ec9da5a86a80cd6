package org.congress4j.model.edit;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.code.LeftoverKind;
import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** The description of {@link Leftover}. */
final class LeftoverDescription {
    static final ValueType<Leftover> TYPE = ValueType.of(Leftover.class, LeftoverDescription::members);

    private LeftoverDescription() {}

    private static Members<Leftover> members() {
        return Members.of(Leftover::builder, LeftoverBuilder::build)
                .required("kind", Leftover::kind, LeftoverBuilder::kind, code(LeftoverKind.LIST))
                .optional("recordType", Leftover::recordType, LeftoverBuilder::recordType, TEXT)
                .optional("recordId", Leftover::recordId, LeftoverBuilder::recordId, TEXT)
                .required("pointer", Leftover::pointer, LeftoverBuilder::pointer, PLACE)
                .required("text", Leftover::text, LeftoverBuilder::text, STRING)
                .extensions(Leftover::extensions, LeftoverBuilder::putAllExtensions);
    }
}

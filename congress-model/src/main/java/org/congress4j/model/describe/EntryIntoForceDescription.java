package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.EntryIntoForce;
import org.congress4j.model.EntryIntoForceBuilder;

/** The description of {@link EntryIntoForce}. */
final class EntryIntoForceDescription {
    static final ValueType<EntryIntoForce> TYPE =
            ValueType.of(EntryIntoForce.class, EntryIntoForceDescription::members);

    private static Members<EntryIntoForce> members() {
        return Members.of(EntryIntoForce::builder, EntryIntoForceBuilder::build)
                .optional("date", EntryIntoForce::date, EntryIntoForceBuilder::date, DATE)
                .optional("condition", EntryIntoForce::condition, EntryIntoForceBuilder::condition, LOCALIZED_TEXT)
                .atLeastOneOf("date", "condition")
                .extensions(EntryIntoForce::extensions, EntryIntoForceBuilder::putAllExtensions);
    }
}

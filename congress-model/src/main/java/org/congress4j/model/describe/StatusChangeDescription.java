package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Source;
import org.congress4j.model.StatusChange;
import org.congress4j.model.StatusChangeBuilder;
import org.congress4j.model.code.EventStatus;

/** The description of {@link StatusChange}. */
final class StatusChangeDescription {
    static final ValueType<StatusChange> TYPE = ValueType.of(StatusChange.class, StatusChangeDescription::members);

    private static Members<StatusChange> members() {
        return Members.of(StatusChange::builder, StatusChangeBuilder::build)
                .optional("key", StatusChange::key, StatusChangeBuilder::key, KEY)
                .required("status", StatusChange::status, StatusChangeBuilder::status, code(EventStatus.LIST))
                .optional("date", StatusChange::date, StatusChangeBuilder::date, DATE)
                .set(
                        "sourceIds",
                        StatusChange::sourceIds,
                        StatusChangeBuilder::addAllSourceIds,
                        reference(Source.class))
                .extensions(StatusChange::extensions, StatusChangeBuilder::putAllExtensions);
    }
}

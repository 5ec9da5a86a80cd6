package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.DATE;
import static org.congress4j.json.format.Shapes.KEY;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;

import org.congress4j.model.EventStatus;
import org.congress4j.model.StatusChange;
import org.congress4j.model.StatusChangeBuilder;

/** The JSON form of {@link StatusChange}. */
final class StatusChangeTable {
    static final ObjectTable<StatusChange> TABLE = ObjectTable.value(
                    StatusChange.class, StatusChange::builder, StatusChangeBuilder::build)
            .optional("key", StatusChange::key, StatusChangeBuilder::key, KEY)
            .required(
                    "status",
                    StatusChange::status,
                    StatusChangeBuilder::status,
                    code(EventStatus.class, EventStatus::of, EventStatus::list))
            .optional("date", StatusChange::date, StatusChangeBuilder::date, DATE)
            .set("sourceIds", StatusChange::sourceIds, StatusChangeBuilder::addAllSourceIds, id())
            .extensions(StatusChange::extensions, StatusChangeBuilder::putAllExtensions);

    private StatusChangeTable() {}
}

package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.BOOLEAN;
import static org.congress4j.json.format.Shapes.DATE;
import static org.congress4j.json.format.Shapes.KEY;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;

import org.congress4j.model.Roster;
import org.congress4j.model.RosterBuilder;
import org.congress4j.model.RosterEdition;

/** The JSON form of {@link Roster}. */
final class RosterTable {
    static final ObjectTable<Roster> TABLE = ObjectTable.value(Roster.class, Roster::builder, RosterBuilder::build)
            .required("key", Roster::key, RosterBuilder::key, KEY)
            .required(
                    "edition",
                    Roster::edition,
                    RosterBuilder::edition,
                    code(RosterEdition.class, RosterEdition::of, RosterEdition::list))
            .optional("complete", Roster::complete, RosterBuilder::complete, BOOLEAN)
            .optional("date", Roster::date, RosterBuilder::date, DATE)
            .optional("documentId", Roster::documentId, RosterBuilder::documentId, id())
            .extensions(Roster::extensions, RosterBuilder::putAllExtensions);

    private RosterTable() {}
}

package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Congress;
import org.congress4j.model.Document;
import org.congress4j.model.Roster;
import org.congress4j.model.RosterBuilder;
import org.congress4j.model.code.RosterEdition;

/** The description of {@link Roster}. */
final class RosterDescription {
    static final ValueType<Roster> TYPE = ValueType.of(Roster.class, RosterDescription::members);

    private static Members<Roster> members() {
        return Members.of(Roster::builder, RosterBuilder::build)
                .required("key", Roster::key, RosterBuilder::key, KEY)
                .required("edition", Roster::edition, RosterBuilder::edition, code(RosterEdition.LIST))
                .set(
                        "furtherCongressIds",
                        Roster::furtherCongressIds,
                        RosterBuilder::addAllFurtherCongressIds,
                        reference(Congress.class))
                .optional("complete", Roster::complete, RosterBuilder::complete, FLAG)
                .optional("date", Roster::date, RosterBuilder::date, DATE)
                .optional("documentId", Roster::documentId, RosterBuilder::documentId, reference(Document.class))
                .extensions(Roster::extensions, RosterBuilder::putAllExtensions);
    }
}

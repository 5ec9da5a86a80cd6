package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.DATE;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Agenda;
import org.congress4j.model.AgendaBuilder;
import org.congress4j.model.AgendaEdition;

/** The JSON form of {@link Agenda}. */
final class AgendaTable {
    static final ObjectTable<Agenda> TABLE = ObjectTable.record(
                    "agenda", Agenda.class, Agenda::builder, AgendaBuilder::build)
            .id(Agenda::id, AgendaBuilder::id)
            .optional("congressId", Agenda::congressId, AgendaBuilder::congressId, id())
            .optional("bodyId", Agenda::bodyId, AgendaBuilder::bodyId, id())
            .required(
                    "edition",
                    Agenda::edition,
                    AgendaBuilder::edition,
                    code(AgendaEdition.class, AgendaEdition::of, AgendaEdition::list))
            .optional("date", Agenda::date, AgendaBuilder::date, DATE)
            .optional("documentId", Agenda::documentId, AgendaBuilder::documentId, id())
            .optional("adoptedById", Agenda::adoptedById, AgendaBuilder::adoptedById, id())
            .list("items", Agenda::items, AgendaBuilder::addAllItems, object(() -> AgendaItemTable.TABLE))
            .common(
                    AgendaBuilder::addAllIdentifiers,
                    AgendaBuilder::addAllSourceIds,
                    AgendaBuilder::addAllClaims,
                    AgendaBuilder::putAllAbsent,
                    AgendaBuilder::modified)
            .extensions(Agenda::extensions, AgendaBuilder::putAllExtensions);

    private AgendaTable() {}
}

package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Action;
import org.congress4j.model.Agenda;
import org.congress4j.model.AgendaBuilder;
import org.congress4j.model.Congress;
import org.congress4j.model.Document;
import org.congress4j.model.Organization;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.code.AgendaEdition;

/** The description of {@link Agenda}. */
final class AgendaDescription {
    static final RecordType<Agenda> TYPE = RecordType.of(
            "agenda",
            "agendas",
            Agenda.class,
            Proceedings::agendas,
            ProceedingsBuilder::addAllAgendas,
            AgendaDescription::members);

    private static Members<Agenda> members() {
        return Members.of(Agenda::builder, AgendaBuilder::build)
                .required("id", Agenda::id, AgendaBuilder::id, ownId())
                .optional("congressId", Agenda::congressId, AgendaBuilder::congressId, reference(Congress.class))
                .optional("bodyId", Agenda::bodyId, AgendaBuilder::bodyId, reference(Organization.class))
                .required("edition", Agenda::edition, AgendaBuilder::edition, code(AgendaEdition.LIST))
                .optional("date", Agenda::date, AgendaBuilder::date, DATE)
                .optional("documentId", Agenda::documentId, AgendaBuilder::documentId, reference(Document.class))
                .optional("adoptedById", Agenda::adoptedById, AgendaBuilder::adoptedById, reference(Action.class))
                .list("items", Agenda::items, AgendaBuilder::addAllItems, value(AgendaItemDescription.TYPE))
                .common(
                        AgendaBuilder::addAllIdentifiers,
                        AgendaBuilder::addAllSourceIds,
                        AgendaBuilder::addAllClaims,
                        AgendaBuilder::putAllAbsent,
                        AgendaBuilder::modified)
                .extensions(Agenda::extensions, AgendaBuilder::putAllExtensions);
    }
}

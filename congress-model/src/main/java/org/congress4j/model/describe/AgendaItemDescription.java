package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.AgendaItem;
import org.congress4j.model.AgendaItemBuilder;
import org.congress4j.model.Document;
import org.congress4j.model.Organization;
import org.congress4j.model.code.Access;

/** The description of {@link AgendaItem}. */
final class AgendaItemDescription {
    static final ValueType<AgendaItem> TYPE = ValueType.of(AgendaItem.class, AgendaItemDescription::members);

    private static Members<AgendaItem> members() {
        return Members.of(AgendaItem::builder, AgendaItemBuilder::build)
                .required("key", AgendaItem::key, AgendaItemBuilder::key, KEY)
                .optional("label", AgendaItem::label, AgendaItemBuilder::label, TEXT)
                .optional("title", AgendaItem::title, AgendaItemBuilder::title, LOCALIZED_TEXT)
                .optional("access", AgendaItem::access, AgendaItemBuilder::access, code(Access.LIST))
                .set(
                        "allocatedToIds",
                        AgendaItem::allocatedToIds,
                        AgendaItemBuilder::addAllAllocatedToIds,
                        reference(Organization.class))
                .set(
                        "documentIds",
                        AgendaItem::documentIds,
                        AgendaItemBuilder::addAllDocumentIds,
                        reference(Document.class))
                .set(
                        "subjects",
                        AgendaItem::subjects,
                        AgendaItemBuilder::addAllSubjects,
                        value(SubjectDescription.TYPE))
                .set("keywords", AgendaItem::keywords, AgendaItemBuilder::addAllKeywords, LOCALIZED_TEXT)
                .list("items", AgendaItem::items, AgendaItemBuilder::addAllItems, value(AgendaItemDescription.TYPE))
                .extensions(AgendaItem::extensions, AgendaItemBuilder::putAllExtensions);
    }
}

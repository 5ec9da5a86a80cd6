package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.KEY;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.AgendaItem;
import org.congress4j.model.AgendaItemBuilder;

/** The JSON form of {@link AgendaItem}. */
final class AgendaItemTable {
    static final ObjectTable<AgendaItem> TABLE = ObjectTable.value(
                    AgendaItem.class, AgendaItem::builder, AgendaItemBuilder::build)
            .required("key", AgendaItem::key, AgendaItemBuilder::key, KEY)
            .optional("label", AgendaItem::label, AgendaItemBuilder::label, TEXT)
            .optional("title", AgendaItem::title, AgendaItemBuilder::title, LOCALIZED_TEXT)
            .set("allocatedToIds", AgendaItem::allocatedToIds, AgendaItemBuilder::addAllAllocatedToIds, id())
            .set("documentIds", AgendaItem::documentIds, AgendaItemBuilder::addAllDocumentIds, id())
            .list("items", AgendaItem::items, AgendaItemBuilder::addAllItems, object(() -> AgendaItemTable.TABLE))
            .extensions(AgendaItem::extensions, AgendaItemBuilder::putAllExtensions);

    private AgendaItemTable() {}
}

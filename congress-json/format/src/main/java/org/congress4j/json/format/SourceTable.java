package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.BOOLEAN;
import static org.congress4j.json.format.Shapes.DATE;
import static org.congress4j.json.format.Shapes.LANGUAGE;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Source;
import org.congress4j.model.SourceBuilder;
import org.congress4j.model.SourceTier;

/** The JSON form of {@link Source}. */
final class SourceTable {
    static final ObjectTable<Source> TABLE = ObjectTable.record(
                    "source", Source.class, Source::builder, SourceBuilder::build)
            .id(Source::id, SourceBuilder::id)
            .optional(
                    "tier", Source::tier, SourceBuilder::tier, code(SourceTier.class, SourceTier::of, SourceTier::list))
            .optional("official", Source::official, SourceBuilder::official, BOOLEAN)
            .optional("title", Source::title, SourceBuilder::title, LOCALIZED_TEXT)
            .optional("disclaimer", Source::disclaimer, SourceBuilder::disclaimer, LOCALIZED_TEXT)
            .optional("publisherId", Source::publisherId, SourceBuilder::publisherId, id())
            .optional("publisherName", Source::publisherName, SourceBuilder::publisherName, TEXT)
            .optional("published", Source::published, SourceBuilder::published, DATE)
            .optional("retrieved", Source::retrieved, SourceBuilder::retrieved, DATE)
            .optional("language", Source::language, SourceBuilder::language, LANGUAGE)
            .list("uris", Source::uris, SourceBuilder::addAllUris, TEXT)
            .optional("documentId", Source::documentId, SourceBuilder::documentId, id())
            .list("contacts", Source::contacts, SourceBuilder::addAllContacts, object(() -> ContactTable.TABLE))
            .common(
                    SourceBuilder::addAllIdentifiers,
                    SourceBuilder::addAllSourceIds,
                    SourceBuilder::addAllClaims,
                    SourceBuilder::putAllAbsent,
                    SourceBuilder::modified)
            .extensions(Source::extensions, SourceBuilder::putAllExtensions);

    private SourceTable() {}
}

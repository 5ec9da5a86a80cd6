package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Document;
import org.congress4j.model.Organization;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.Source;
import org.congress4j.model.SourceBuilder;
import org.congress4j.model.code.SourceTier;

/** The description of {@link Source}. */
final class SourceDescription {
    static final RecordType<Source> TYPE = RecordType.of(
            "source",
            "sources",
            Source.class,
            Proceedings::sources,
            ProceedingsBuilder::addAllSources,
            SourceDescription::members);

    private static Members<Source> members() {
        return Members.of(Source::builder, SourceBuilder::build)
                .required("id", Source::id, SourceBuilder::id, ownId())
                .optional("tier", Source::tier, SourceBuilder::tier, code(SourceTier.LIST))
                .optional("official", Source::official, SourceBuilder::official, FLAG)
                .optional("title", Source::title, SourceBuilder::title, LOCALIZED_TEXT)
                .optional("disclaimer", Source::disclaimer, SourceBuilder::disclaimer, LOCALIZED_TEXT)
                .optional("publisherId", Source::publisherId, SourceBuilder::publisherId, reference(Organization.class))
                .optional("publisherName", Source::publisherName, SourceBuilder::publisherName, TEXT)
                .optional("published", Source::published, SourceBuilder::published, DATE)
                .optional("retrieved", Source::retrieved, SourceBuilder::retrieved, DATE)
                .optional("language", Source::language, SourceBuilder::language, LANGUAGE)
                .list("uris", Source::uris, SourceBuilder::addAllUris, TEXT)
                .optional("documentId", Source::documentId, SourceBuilder::documentId, reference(Document.class))
                .list("contacts", Source::contacts, SourceBuilder::addAllContacts, value(ContactDescription.TYPE))
                .optional("licence", Source::licence, SourceBuilder::licence, TEXT)
                .optional("citation", Source::citation, SourceBuilder::citation, TEXT)
                .common(
                        SourceBuilder::addAllIdentifiers,
                        SourceBuilder::addAllSourceIds,
                        SourceBuilder::addAllClaims,
                        SourceBuilder::putAllAbsent,
                        SourceBuilder::modified)
                .extensions(Source::extensions, SourceBuilder::putAllExtensions);
    }
}

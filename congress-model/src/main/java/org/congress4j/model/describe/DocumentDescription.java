package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Congress;
import org.congress4j.model.Document;
import org.congress4j.model.DocumentBuilder;
import org.congress4j.model.Organization;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.Session;
import org.congress4j.model.code.Distribution;
import org.congress4j.model.code.DocumentKind;

/** The description of {@link Document}. */
final class DocumentDescription {
    static final RecordType<Document> TYPE = RecordType.of(
            "document",
            "documents",
            Document.class,
            Proceedings::documents,
            ProceedingsBuilder::addAllDocuments,
            DocumentDescription::members);

    private static Members<Document> members() {
        return Members.of(Document::builder, DocumentBuilder::build)
                .required("id", Document::id, DocumentBuilder::id, ownId())
                .optional("symbol", Document::symbol, DocumentBuilder::symbol, SYMBOL)
                .set("furtherSymbols", Document::furtherSymbols, DocumentBuilder::addAllFurtherSymbols, SYMBOL)
                .optional("kind", Document::kind, DocumentBuilder::kind, code(DocumentKind.LIST))
                .optional("title", Document::title, DocumentBuilder::title, LOCALIZED_TEXT)
                .optional("congressId", Document::congressId, DocumentBuilder::congressId, reference(Congress.class))
                .optional("bodyId", Document::bodyId, DocumentBuilder::bodyId, reference(Organization.class))
                .optional("sessionId", Document::sessionId, DocumentBuilder::sessionId, reference(Session.class))
                .set("itemRefs", Document::itemRefs, DocumentBuilder::addAllItemRefs, keyReference(KeyTarget.ITEM))
                .list("authors", Document::authors, DocumentBuilder::addAllAuthors, value(NamedPartyDescription.TYPE))
                .list(
                        "submitters",
                        Document::submitters,
                        DocumentBuilder::addAllSubmitters,
                        value(NamedPartyDescription.TYPE))
                .optional("date", Document::date, DocumentBuilder::date, DATE)
                .optional("published", Document::published, DocumentBuilder::published, DATE)
                .optional("reissuedOn", Document::reissuedOn, DocumentBuilder::reissuedOn, DATE)
                .optional("correctsId", Document::correctsId, DocumentBuilder::correctsId, reference(Document.class))
                .optional("replacesId", Document::replacesId, DocumentBuilder::replacesId, reference(Document.class))
                .optional(
                        "addendumToId",
                        Document::addendumToId,
                        DocumentBuilder::addendumToId,
                        reference(Document.class))
                .optional(
                        "distribution", Document::distribution, DocumentBuilder::distribution, code(Distribution.LIST))
                .set(
                        "languageVersions",
                        Document::languageVersions,
                        DocumentBuilder::addAllLanguageVersions,
                        value(LanguageVersionDescription.TYPE))
                .set("dueLanguages", Document::dueLanguages, DocumentBuilder::addAllDueLanguages, LANGUAGE)
                .set("subjects", Document::subjects, DocumentBuilder::addAllSubjects, value(SubjectDescription.TYPE))
                .set("keywords", Document::keywords, DocumentBuilder::addAllKeywords, LOCALIZED_TEXT)
                .common(
                        DocumentBuilder::addAllIdentifiers,
                        DocumentBuilder::addAllSourceIds,
                        DocumentBuilder::addAllClaims,
                        DocumentBuilder::putAllAbsent,
                        DocumentBuilder::modified)
                .extensions(Document::extensions, DocumentBuilder::putAllExtensions);
    }
}

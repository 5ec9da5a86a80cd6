package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.DATE;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.SYMBOL;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Distribution;
import org.congress4j.model.Document;
import org.congress4j.model.DocumentBuilder;
import org.congress4j.model.DocumentKind;

/** The JSON form of {@link Document}. */
final class DocumentTable {
    static final ObjectTable<Document> TABLE = ObjectTable.record(
                    "document", Document.class, Document::builder, DocumentBuilder::build)
            .id(Document::id, DocumentBuilder::id)
            .optional("symbol", Document::symbol, DocumentBuilder::symbol, SYMBOL)
            .optional(
                    "kind",
                    Document::kind,
                    DocumentBuilder::kind,
                    code(DocumentKind.class, DocumentKind::of, DocumentKind::list))
            .optional("title", Document::title, DocumentBuilder::title, LOCALIZED_TEXT)
            .optional("congressId", Document::congressId, DocumentBuilder::congressId, id())
            .optional("bodyId", Document::bodyId, DocumentBuilder::bodyId, id())
            .optional("date", Document::date, DocumentBuilder::date, DATE)
            .optional("published", Document::published, DocumentBuilder::published, DATE)
            .optional(
                    "distribution",
                    Document::distribution,
                    DocumentBuilder::distribution,
                    code(Distribution.class, Distribution::of, Distribution::list))
            .set(
                    "languageVersions",
                    Document::languageVersions,
                    DocumentBuilder::addAllLanguageVersions,
                    object(() -> LanguageVersionTable.TABLE))
            .set("subjects", Document::subjects, DocumentBuilder::addAllSubjects, object(() -> SubjectTable.TABLE))
            .common(
                    DocumentBuilder::addAllIdentifiers,
                    DocumentBuilder::addAllSourceIds,
                    DocumentBuilder::addAllClaims,
                    DocumentBuilder::putAllAbsent,
                    DocumentBuilder::modified)
            .extensions(Document::extensions, DocumentBuilder::putAllExtensions);

    private DocumentTable() {}
}

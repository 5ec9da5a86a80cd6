package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Congress;
import org.congress4j.model.Declaration;
import org.congress4j.model.DeclarationBuilder;
import org.congress4j.model.FormalText;
import org.congress4j.model.Organization;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.code.TextForm;

/** The description of {@link Declaration}. */
final class DeclarationDescription {
    static final RecordType<Declaration> TYPE = RecordType.of(
            "declaration",
            "declarations",
            Declaration.class,
            Proceedings::declarations,
            ProceedingsBuilder::addAllDeclarations,
            DeclarationDescription::members);

    private static Members<Declaration> members() {
        return Members.of(Declaration::builder, DeclarationBuilder::build)
                .required("id", Declaration::id, DeclarationBuilder::id, ownId())
                .optional("form", Declaration::form, DeclarationBuilder::form, code(TextForm.LIST))
                .optional("number", Declaration::number, DeclarationBuilder::number, TEXT)
                .optional("symbol", Declaration::symbol, DeclarationBuilder::symbol, SYMBOL)
                .optional("title", Declaration::title, DeclarationBuilder::title, LOCALIZED_TEXT)
                .optional("description", Declaration::description, DeclarationBuilder::description, LOCALIZED_TEXT)
                .optional(
                        "congressId",
                        Declaration::congressId,
                        DeclarationBuilder::congressId,
                        reference(Congress.class))
                .optional("bodyId", Declaration::bodyId, DeclarationBuilder::bodyId, reference(Organization.class))
                .optional(
                        "annexOfId", Declaration::annexOfId, DeclarationBuilder::annexOfId, reference(FormalText.class))
                .list("themes", Declaration::themes, DeclarationBuilder::addAllThemes, LOCALIZED_TEXT)
                .set(
                        "subjects",
                        Declaration::subjects,
                        DeclarationBuilder::addAllSubjects,
                        value(SubjectDescription.TYPE))
                .set("keywords", Declaration::keywords, DeclarationBuilder::addAllKeywords, LOCALIZED_TEXT)
                .list(
                        "paragraphs",
                        Declaration::paragraphs,
                        DeclarationBuilder::addAllParagraphs,
                        value(ParagraphDescription.TYPE))
                .list(
                        "versions",
                        Declaration::versions,
                        DeclarationBuilder::addAllVersions,
                        value(TextVersionDescription.TYPE))
                .common(
                        DeclarationBuilder::addAllIdentifiers,
                        DeclarationBuilder::addAllSourceIds,
                        DeclarationBuilder::addAllClaims,
                        DeclarationBuilder::putAllAbsent,
                        DeclarationBuilder::modified)
                .extensions(Declaration::extensions, DeclarationBuilder::putAllExtensions);
    }
}

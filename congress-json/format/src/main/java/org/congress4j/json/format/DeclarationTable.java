package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.SYMBOL;
import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Declaration;
import org.congress4j.model.DeclarationBuilder;
import org.congress4j.model.TextForm;

/** The JSON form of {@link Declaration}. */
final class DeclarationTable {
    static final ObjectTable<Declaration> TABLE = ObjectTable.record(
                    "declaration", Declaration.class, Declaration::builder, DeclarationBuilder::build)
            .id(Declaration::id, DeclarationBuilder::id)
            .optional(
                    "form",
                    Declaration::form,
                    DeclarationBuilder::form,
                    code(TextForm.class, TextForm::of, TextForm::list))
            .optional("number", Declaration::number, DeclarationBuilder::number, TEXT)
            .optional("symbol", Declaration::symbol, DeclarationBuilder::symbol, SYMBOL)
            .optional("title", Declaration::title, DeclarationBuilder::title, LOCALIZED_TEXT)
            .optional("description", Declaration::description, DeclarationBuilder::description, LOCALIZED_TEXT)
            .optional("congressId", Declaration::congressId, DeclarationBuilder::congressId, id())
            .optional("bodyId", Declaration::bodyId, DeclarationBuilder::bodyId, id())
            .optional("annexOfId", Declaration::annexOfId, DeclarationBuilder::annexOfId, id())
            .list("themes", Declaration::themes, DeclarationBuilder::addAllThemes, LOCALIZED_TEXT)
            .list(
                    "paragraphs",
                    Declaration::paragraphs,
                    DeclarationBuilder::addAllParagraphs,
                    object(() -> ParagraphTable.TABLE))
            .list(
                    "versions",
                    Declaration::versions,
                    DeclarationBuilder::addAllVersions,
                    object(() -> TextVersionTable.TABLE))
            .common(
                    DeclarationBuilder::addAllIdentifiers,
                    DeclarationBuilder::addAllSourceIds,
                    DeclarationBuilder::addAllClaims,
                    DeclarationBuilder::putAllAbsent,
                    DeclarationBuilder::modified)
            .extensions(Declaration::extensions, DeclarationBuilder::putAllExtensions);

    private DeclarationTable() {}
}

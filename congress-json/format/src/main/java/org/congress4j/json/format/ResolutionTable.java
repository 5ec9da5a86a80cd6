package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.SYMBOL;
import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Resolution;
import org.congress4j.model.ResolutionBuilder;
import org.congress4j.model.TextForm;

/** The JSON form of {@link Resolution}. */
final class ResolutionTable {
    static final ObjectTable<Resolution> TABLE = ObjectTable.record(
                    "resolution", Resolution.class, Resolution::builder, ResolutionBuilder::build)
            .id(Resolution::id, ResolutionBuilder::id)
            .optional(
                    "form",
                    Resolution::form,
                    ResolutionBuilder::form,
                    code(TextForm.class, TextForm::of, TextForm::list))
            .optional("number", Resolution::number, ResolutionBuilder::number, TEXT)
            .optional("symbol", Resolution::symbol, ResolutionBuilder::symbol, SYMBOL)
            .optional("title", Resolution::title, ResolutionBuilder::title, LOCALIZED_TEXT)
            .optional("description", Resolution::description, ResolutionBuilder::description, LOCALIZED_TEXT)
            .optional("congressId", Resolution::congressId, ResolutionBuilder::congressId, id())
            .optional("bodyId", Resolution::bodyId, ResolutionBuilder::bodyId, id())
            .optional("annexOfId", Resolution::annexOfId, ResolutionBuilder::annexOfId, id())
            .list("themes", Resolution::themes, ResolutionBuilder::addAllThemes, LOCALIZED_TEXT)
            .list(
                    "paragraphs",
                    Resolution::paragraphs,
                    ResolutionBuilder::addAllParagraphs,
                    object(() -> ParagraphTable.TABLE))
            .list(
                    "versions",
                    Resolution::versions,
                    ResolutionBuilder::addAllVersions,
                    object(() -> TextVersionTable.TABLE))
            .common(
                    ResolutionBuilder::addAllIdentifiers,
                    ResolutionBuilder::addAllSourceIds,
                    ResolutionBuilder::addAllClaims,
                    ResolutionBuilder::putAllAbsent,
                    ResolutionBuilder::modified)
            .extensions(Resolution::extensions, ResolutionBuilder::putAllExtensions);

    private ResolutionTable() {}
}

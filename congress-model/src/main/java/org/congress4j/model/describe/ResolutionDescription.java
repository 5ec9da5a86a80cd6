package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Congress;
import org.congress4j.model.FormalText;
import org.congress4j.model.Organization;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.Resolution;
import org.congress4j.model.ResolutionBuilder;
import org.congress4j.model.code.TextForm;

/** The description of {@link Resolution}. */
final class ResolutionDescription {
    static final RecordType<Resolution> TYPE = RecordType.of(
            "resolution",
            "resolutions",
            Resolution.class,
            Proceedings::resolutions,
            ProceedingsBuilder::addAllResolutions,
            ResolutionDescription::members);

    private static Members<Resolution> members() {
        return Members.of(Resolution::builder, ResolutionBuilder::build)
                .required("id", Resolution::id, ResolutionBuilder::id, ownId())
                .optional("form", Resolution::form, ResolutionBuilder::form, code(TextForm.LIST))
                .optional("number", Resolution::number, ResolutionBuilder::number, TEXT)
                .optional("symbol", Resolution::symbol, ResolutionBuilder::symbol, SYMBOL)
                .optional("title", Resolution::title, ResolutionBuilder::title, LOCALIZED_TEXT)
                .optional("description", Resolution::description, ResolutionBuilder::description, LOCALIZED_TEXT)
                .optional(
                        "congressId", Resolution::congressId, ResolutionBuilder::congressId, reference(Congress.class))
                .optional("bodyId", Resolution::bodyId, ResolutionBuilder::bodyId, reference(Organization.class))
                .optional("annexOfId", Resolution::annexOfId, ResolutionBuilder::annexOfId, reference(FormalText.class))
                .list("themes", Resolution::themes, ResolutionBuilder::addAllThemes, LOCALIZED_TEXT)
                .set(
                        "subjects",
                        Resolution::subjects,
                        ResolutionBuilder::addAllSubjects,
                        value(SubjectDescription.TYPE))
                .set("keywords", Resolution::keywords, ResolutionBuilder::addAllKeywords, LOCALIZED_TEXT)
                .list(
                        "paragraphs",
                        Resolution::paragraphs,
                        ResolutionBuilder::addAllParagraphs,
                        value(ParagraphDescription.TYPE))
                .list(
                        "versions",
                        Resolution::versions,
                        ResolutionBuilder::addAllVersions,
                        value(TextVersionDescription.TYPE))
                .common(
                        ResolutionBuilder::addAllIdentifiers,
                        ResolutionBuilder::addAllSourceIds,
                        ResolutionBuilder::addAllClaims,
                        ResolutionBuilder::putAllAbsent,
                        ResolutionBuilder::modified)
                .extensions(Resolution::extensions, ResolutionBuilder::putAllExtensions);
    }
}

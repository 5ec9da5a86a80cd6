package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Congress;
import org.congress4j.model.FormalText;
import org.congress4j.model.Organization;
import org.congress4j.model.Party;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.Treaty;
import org.congress4j.model.TreatyBuilder;
import org.congress4j.model.code.TextForm;

/** The description of {@link Treaty}. */
final class TreatyDescription {
    static final RecordType<Treaty> TYPE = RecordType.of(
            "treaty",
            "treaties",
            Treaty.class,
            Proceedings::treaties,
            ProceedingsBuilder::addAllTreaties,
            TreatyDescription::members);

    private static Members<Treaty> members() {
        return Members.of(Treaty::builder, TreatyBuilder::build)
                .required("id", Treaty::id, TreatyBuilder::id, ownId())
                .optional("form", Treaty::form, TreatyBuilder::form, code(TextForm.LIST))
                .optional("number", Treaty::number, TreatyBuilder::number, TEXT)
                .optional("symbol", Treaty::symbol, TreatyBuilder::symbol, SYMBOL)
                .optional("title", Treaty::title, TreatyBuilder::title, LOCALIZED_TEXT)
                .optional("description", Treaty::description, TreatyBuilder::description, LOCALIZED_TEXT)
                .optional("congressId", Treaty::congressId, TreatyBuilder::congressId, reference(Congress.class))
                .optional("bodyId", Treaty::bodyId, TreatyBuilder::bodyId, reference(Organization.class))
                .optional("annexOfId", Treaty::annexOfId, TreatyBuilder::annexOfId, reference(FormalText.class))
                .list("themes", Treaty::themes, TreatyBuilder::addAllThemes, LOCALIZED_TEXT)
                .set("subjects", Treaty::subjects, TreatyBuilder::addAllSubjects, value(SubjectDescription.TYPE))
                .set("keywords", Treaty::keywords, TreatyBuilder::addAllKeywords, LOCALIZED_TEXT)
                .list(
                        "paragraphs",
                        Treaty::paragraphs,
                        TreatyBuilder::addAllParagraphs,
                        value(ParagraphDescription.TYPE))
                .list("versions", Treaty::versions, TreatyBuilder::addAllVersions, value(TextVersionDescription.TYPE))
                .list(
                        "authenticLanguages",
                        Treaty::authenticLanguages,
                        TreatyBuilder::addAllAuthenticLanguages,
                        LANGUAGE)
                .list(
                        "depositaryIds",
                        Treaty::depositaryIds,
                        TreatyBuilder::addAllDepositaryIds,
                        reference(Party.class))
                .optional("depositaryName", Treaty::depositaryName, TreatyBuilder::depositaryName, TEXT)
                .optional(
                        "openingForSignature",
                        Treaty::openingForSignature,
                        TreatyBuilder::openingForSignature,
                        value(OpeningForSignatureDescription.TYPE))
                .optional(
                        "entryIntoForce",
                        Treaty::entryIntoForce,
                        TreatyBuilder::entryIntoForce,
                        value(EntryIntoForceDescription.TYPE))
                .optional(
                        "registration",
                        Treaty::registration,
                        TreatyBuilder::registration,
                        value(TreatyRegistrationDescription.TYPE))
                .common(
                        TreatyBuilder::addAllIdentifiers,
                        TreatyBuilder::addAllSourceIds,
                        TreatyBuilder::addAllClaims,
                        TreatyBuilder::putAllAbsent,
                        TreatyBuilder::modified)
                .extensions(Treaty::extensions, TreatyBuilder::putAllExtensions);
    }
}

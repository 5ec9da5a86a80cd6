package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.DATE;
import static org.congress4j.json.format.Shapes.KEY_REFERENCE;
import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;

import org.congress4j.model.Sponsorship;
import org.congress4j.model.SponsorshipBuilder;
import org.congress4j.model.SponsorshipKind;

/** The JSON form of {@link Sponsorship}. */
final class SponsorshipTable {
    static final ObjectTable<Sponsorship> TABLE = ObjectTable.record(
                    "sponsorship", Sponsorship.class, Sponsorship::builder, SponsorshipBuilder::build)
            .id(Sponsorship::id, SponsorshipBuilder::id)
            .required(
                    "kind",
                    Sponsorship::kind,
                    SponsorshipBuilder::kind,
                    code(SponsorshipKind.class, SponsorshipKind::of, SponsorshipKind::list))
            .optional("textId", Sponsorship::textId, SponsorshipBuilder::textId, id())
            .optional("versionRef", Sponsorship::versionRef, SponsorshipBuilder::versionRef, KEY_REFERENCE)
            .optional("partyId", Sponsorship::partyId, SponsorshipBuilder::partyId, id())
            .optional("name", Sponsorship::name, SponsorshipBuilder::name, TEXT)
            .atLeastOneOf("partyId", "name")
            .list("onBehalfOfIds", Sponsorship::onBehalfOfIds, SponsorshipBuilder::addAllOnBehalfOfIds, id())
            .optional("date", Sponsorship::date, SponsorshipBuilder::date, DATE)
            .optional("withdrawnOn", Sponsorship::withdrawnOn, SponsorshipBuilder::withdrawnOn, DATE)
            .common(
                    SponsorshipBuilder::addAllIdentifiers,
                    SponsorshipBuilder::addAllSourceIds,
                    SponsorshipBuilder::addAllClaims,
                    SponsorshipBuilder::putAllAbsent,
                    SponsorshipBuilder::modified)
            .extensions(Sponsorship::extensions, SponsorshipBuilder::putAllExtensions);

    private SponsorshipTable() {}
}

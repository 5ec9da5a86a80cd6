package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.FormalText;
import org.congress4j.model.Party;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.SponsorshipBuilder;
import org.congress4j.model.code.SponsorshipKind;

/** The description of {@link Sponsorship}. */
final class SponsorshipDescription {
    static final RecordType<Sponsorship> TYPE = RecordType.of(
            "sponsorship",
            "sponsorships",
            Sponsorship.class,
            Proceedings::sponsorships,
            ProceedingsBuilder::addAllSponsorships,
            SponsorshipDescription::members);

    private static Members<Sponsorship> members() {
        return Members.of(Sponsorship::builder, SponsorshipBuilder::build)
                .required("id", Sponsorship::id, SponsorshipBuilder::id, ownId())
                .required("kind", Sponsorship::kind, SponsorshipBuilder::kind, code(SponsorshipKind.LIST))
                .optional("textId", Sponsorship::textId, SponsorshipBuilder::textId, reference(FormalText.class))
                .optional(
                        "versionRef",
                        Sponsorship::versionRef,
                        SponsorshipBuilder::versionRef,
                        keyReference(KeyTarget.VERSION))
                .optional("partyId", Sponsorship::partyId, SponsorshipBuilder::partyId, reference(Party.class))
                .optional("name", Sponsorship::name, SponsorshipBuilder::name, TEXT)
                .atLeastOneOf("partyId", "name")
                .list(
                        "onBehalfOfIds",
                        Sponsorship::onBehalfOfIds,
                        SponsorshipBuilder::addAllOnBehalfOfIds,
                        reference(Party.class))
                .optional("date", Sponsorship::date, SponsorshipBuilder::date, DATE)
                .optional("withdrawnOn", Sponsorship::withdrawnOn, SponsorshipBuilder::withdrawnOn, DATE)
                .common(
                        SponsorshipBuilder::addAllIdentifiers,
                        SponsorshipBuilder::addAllSourceIds,
                        SponsorshipBuilder::addAllClaims,
                        SponsorshipBuilder::putAllAbsent,
                        SponsorshipBuilder::modified)
                .extensions(Sponsorship::extensions, SponsorshipBuilder::putAllExtensions);
    }
}

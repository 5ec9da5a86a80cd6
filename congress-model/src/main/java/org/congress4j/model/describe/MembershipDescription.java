package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Membership;
import org.congress4j.model.MembershipBuilder;
import org.congress4j.model.Organization;
import org.congress4j.model.Party;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.code.MembershipBasis;
import org.congress4j.model.code.MembershipRole;

/** The description of {@link Membership}. */
final class MembershipDescription {
    static final RecordType<Membership> TYPE = RecordType.of(
            "membership",
            "memberships",
            Membership.class,
            Proceedings::memberships,
            ProceedingsBuilder::addAllMemberships,
            MembershipDescription::members);

    private static Members<Membership> members() {
        return Members.of(Membership::builder, MembershipBuilder::build)
                .required("id", Membership::id, MembershipBuilder::id, ownId())
                .required("partyId", Membership::partyId, MembershipBuilder::partyId, reference(Party.class))
                .required(
                        "organizationId",
                        Membership::organizationId,
                        MembershipBuilder::organizationId,
                        reference(Organization.class))
                .required("role", Membership::role, MembershipBuilder::role, code(MembershipRole.LIST))
                .optional("period", Membership::period, MembershipBuilder::period, value(DateRangeDescription.TYPE))
                .optional(
                        "electedByRef",
                        Membership::electedByRef,
                        MembershipBuilder::electedByRef,
                        keyReference(KeyTarget.VOTE))
                .set(
                        "representations",
                        Membership::representations,
                        MembershipBuilder::addAllRepresentations,
                        value(RepresentationDescription.TYPE))
                .optional(
                        "onBehalfOfId",
                        Membership::onBehalfOfId,
                        MembershipBuilder::onBehalfOfId,
                        reference(Party.class))
                .optional("onBehalfOfName", Membership::onBehalfOfName, MembershipBuilder::onBehalfOfName, TEXT)
                .optional("constituency", Membership::constituency, MembershipBuilder::constituency, LOCALIZED_TEXT)
                .optional("basis", Membership::basis, MembershipBuilder::basis, code(MembershipBasis.LIST))
                .optional("dutyStation", Membership::dutyStation, MembershipBuilder::dutyStation, TEXT)
                .optional(
                        "standsForElection", Membership::standsForElection, MembershipBuilder::standsForElection, FLAG)
                .set(
                        "suspensions",
                        Membership::suspensions,
                        MembershipBuilder::addAllSuspensions,
                        value(SuspensionDescription.TYPE))
                .common(
                        MembershipBuilder::addAllIdentifiers,
                        MembershipBuilder::addAllSourceIds,
                        MembershipBuilder::addAllClaims,
                        MembershipBuilder::putAllAbsent,
                        MembershipBuilder::modified)
                .extensions(Membership::extensions, MembershipBuilder::putAllExtensions);
    }
}

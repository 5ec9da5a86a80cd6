package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Membership;
import org.congress4j.model.MembershipBuilder;
import org.congress4j.model.MembershipRole;

/** The JSON form of {@link Membership}. */
final class MembershipTable {
    static final ObjectTable<Membership> TABLE = ObjectTable.record(
                    "membership", Membership.class, Membership::builder, MembershipBuilder::build)
            .id(Membership::id, MembershipBuilder::id)
            .required("partyId", Membership::partyId, MembershipBuilder::partyId, id())
            .required("organizationId", Membership::organizationId, MembershipBuilder::organizationId, id())
            .required(
                    "role",
                    Membership::role,
                    MembershipBuilder::role,
                    code(MembershipRole.class, MembershipRole::of, MembershipRole::list))
            .optional("period", Membership::period, MembershipBuilder::period, object(() -> PeriodTable.TABLE))
            .set(
                    "representations",
                    Membership::representations,
                    MembershipBuilder::addAllRepresentations,
                    object(() -> RepresentationTable.TABLE))
            .common(
                    MembershipBuilder::addAllIdentifiers,
                    MembershipBuilder::addAllSourceIds,
                    MembershipBuilder::addAllClaims,
                    MembershipBuilder::putAllAbsent,
                    MembershipBuilder::modified)
            .extensions(Membership::extensions, MembershipBuilder::putAllExtensions);

    private MembershipTable() {}
}

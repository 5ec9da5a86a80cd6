package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Delegation;
import org.congress4j.model.DelegationBuilder;
import org.congress4j.model.ParticipantCategory;

/** The JSON form of {@link Delegation}. */
final class DelegationTable {
    static final ObjectTable<Delegation> TABLE = ObjectTable.record(
                    "delegation", Delegation.class, Delegation::builder, DelegationBuilder::build)
            .id(Delegation::id, DelegationBuilder::id)
            .required("congressId", Delegation::congressId, DelegationBuilder::congressId, id())
            .optional("partyId", Delegation::partyId, DelegationBuilder::partyId, id())
            .optional("name", Delegation::name, DelegationBuilder::name, TEXT)
            .atLeastOneOf("partyId", "name")
            .optional(
                    "category",
                    Delegation::category,
                    DelegationBuilder::category,
                    code(ParticipantCategory.class, ParticipantCategory::of, ParticipantCategory::list))
            .set("counts", Delegation::counts, DelegationBuilder::addAllCounts, object(() -> ReportedCountTable.TABLE))
            .optional(
                    "credentials",
                    Delegation::credentials,
                    DelegationBuilder::credentials,
                    object(() -> CredentialsTable.TABLE))
            .set("rights", Delegation::rights, DelegationBuilder::addAllRights, object(() -> RightTable.TABLE))
            .common(
                    DelegationBuilder::addAllIdentifiers,
                    DelegationBuilder::addAllSourceIds,
                    DelegationBuilder::addAllClaims,
                    DelegationBuilder::putAllAbsent,
                    DelegationBuilder::modified)
            .extensions(Delegation::extensions, DelegationBuilder::putAllExtensions);

    private DelegationTable() {}
}

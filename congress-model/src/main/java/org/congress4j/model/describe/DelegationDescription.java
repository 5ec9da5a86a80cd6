package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Congress;
import org.congress4j.model.Delegation;
import org.congress4j.model.DelegationBuilder;
import org.congress4j.model.Party;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.code.ParticipantCategory;

/** The description of {@link Delegation}. */
final class DelegationDescription {
    static final RecordType<Delegation> TYPE = RecordType.of(
            "delegation",
            "delegations",
            Delegation.class,
            Proceedings::delegations,
            ProceedingsBuilder::addAllDelegations,
            DelegationDescription::members);

    private static Members<Delegation> members() {
        return Members.of(Delegation::builder, DelegationBuilder::build)
                .required("id", Delegation::id, DelegationBuilder::id, ownId())
                .required(
                        "congressId", Delegation::congressId, DelegationBuilder::congressId, reference(Congress.class))
                .set(
                        "furtherCongressIds",
                        Delegation::furtherCongressIds,
                        DelegationBuilder::addAllFurtherCongressIds,
                        reference(Congress.class))
                .optional("partyId", Delegation::partyId, DelegationBuilder::partyId, reference(Party.class))
                .optional("name", Delegation::name, DelegationBuilder::name, TEXT)
                .atLeastOneOf("partyId", "name")
                .optional("category", Delegation::category, DelegationBuilder::category, code(ParticipantCategory.LIST))
                .set(
                        "counts",
                        Delegation::counts,
                        DelegationBuilder::addAllCounts,
                        value(ReportedCountDescription.TYPE))
                .optional(
                        "credentials",
                        Delegation::credentials,
                        DelegationBuilder::credentials,
                        value(CredentialsDescription.TYPE))
                .list(
                        "competingCredentials",
                        Delegation::competingCredentials,
                        DelegationBuilder::addAllCompetingCredentials,
                        value(CredentialsDescription.TYPE))
                .set("rights", Delegation::rights, DelegationBuilder::addAllRights, value(RightDescription.TYPE))
                .common(
                        DelegationBuilder::addAllIdentifiers,
                        DelegationBuilder::addAllSourceIds,
                        DelegationBuilder::addAllClaims,
                        DelegationBuilder::putAllAbsent,
                        DelegationBuilder::modified)
                .extensions(Delegation::extensions, DelegationBuilder::putAllExtensions);
    }
}

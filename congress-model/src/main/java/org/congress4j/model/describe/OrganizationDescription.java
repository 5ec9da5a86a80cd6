package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.MemberState;
import org.congress4j.model.Organization;
import org.congress4j.model.OrganizationBuilder;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.code.OrganizationKind;

/** The description of {@link Organization}. */
final class OrganizationDescription {
    static final RecordType<Organization> TYPE = RecordType.of(
            "organization",
            "organizations",
            Organization.class,
            Proceedings::organizations,
            ProceedingsBuilder::addAllOrganizations,
            OrganizationDescription::members);

    private static Members<Organization> members() {
        return Members.of(Organization::builder, OrganizationBuilder::build)
                .required("id", Organization::id, OrganizationBuilder::id, ownId())
                .list("names", Organization::names, OrganizationBuilder::addAllNames, value(NameDescription.TYPE))
                .atLeastOneOf("names")
                .optional("kind", Organization::kind, OrganizationBuilder::kind, code(OrganizationKind.LIST))
                .optional(
                        "parentId",
                        Organization::parentId,
                        OrganizationBuilder::parentId,
                        reference(Organization.class))
                .optional("stateId", Organization::stateId, OrganizationBuilder::stateId, reference(MemberState.class))
                .optional("period", Organization::period, OrganizationBuilder::period, value(DateRangeDescription.TYPE))
                .optional(
                        "rulesOfProcedure",
                        Organization::rulesOfProcedure,
                        OrganizationBuilder::rulesOfProcedure,
                        value(RulesOfProcedureDescription.TYPE))
                .common(
                        OrganizationBuilder::addAllIdentifiers,
                        OrganizationBuilder::addAllSourceIds,
                        OrganizationBuilder::addAllClaims,
                        OrganizationBuilder::putAllAbsent,
                        OrganizationBuilder::modified)
                .extensions(Organization::extensions, OrganizationBuilder::putAllExtensions);
    }
}

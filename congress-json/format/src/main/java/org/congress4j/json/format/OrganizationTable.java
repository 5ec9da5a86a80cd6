package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Organization;
import org.congress4j.model.OrganizationBuilder;
import org.congress4j.model.OrganizationKind;

/** The JSON form of {@link Organization}. */
final class OrganizationTable {
    static final ObjectTable<Organization> TABLE = ObjectTable.record(
                    "organization", Organization.class, Organization::builder, OrganizationBuilder::build)
            .id(Organization::id, OrganizationBuilder::id)
            .list("names", Organization::names, OrganizationBuilder::addAllNames, object(() -> NameTable.TABLE))
            .atLeastOneOf("names")
            .optional(
                    "kind",
                    Organization::kind,
                    OrganizationBuilder::kind,
                    code(OrganizationKind.class, OrganizationKind::of, OrganizationKind::list))
            .optional("parentId", Organization::parentId, OrganizationBuilder::parentId, id())
            .optional("stateId", Organization::stateId, OrganizationBuilder::stateId, id())
            .optional("period", Organization::period, OrganizationBuilder::period, object(() -> PeriodTable.TABLE))
            .optional(
                    "rulesOfProcedure",
                    Organization::rulesOfProcedure,
                    OrganizationBuilder::rulesOfProcedure,
                    object(() -> RulesOfProcedureTable.TABLE))
            .common(
                    OrganizationBuilder::addAllIdentifiers,
                    OrganizationBuilder::addAllSourceIds,
                    OrganizationBuilder::addAllClaims,
                    OrganizationBuilder::putAllAbsent,
                    OrganizationBuilder::modified)
            .extensions(Organization::extensions, OrganizationBuilder::putAllExtensions);

    private OrganizationTable() {}
}

package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.KEY;
import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Role;
import org.congress4j.model.RoleBuilder;
import org.congress4j.model.RoleKind;

/** The JSON form of {@link Role}. */
final class RoleTable {
    static final ObjectTable<Role> TABLE = ObjectTable.value(Role.class, Role::builder, RoleBuilder::build)
            .optional("key", Role::key, RoleBuilder::key, KEY)
            .required("kind", Role::kind, RoleBuilder::kind, code(RoleKind.class, RoleKind::of, RoleKind::list))
            .optional("partyId", Role::partyId, RoleBuilder::partyId, id())
            .optional("name", Role::name, RoleBuilder::name, TEXT)
            .atLeastOneOf("partyId", "name")
            .optional("period", Role::period, RoleBuilder::period, object(() -> PeriodTable.TABLE))
            .extensions(Role::extensions, RoleBuilder::putAllExtensions);

    private RoleTable() {}
}

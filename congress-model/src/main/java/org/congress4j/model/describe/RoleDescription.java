package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Party;
import org.congress4j.model.Role;
import org.congress4j.model.RoleBuilder;
import org.congress4j.model.code.RoleKind;

/** The description of {@link Role}. */
final class RoleDescription {
    static final ValueType<Role> TYPE = ValueType.of(Role.class, RoleDescription::members);

    private static Members<Role> members() {
        return Members.of(Role::builder, RoleBuilder::build)
                .optional("key", Role::key, RoleBuilder::key, KEY)
                .required("kind", Role::kind, RoleBuilder::kind, code(RoleKind.LIST))
                .optional("partyId", Role::partyId, RoleBuilder::partyId, reference(Party.class))
                .optional("name", Role::name, RoleBuilder::name, TEXT)
                .atLeastOneOf("partyId", "name")
                .optional("period", Role::period, RoleBuilder::period, value(DateRangeDescription.TYPE))
                .extensions(Role::extensions, RoleBuilder::putAllExtensions);
    }
}

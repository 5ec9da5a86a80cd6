package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Capacity;
import org.congress4j.model.CapacityBuilder;
import org.congress4j.model.Congress;
import org.congress4j.model.MemberState;
import org.congress4j.model.Organization;
import org.congress4j.model.code.OfficeKind;

/** The description of {@link Capacity}. */
final class CapacityDescription {
    static final ValueType<Capacity> TYPE = ValueType.of(Capacity.class, CapacityDescription::members);

    private static Members<Capacity> members() {
        return Members.of(Capacity::builder, CapacityBuilder::build)
                .required("title", Capacity::title, CapacityBuilder::title, LOCALIZED_TEXT)
                .optional("office", Capacity::office, CapacityBuilder::office, code(OfficeKind.LIST))
                .optional("congressId", Capacity::congressId, CapacityBuilder::congressId, reference(Congress.class))
                .optional(
                        "organizationId",
                        Capacity::organizationId,
                        CapacityBuilder::organizationId,
                        reference(Organization.class))
                .optional("stateId", Capacity::stateId, CapacityBuilder::stateId, reference(MemberState.class))
                .extensions(Capacity::extensions, CapacityBuilder::putAllExtensions);
    }
}

package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Organization;
import org.congress4j.model.SeatGroup;
import org.congress4j.model.SeatGroupBuilder;

/** The description of {@link SeatGroup}. */
final class SeatGroupDescription {
    static final ValueType<SeatGroup> TYPE = ValueType.of(SeatGroup.class, SeatGroupDescription::members);

    private static Members<SeatGroup> members() {
        return Members.of(SeatGroup::builder, SeatGroupBuilder::build)
                .optional(
                        "organizationId",
                        SeatGroup::organizationId,
                        SeatGroupBuilder::organizationId,
                        reference(Organization.class))
                .optional("name", SeatGroup::name, SeatGroupBuilder::name, TEXT)
                .atLeastOneOf("organizationId", "name")
                .extensions(SeatGroup::extensions, SeatGroupBuilder::putAllExtensions);
    }
}

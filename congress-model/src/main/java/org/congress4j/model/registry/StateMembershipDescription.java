package org.congress4j.model.registry;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.DateRange;
import org.congress4j.model.Organization;
import org.congress4j.model.code.MembershipRole;
import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValueType;

/** The description of {@link StateMembership}. */
final class StateMembershipDescription {
    static final ValueType<StateMembership> TYPE =
            ValueType.of(StateMembership.class, StateMembershipDescription::members);

    private static Members<StateMembership> members() {
        return Members.of(StateMembership::builder, StateMembershipBuilder::build)
                .required(
                        "organizationId",
                        StateMembership::organizationId,
                        StateMembershipBuilder::organizationId,
                        reference(Organization.class))
                .required("role", StateMembership::role, StateMembershipBuilder::role, code(MembershipRole.LIST))
                .required(
                        "period",
                        StateMembership::period,
                        StateMembershipBuilder::period,
                        value(RecordTypes.ofValues(DateRange.class)))
                .closed();
    }
}

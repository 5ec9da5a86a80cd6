package org.congress4j.model.registry;

import org.congress4j.model.DateRange;
import org.congress4j.model.Id;
import org.congress4j.model.Organization;
import org.congress4j.model.code.MembershipRole;
import org.immutables.value.Value;

/**
 * A membership or observership of a State in the United Nations or one of its agencies, such as Syria, a Member from 24 October 1945
 * to 21 February 1958, or the Cook Islands, a member of the World Health Organization since 1984.
 */
@Value.Immutable
public abstract class StateMembership {
    StateMembership() {}

    /** {@return the organization, such as {@code who}; {@code united-nations} unless stated otherwise} */
    @Value.Default
    public Id<Organization> organizationId() {
        return Id.of("united-nations");
    }

    /** {@return {@code member} or {@code observer}} */
    public abstract MembershipRole role();

    /** {@return the first and the last day; no end if it goes on} */
    public abstract DateRange period();

    /** {@return a builder with nothing set} */
    public static StateMembershipBuilder builder() {
        return new StateMembershipBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract StateMembershipBuilder toBuilder();
}

package org.congress4j.model.registry;

import org.congress4j.model.DateRange;
import org.congress4j.model.code.MembershipRole;
import org.immutables.value.Value;

/**
 * A membership or observership of a State in the United Nations, such as Syria, a Member from 24 October 1945 to 21 February
 * 1958.
 */
@Value.Immutable
public abstract class StateMembership {
    StateMembership() {}

    /** {@return {@link MembershipRole#MEMBER} or {@link MembershipRole#OBSERVER}} */
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

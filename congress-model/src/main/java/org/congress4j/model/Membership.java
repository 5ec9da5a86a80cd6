package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.congress4j.model.code.MembershipBasis;
import org.congress4j.model.code.MembershipRole;
import org.immutables.value.Value;

/**
 * The membership of a party in an organization, in what role and when, such as Japan, a member of the United Nations since 18
 * December 1956.
 *
 * <pre>{@code
 * Membership japan = Membership.builder()
 *         .id(Id.of("un-jpn"))
 *         .partyId(Id.<MemberState>of("JPN"))
 *         .organizationId(Id.of("un"))
 *         .role(MembershipRole.MEMBER)
 *         .period(DateRange.from("1956-12-18"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Membership implements ProceedingsRecord<Membership> {
    Membership() {}

    /** {@return the id, unique in a document, such as {@code un-japan}} */
    @Override
    public abstract Id<Membership> id();

    /** {@return the party that belongs} */
    public abstract Id<? extends Party> partyId();

    /** {@return the organization to which the party belongs} */
    public abstract Id<Organization> organizationId();

    /** {@return as what it belongs, such as {@code permanent-member}} */
    public abstract MembershipRole role();

    /** {@return when it belonged; absent if not stated} */
    public abstract Optional<DateRange> period();

    /** {@return the vote in which the party was elected, as {@code actionId#key}, such as {@code kyoto-2021-elections#president}; absent if
     *     not stated} */
    public abstract Optional<KeyReference> electedByRef();

    /** {@return who represented the member in its seat, oldest first; empty if not stated} */
    public abstract ImmutableList<Representation> representations();

    /**
     * {@return the party, group or list for which the seat is held, such as the regional group of a member of a council; absent
     *     if it is held for none or not stated. Popolo has it as {@code on_behalf_of_id}}
     */
    public abstract Optional<Id<? extends Party>> onBehalfOfId();

    /** {@return the same as written, where it is not resolved, such as {@code Liste A}; absent if not stated} */
    public abstract Optional<String> onBehalfOfName();

    /**
     * {@return the constituency for which the seat is held, such as <em>Nordic-Baltic</em>; absent if there is none or not stated.
     *     Popolo has it as the area}
     */
    public abstract Optional<LocalizedText> constituency();

    /** {@return on what it rests, such as {@code customary} of a State that sits with a regional group; absent if not stated} */
    public abstract Optional<MembershipBasis> basis();

    /**
     * {@return the duty station of the United Nations for which it holds, such as {@code geneva}: Israel belonged to the Western
     *     European and other States in New York long before it did in Geneva; absent if it holds for all, or not stated}
     */
    public abstract Optional<String> dutyStation();

    /**
     * {@return whether the party stands for election in the group: Türkiye takes part in two regional groups, and is elected in the
     *     Western European and other States; absent if not stated}
     */
    public abstract Optional<Boolean> standsForElection();

    /** {@return when its rights were suspended, oldest first; empty if they were not. Who is suspended is still a member} */
    public abstract ImmutableList<Suspension> suspensions();

    /**
     * {@return whether it may have been suspended on a day: it is still a membership then}
     *
     * @param day the day
     */
    public final boolean isSuspendedOn(LocalDate day) {
        return suspensions().stream()
                .anyMatch(suspension -> suspension
                        .period()
                        .map(period -> period.mayContain(day))
                        .orElse(true));
    }

    @Value.Check
    final void check() {
        Checks.notBlank("party for which the seat is held by membership", id(), onBehalfOfName());
        Checks.notBlank("duty station of membership", id(), dutyStation());
    }

    /** {@return a builder with nothing set} */
    public static MembershipBuilder builder() {
        return new MembershipBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract MembershipBuilder toBuilder();
}

package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.code.ParticipantCategory;
import org.immutables.value.Value;

/**
 * A party taking part in a congress, in a category of the rules of procedure. An individual expert belongs to none.
 * At least one of {@code partyId} and {@code name} is required.
 *
 * <pre>{@code
 * Delegation japan = Delegation.builder()
 *         .id(Id.of("kyoto-2021-jpn"))
 *         .congressId(Id.of("kyoto-2021"))
 *         .partyId(Id.<MemberState>of("JPN"))
 *         .category(ParticipantCategory.MEMBER_STATE)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Delegation implements ProceedingsRecord<Delegation> {
    Delegation() {}

    /** {@return the id, unique in a document, such as {@code kyoto-2021-jpn}} */
    @Override
    public abstract Id<Delegation> id();

    /** {@return the congress} */
    public abstract Id<Congress> congressId();

    /**
     * {@return the other congresses that it attends too, such as {@code cmp-14} beside {@code cop-24}; empty if there is
     *     none}
     */
    public abstract ImmutableList<Id<Congress>> furtherCongressIds();

    /** {@return who takes part; absent if not stated} */
    public abstract Optional<Id<? extends Party>> partyId();

    /** {@return the name as written, where the party is not resolved or is written otherwise, such as {@code Japan};
     *     absent if not stated} */
    public abstract Optional<String> name();

    /** {@return as what it takes part; absent if not stated} */
    public abstract Optional<ParticipantCategory> category();

    /** {@return what was counted of it; empty if nothing is stated} */
    public abstract ImmutableList<ReportedCount> counts();

    /** {@return the credentials presented; absent if not stated} */
    public abstract Optional<Credentials> credentials();

    /**
     * {@return the other credentials presented for the same seat, such as those of a rival government, in the order of their
     *     report; empty if there are none}
     */
    public abstract ImmutableList<Credentials> competingCredentials();

    /** {@return what it may do and may not; empty if not stated} */
    public abstract ImmutableList<Right> rights();

    @Value.Check
    final void check() {
        Checks.partyOrName("delegation", id(), partyId(), name());
    }

    /** {@return a builder with nothing set} */
    public static DelegationBuilder builder() {
        return new DelegationBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract DelegationBuilder toBuilder();
}

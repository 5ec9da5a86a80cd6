package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.code.OfficeKind;
import org.immutables.value.Value;

/**
 * An office of a congress or a body and who held it, such as the President of the Fourteenth Congress. The holder is a person
 * or a State, and may hold other capacities beside it. At least one of {@code holderId} and {@code holderName} is required.
 *
 * <pre>{@code
 * Officer president = Officer.builder()
 *         .id(Id.of("o-president"))
 *         .office(OfficeKind.PRESIDENT)
 *         .congressId(Id.of("kyoto-2021"))
 *         .holderId(Id.<Person>of("p-kamikawa"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Officer implements ProceedingsRecord<Officer> {
    Officer() {}

    /** {@return the id, unique in a document, such as {@code kyoto-2021-president}} */
    @Override
    public abstract Id<Officer> id();

    /** {@return the office} */
    public abstract OfficeKind office();

    /** {@return the congress; absent if not stated} */
    public abstract Optional<Id<Congress>> congressId();

    /** {@return the body, such as a committee; absent if not stated} */
    public abstract Optional<Id<Organization>> bodyId();

    /** {@return who held it; absent if not stated} */
    public abstract Optional<Id<? extends Party>> holderId();

    /** {@return the name as written, where the holder is not resolved or is written otherwise, such as
     *     {@code Ghada Waly}; absent if not stated} */
    public abstract Optional<String> holderName();

    /** {@return the other capacities of the holder at the time; empty if none is stated} */
    public abstract ImmutableList<Capacity> capacities();

    /** {@return when it was held; absent if not stated} */
    public abstract Optional<DateRange> period();

    /** {@return the vote in which the holder was elected, as {@code actionId#key}, such as {@code kyoto-2021-elections#president}; absent if
     *     not stated} */
    public abstract Optional<KeyReference> electedByRef();
    /** {@return whether several hold the office at once, such as two co-chairs; absent if not stated} */
    public abstract Optional<Boolean> shared();

    @Value.Check
    final void check() {
        Checks.partyOrName("officer", id(), holderId(), holderName());
    }

    /** {@return a builder with nothing set} */
    public static OfficerBuilder builder() {
        return new OfficerBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract OfficerBuilder toBuilder();
}

package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.OfficeKind;
import org.immutables.value.Value;

/**
 * A capacity in which a person acts, such as Executive Director of the United Nations Office on Drugs and Crime. A person
 * may act in several at once.
 */
@Value.Immutable
public abstract class Capacity implements Extensible {
    Capacity() {}

    /**
     * {@return the capacity in words, such as <em>Executive Director of the United Nations Office on Drugs and Crime</em>}
     */
    public abstract LocalizedText title();

    /** {@return the office, where it is one of a congress or a body; absent if not stated} */
    public abstract Optional<OfficeKind> office();

    /** {@return the congress of that office; absent if not stated} */
    public abstract Optional<Id<Congress>> congressId();

    /** {@return the organization in which it is held; absent if not stated} */
    public abstract Optional<Id<Organization>> organizationId();

    /** {@return the State in which it is held; absent if not stated} */
    public abstract Optional<Id<MemberState>> stateId();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static CapacityBuilder builder() {
        return new CapacityBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract CapacityBuilder toBuilder();
}

package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * Who was entitled to vote: a body on a day, with its size, such as the General Assembly on 25 October 1971 with 131 members.
 */
@Value.Immutable
public abstract class Electorate implements Extensible {
    Electorate() {}

    /** {@return the body whose members vote; absent if not stated} */
    public abstract Optional<Id<Organization>> bodyId();

    /** {@return the day as of which they are counted, such as {@code 1971-10-25}; absent if not stated} */
    public abstract Optional<PartialDate> asOf();

    /** {@return how many are entitled to vote, at least 0, such as 131; absent if not stated} */
    public abstract OptionalLong size();

    /** {@return how many were present, at least 0; absent if not stated} */
    public abstract OptionalLong present();

    /** {@return those whose negative vote prevents adoption; empty if nobody has a veto} */
    public abstract ImmutableList<Id<? extends Party>> vetoHolderIds();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.notNegative("size of electorate", size());
        Checks.notNegative("members present", present());
    }

    /** {@return a builder with nothing set} */
    public static ElectorateBuilder builder() {
        return new ElectorateBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ElectorateBuilder toBuilder();
}

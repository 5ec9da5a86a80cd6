package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A group of voters whose votes are counted apart, such as the Workers' delegates of the International Labour Conference, or
 * categories B and C of the members of IUCN.
 */
@Value.Immutable
public abstract class College implements Extensible {
    College() {}

    /** {@return the key, unique in the vote, such as {@code workers}} */
    public abstract String key();

    /** {@return the name, such as <em>Workers' delegates</em>; absent if not stated} */
    public abstract Optional<LocalizedText> name();

    /** {@return the tally announced for it; absent if not stated} */
    public abstract Optional<Tally> tally();

    /** {@return how many are entitled to vote in it, at least 0; absent if not stated} */
    public abstract OptionalLong size();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** The name in English or another language, or the key. */
    final String nameOrKey() {
        return name().map(text -> text.lookupOrFirst("en")).orElse(key());
    }

    @Value.Check
    final void check() {
        Checks.key(Optional.of(key()));
        checkArgument(
                size().orElse(0) >= 0, "size of college '%s' must be at least 0 but was %s", key(), size().orElse(0));
    }

    /** {@return a builder with nothing set} */
    public static CollegeBuilder builder() {
        return new CollegeBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract CollegeBuilder toBuilder();
}

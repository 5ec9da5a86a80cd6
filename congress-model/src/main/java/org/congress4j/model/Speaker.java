package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.OfficialLevel;
import org.immutables.value.Value;

/**
 * Who spoke: the name as written, and what is known of the person, the party and the capacities. A speaker known only by
 * an office, or collectively, needs no person. At least one of {@code name}, {@code personId}, {@code partyId} and
 * {@code capacities} is required.
 */
@Value.Immutable
public abstract class Speaker implements Extensible {
    Speaker() {}

    /** {@return the name as written, such as {@code Ms. Ghada Waly}; absent if not stated} */
    public abstract Optional<String> name();

    /** {@return the person; absent if not stated} */
    public abstract Optional<Id<Person>> personId();

    /** {@return the State or organization for which the person sits; absent if not stated} */
    public abstract Optional<Id<? extends Party>> partyId();

    /** {@return the capacities in which the person spoke, in the order written; empty if none is stated} */
    public abstract ImmutableList<Capacity> capacities();

    /** {@return the level at which the person represents the party, such as {@code head-of-state}; absent if not stated} */
    public abstract Optional<OfficialLevel> officialLevel();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        checkArgument(
                name().isPresent()
                        || personId().isPresent()
                        || partyId().isPresent()
                        || !capacities().isEmpty(),
                "speaker must have a name, a person, a party or a capacity");
        Checks.notBlank("name of speaker", name());
    }

    /** {@return a builder with nothing set} */
    public static SpeakerBuilder builder() {
        return new SpeakerBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract SpeakerBuilder toBuilder();
}

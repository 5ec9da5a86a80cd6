package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An entry of the list of speakers of a session: who asked for the floor, and the resulting statement. At least one of
 * {@code partyId} and {@code name} is required.
 */
@Value.Immutable
public abstract class SpeakersListEntry implements Extensible {
    SpeakersListEntry() {}

    /** {@return the place on the list, at least 1; absent if not stated} */
    public abstract OptionalInt position();

    /** {@return who asked; absent if not stated} */
    public abstract Optional<Id<? extends Party>> partyId();

    /** {@return the name as written; absent if not stated} */
    public abstract Optional<String> name();

    /** {@return when the floor was asked for, in the local time of the session; absent if not stated} */
    public abstract Optional<PartialDateTime> requestedAt();

    /** {@return the time allowed, in minutes, at least 1, such as 5; absent if not stated} */
    public abstract OptionalInt limitMinutes();

    /** {@return the statement that was made; absent if the floor was not taken or is not known to have been} */
    public abstract Optional<Id<Statement>> statementId();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.partyOrName("entry of speakers list", partyId(), name());
        checkArgument(
                position().orElse(1) >= 1,
                "position on speakers list must be at least 1 but was %s",
                position().orElse(1));
        checkArgument(
                limitMinutes().orElse(1) >= 1,
                "time limit must be at least 1 minute but was %s",
                limitMinutes().orElse(1));
    }

    /** {@return a builder with nothing set} */
    public static SpeakersListEntryBuilder builder() {
        return new SpeakersListEntryBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract SpeakersListEntryBuilder toBuilder();
}

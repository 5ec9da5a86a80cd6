package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.AttendeeKind;
import org.immutables.value.Value;

/**
 * Who was present at a sitting: the party, the person, or both. At least one of {@code partyId}, {@code partyName},
 * {@code personId} and {@code personName} is required.
 */
@Value.Immutable
public abstract class Attendee implements Extensible {
    Attendee() {}

    /** {@return as what, such as {@code invited}; absent if not stated} */
    public abstract Optional<AttendeeKind> as();

    /** {@return the rule under which it was invited, as written, such as <em>rule 37 of the provisional rules of procedure</em>;
     *     absent if not stated} */
    public abstract Optional<String> rule();

    /** {@return the State or organization; absent if not stated} */
    public abstract Optional<Id<? extends Party>> partyId();

    /** {@return its name as written, such as {@code Japan}; absent if not stated} */
    public abstract Optional<String> partyName();

    /** {@return the person; absent if not stated} */
    public abstract Optional<Id<Person>> personId();

    /** {@return the name of the person as written, such as {@code Ms. Ghada Waly}; absent if not stated} */
    public abstract Optional<String> personName();

    /** {@return the function as written, such as <em>Permanent Representative</em>; absent if not stated} */
    public abstract Optional<LocalizedText> function();

    /** {@return how they attended; absent if not stated} */
    public abstract Optional<AttendanceMode> attendanceMode();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        checkArgument(
                partyId().isPresent()
                        || partyName().isPresent()
                        || personId().isPresent()
                        || personName().isPresent(),
                "attendee must have a party or a person");
        Checks.notBlank("rule of attendee", rule());
        Checks.notBlank("party name of attendee", partyName());
        Checks.notBlank("person name of attendee", personName());
    }

    /** {@return a builder with nothing set} */
    public static AttendeeBuilder builder() {
        return new AttendeeBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract AttendeeBuilder toBuilder();
}

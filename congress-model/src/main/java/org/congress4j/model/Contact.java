package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How to reach somebody, such as the spokesperson of an office who answers questions about a source. Telephone numbers have no member: they are personal
 * data of little use to a reader of proceedings. At least one of {@code name}, {@code title}, {@code organizationId} and
 * {@code email} is required.
 */
@Value.Immutable
public abstract class Contact implements Extensible {
    Contact() {}

    /** {@return the name of the person; absent if not stated} */
    public abstract Optional<String> name();

    /** {@return the function of the person, such as <em>Spokesperson</em>; absent if not stated} */
    public abstract Optional<LocalizedText> title();

    /** {@return the organization; absent if not stated} */
    public abstract Optional<Id<Organization>> organizationId();

    /** {@return the address for mail; absent if not stated} */
    public abstract Optional<String> email();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.notBlank("name of contact", name());
        Checks.notBlank("email of contact", email());
        checkArgument(
                name().isPresent() || title().isPresent() || organizationId().isPresent() || email().isPresent(),
                "contact must have a name, a title, an organization or an email");
    }

    /** {@return a builder with nothing set} */
    public static ContactBuilder builder() {
        return new ContactBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ContactBuilder toBuilder();
}

package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The registration of a treaty with the Secretariat of the United Nations (Article 102 of the Charter), which publishes it in the
 * United Nations Treaty Series. At least one of {@code number}, {@code volume} and {@code date} is required.
 */
@Value.Immutable
public abstract class TreatyRegistration implements Extensible {
    TreatyRegistration() {}

    /** {@return the registration number as printed, such as {@code I-18232}; absent if not stated} */
    public abstract Optional<String> number();

    /** {@return the volume of the Treaty Series as printed, such as {@code 1155}; absent if not stated} */
    public abstract Optional<String> volume();

    /** {@return when it was registered; absent if not stated} */
    public abstract Optional<PartialDate> date();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.notBlank("number of registration", number());
        Checks.notBlank("volume of registration", volume());
        checkArgument(
                number().isPresent() || volume().isPresent() || date().isPresent(),
                "registration must have a number, a volume or a date");
    }

    /** {@return a builder with nothing set} */
    public static TreatyRegistrationBuilder builder() {
        return new TreatyRegistrationBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract TreatyRegistrationBuilder toBuilder();
}

package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/** When and where a treaty was open for signature. At least one of {@code date}, {@code until} and {@code place} is required. */
@Value.Immutable
public abstract class OpeningForSignature implements Extensible {
    OpeningForSignature() {}

    /** {@return the first day; absent if not stated} */
    public abstract Optional<PartialDate> date();

    /** {@return the last day; absent if it stays open or that is not stated} */
    public abstract Optional<PartialDate> until();

    /** {@return where, such as <em>Vienna</em>; absent if not stated} */
    public abstract Optional<LocalizedText> place();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        checkArgument(
                date().isPresent() || until().isPresent() || place().isPresent(),
                "opening for signature must have a date, a last day or a place");
    }

    /** {@return a builder with nothing set} */
    public static OpeningForSignatureBuilder builder() {
        return new OpeningForSignatureBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract OpeningForSignatureBuilder toBuilder();
}

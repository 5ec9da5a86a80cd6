package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A subject from a scheme, such as the UNBIS Thesaurus. At least one of {@code code} and {@code label} is required.
 */
@Value.Immutable
public abstract class Subject implements Extensible {
    Subject() {}

    /** {@return the scheme, such as {@code unbis}} */
    public abstract String scheme();

    /** {@return the code of the subject in it; absent if not stated} */
    public abstract Optional<String> code();

    /** {@return the subject in words; absent if not stated} */
    public abstract Optional<LocalizedText> label();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.notBlank("scheme of subject", scheme());
        Checks.notBlank("code of subject", code());
        checkArgument(
                code().isPresent() || label().isPresent(),
                "subject of scheme '%s' must have a code or a label",
                scheme());
    }

    /** {@return a builder with nothing set} */
    public static SubjectBuilder builder() {
        return new SubjectBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract SubjectBuilder toBuilder();
}

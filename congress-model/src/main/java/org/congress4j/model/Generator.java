package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The program that wrote a document.
 */
@Value.Immutable
public abstract class Generator implements Extensible {
    Generator() {}

    /** {@return its name, such as {@code congress-json}} */
    public abstract String name();

    /** {@return its version, such as {@code 0.1.0}; absent if not stated} */
    public abstract Optional<String> version();

    /** {@return where to learn about it, an address; absent if not stated} */
    public abstract Optional<String> uri();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.notBlank("name of generator", name());
        Checks.notBlank("version of generator", version());
        Checks.notBlank("uri of generator", uri());
    }

    /** {@return a builder with nothing set} */
    public static GeneratorBuilder builder() {
        return new GeneratorBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract GeneratorBuilder toBuilder();
}

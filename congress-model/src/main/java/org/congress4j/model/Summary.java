package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A summary of what was said or declared, separate from the words, and who wrote it.
 */
@Value.Immutable
public abstract class Summary implements Extensible {
    Summary() {}

    /** {@return the summary by language} */
    public abstract LocalizedText text();

    /** {@return who wrote the summary, such as {@code United Nations Information Service}; absent if not stated} */
    public abstract Optional<String> writtenBy();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.notBlank("writer of summary", writtenBy());
    }

    /** {@return a builder with nothing set} */
    public static SummaryBuilder builder() {
        return new SummaryBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract SummaryBuilder toBuilder();
}

package org.congress4j.model;

import org.immutables.value.Value;

/**
 * A resolution or decision, such as General Assembly decision 74/550 B. When and by whom it was adopted is recorded in the
 * actions on it.
 *
 * <pre>{@code
 * Resolution decision = Resolution.builder()
 *         .id(Id.of("ga-decision-74-550-b"))
 *         .form(TextForm.DECISION)
 *         .number("74/550 B")
 *         .bodyId(Id.of("un-ga"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Resolution implements FormalText<Resolution> {
    Resolution() {}

    /** {@return the id, unique in a document, such as {@code ga-74-550-b}} */
    @Override
    public abstract Id<Resolution> id();

    /** {@return a builder with nothing set} */
    public static ResolutionBuilder builder() {
        return new ResolutionBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ResolutionBuilder toBuilder();
}

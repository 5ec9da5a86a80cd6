package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The place of a fact in a source, such as paragraph {@code 15}. At least one of {@code page}, {@code section} and
 * {@code paragraph} is required.
 */
@Value.Immutable
public abstract class Locator implements Extensible {
    Locator() {}

    /** {@return the page, such as {@code 12} or {@code iv}; absent if not stated} */
    public abstract Optional<String> page();

    /** {@return the section, such as {@code III.F}; absent if not stated} */
    public abstract Optional<String> section();

    /** {@return the paragraph as numbered in the source, or counted from 1 where it has no numbers, such as {@code 15};
     *     absent if not stated} */
    public abstract Optional<String> paragraph();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /**
     * {@return the locator of a paragraph}
     *
     * @param paragraph the paragraph, such as {@code 15}
     */
    public static Locator paragraph(String paragraph) {
        return builder().paragraph(paragraph).build();
    }

    @Value.Check
    final void check() {
        checkArgument(
                page().isPresent() || section().isPresent() || paragraph().isPresent(),
                "locator must have a page, a section or a paragraph");
        Checks.notBlank("page of locator", page());
        Checks.notBlank("section of locator", section());
        Checks.notBlank("paragraph of locator", paragraph());
    }

    /** {@return a builder with nothing set} */
    public static LocatorBuilder builder() {
        return new LocatorBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract LocatorBuilder toBuilder();
}

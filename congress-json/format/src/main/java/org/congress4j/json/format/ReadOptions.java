package org.congress4j.json.format;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;

/**
 * How to read a document. {@link #defaults} reads leniently: members that are not known are kept and warned about.
 *
 * <p>Example: {@code ReadOptions.builder().strict(true).build()}.
 */
@Value.Immutable
public abstract class ReadOptions {
    private static final ReadOptions DEFAULTS = builder().build();

    ReadOptions() {}

    /**
     * {@return whether a member that is not known is an error, unless it is named by a reverse domain or a URI; false unless
     *     set}
     */
    @Value.Default
    public boolean strict() {
        return false;
    }

    /** {@return how deeply objects and arrays may be nested, from 1 to 500; 64 unless set} */
    @Value.Default
    public int maxDepth() {
        return 64;
    }

    /**
     * {@return the extensions that the caller understands: a document that requires another is refused; empty unless set}
     */
    public abstract ImmutableSet<String> understoodExtensions();

    @Value.Check
    final void check() {
        checkArgument(
                maxDepth() >= 1 && maxDepth() <= 500, "maximum depth must be from 1 to 500 but was %s", maxDepth());
    }

    /** {@return the options that are used where none are given} */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }

    /** {@return a builder with the defaults} */
    public static ReadOptionsBuilder builder() {
        return new ReadOptionsBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ReadOptionsBuilder toBuilder();
}

package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import org.jspecify.annotations.Nullable;

/**
 * A value that is one nonblank string on the wire. It is kept as written, and two are equal if they are of the same class and written
 * alike: what a source got wrong must load and be written again unchanged.
 */
abstract class TextScalar {
    private final String text;

    TextScalar(String what, String text) {
        checkNotNull(text, "%s must not be null", what);
        checkArgument(!text.isBlank(), "%s must not be blank", what);
        this.text = text;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        // Every class below this one is final, so an instance of the class of this one is of no other.
        return getClass().isInstance(other) && text.equals(((TextScalar) other).text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    /** {@return the text as written} */
    @Override
    public final String toString() {
        return text;
    }
}

package org.congress4j.model.code;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a code list, such as {@code hybrid} of {@link AttendanceMode}. The lists are open: a text that is not on the
 * list is kept, comes out again unchanged, and answers {@code false} to {@link #isRecognized}.
 *
 * <p>Two codes are equal if they are of one list and have the same text.
 */
public abstract class Code {
    private final String text;
    private boolean listed;

    Code(String text) {
        checkArgument(!text.isBlank(), "code must not be blank");
        this.text = text;
    }

    /** {@return the list that the code is of, on it or not, such as {@link SessionKind#LIST}} */
    public final CodeList<?> list() {
        return CodeList.of(getClass());
    }

    /** {@return whether the code is on the list of this version of the library} */
    public final boolean isRecognized() {
        return listed;
    }

    /** Called for the constants of a list, before anyone sees them. */
    final void setListed() {
        listed = true;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        // Every list is a final class, so an instance of the class of this code is of the same list.
        return getClass().isInstance(other) && text.equals(((Code) other).text);
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

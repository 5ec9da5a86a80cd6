package org.congress4j.model;

import com.google.common.collect.ImmutableMap;

/**
 * An entry of a code list, such as {@code hybrid} of {@link AttendanceMode}. The lists are open: a text that is not on the
 * list is kept, comes out again unchanged, and answers {@code false} to {@link #isRecognized}.
 *
 * <p>Two codes are equal if they are of one list and have the same text.
 */
public abstract class Code extends TextScalar {
    Code(String text) {
        super("code", text);
    }

    /** {@return whether the code is on the list of this version of the library} */
    public abstract boolean isRecognized();

    @SafeVarargs
    static <C extends Code> ImmutableMap<String, C> listOf(C... codes) {
        ImmutableMap.Builder<String, C> list = ImmutableMap.builder();
        for (C code : codes) {
            list.put(code.toString(), code);
        }
        return list.buildOrThrow();
    }
}

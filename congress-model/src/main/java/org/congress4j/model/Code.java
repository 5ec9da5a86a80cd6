package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;

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
        return Maps.uniqueIndex(List.of(codes), Code::toString);
    }
}

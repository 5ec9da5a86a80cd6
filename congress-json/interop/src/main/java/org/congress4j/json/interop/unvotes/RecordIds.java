package org.congress4j.json.interop.unvotes;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.HashSet;
import java.util.Set;

/** Creates readable unique ids from strings, such as {@code a-res-76-123} from {@code A/RES/76/123}. */
final class RecordIds {
    /** Titles make ids, too. */
    private static final int MAX_LENGTH = 60;

    private static final CharMatcher NOT_IN_ID =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).negate();

    private final Set<String> taken = new HashSet<>();

    /** An id made of a text, with a number behind it if the id is taken. */
    String next(String text) {
        String folded = NOT_IN_ID.trimAndCollapseFrom(Ascii.toLowerCase(text), '-');
        String wanted = NOT_IN_ID.trimFrom(Ascii.truncate(folded.isEmpty() ? "x" : folded, MAX_LENGTH, ""));
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }
}

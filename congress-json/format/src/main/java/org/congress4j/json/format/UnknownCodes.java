package org.congress4j.json.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.congress4j.model.Proceedings;
import org.congress4j.model.code.Code;

/** The codes that were read and are not on their lists, each of which is told once, and those that the document declares. */
final class UnknownCodes {
    private final Set<String> declared = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();

    /** Takes the codes that the header of a document declares. */
    void declare(Proceedings header) {
        header.declaredCodes().forEach(code -> declared.add(key(code.list(), code.code())));
    }

    /** Counts a code that is not on its list; whether it has to be told now. */
    boolean add(Code code) {
        return !isDeclared(code) && times.merge(key(code), 1, Integer::sum) == 1;
    }

    boolean isDeclared(Code code) {
        return code.isOwn() || declared.contains(key(code));
    }

    int times(Code code) {
        return times.getOrDefault(key(code), 0);
    }

    private static String key(Code code) {
        return key(code.list().name(), code.toString());
    }

    private static String key(String list, String code) {
        return list + " " + code;
    }
}

package org.congress4j.model.check.rules.references;

import com.google.common.base.CaseFormat;
import org.congress4j.model.code.Code;

/** What rules ask about codes that are not on their lists. */
final class Codes {
    private Codes() {}

    /** What the codes of the list of a code are called, such as <em>session kinds</em>. */
    static String listOf(Code code) {
        String name = CaseFormat.UPPER_CAMEL
                .to(CaseFormat.LOWER_HYPHEN, code.getClass().getSimpleName())
                .replace('-', ' ');
        return plural(name);
    }

    private static String plural(String name) {
        if (name.endsWith("s") || name.endsWith("x")) {
            return name + "es";
        }
        return name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
    }
}

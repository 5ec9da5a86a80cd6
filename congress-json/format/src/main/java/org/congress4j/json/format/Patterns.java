package org.congress4j.json.format;

/**
 * The patterns that strings match, in the regular expression syntax that Java and ECMA 262 share. A pattern may match anywhere in a
 * string unless it is anchored. No pattern needs more than linear time.
 */
final class Patterns {
    /** The characters that {@link String#isBlank} sees through. */
    private static final String WHITE_SPACE =
            "\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";

    static final String NOT_BLANK = "[^" + WHITE_SPACE + "]";
    static final String ANY = "";
    static final String PLACE = "^(?:/|$)";
    static final String SEVERITY = "^(?:error|warning|info)$";
    static final String KEY = "^[" + WHITE_SPACE + "]*[^#/~" + WHITE_SPACE + "][^#/~]*$";
    static final String KEY_REFERENCE =
            "^[" + WHITE_SPACE + "]*" + NOT_BLANK + "[\\s\\S]*#[" + WHITE_SPACE + "]*[^#" + WHITE_SPACE + "][^#]*$";
    static final String POINTER = "^/";
    static final String DECIMAL = "^[0-9]{1,18}(?:\\.[0-9]{1,18})?$";
    static final String SHA_256 = "^[0-9A-Fa-f]{64}$";
    static final String DURATION = "^P(?:0D|(?=[-0-9])" + amount("Y") + amount("M") + amount("D") + ")$";
    static final String INSTANT =
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|[+-][0-9]{2}:[0-9]{2})$";
    /** 0.9 and every later version before 1.0. */
    static final String FORMAT_VERSION = "^0\\.(?:9|[1-9][0-9]+)$";

    private Patterns() {}

    private static String amount(String unit) {
        return "(?:-?[1-9][0-9]{0,9}" + unit + ")?";
    }
}

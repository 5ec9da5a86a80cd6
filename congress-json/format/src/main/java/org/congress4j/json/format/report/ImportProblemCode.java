package org.congress4j.json.format.report;

import com.google.common.base.Ascii;
import java.util.Arrays;

/** What was not understood in a file, such as {@code unknown_code}. Later versions may add codes. */
public enum ImportProblemCode {
    /** An unknown column. Its cells are kept as written. */
    UNKNOWN_COLUMN,
    /** A column without a name, such as the index that pandas writes. It is ignored. */
    UNNAMED_COLUMN,
    /** A cell that says {@code NA}, {@code nan}, {@code NaN} or {@code NULL}. It is read as empty. */
    MISSING_VALUE,
    /** A row with fewer or more cells than there are columns. Missing cells are treated as empty. */
    ROW_LENGTH,
    /** A row without an {@code undl_id}. Adjacent rows without one that have the same resolution are one vote. */
    NO_ID,
    /** An {@code undl_id} whose rows are not adjacent in a text that is read only once. The later rows become a separate vote. */
    ROWS_APART,
    /** A row whose date, title or total differs from the first row of its vote. The first row counts. */
    ROWS_DISAGREE,
    /** A malformed {@code date}. It is kept as the date, as written. */
    DATE_NOT_UNDERSTOOD,
    /** A {@code session} that does not have the form {@code 76}, {@code 10sp}, {@code S-10}, {@code 10emsp} or {@code ES-10}. */
    SESSION_NOT_UNDERSTOOD,
    /** A total that is not a whole number. The total is absent. */
    NUMBER_NOT_UNDERSTOOD,
    /** An {@code ms_vote} other than {@code Y}, {@code N}, {@code A} and {@code X}. The voter is listed under {@code unknown}. */
    UNKNOWN_VOTE,
    /** An unknown {@code ms_code} with a known {@code ms_name}. The State of that name is listed. */
    UNKNOWN_CODE,
    /** An unknown {@code ms_name} with a known {@code ms_code}. The State of that code is listed. */
    UNKNOWN_NAME,
    /** A code and a name that together do not identify one State. The voter is listed by the name as written. */
    UNKNOWN_STATE,
    /** A code and a name that refer to different States. The voter is listed by the name as written. */
    STATE_CONFLICT,
    /**
     * A code and a name, or the only one of them that is known, of a State that was not there on the day. The State that held its
     * seat then is listed, such as the Soviet Union for <em>Russia</em> in 1946.
     */
    STATE_OF_OTHER_TIME,
    /** A row with neither a code nor a name. No voter is listed for it. */
    NO_VOTER,
    /** A voter with two rows in one vote. It is listed twice. */
    VOTER_TWICE;

    static ImportProblemCode parse(String text) {
        return Arrays.stream(values())
                .filter(code -> code.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no problem with the code '" + text + "'"));
    }

    /** {@return the text, such as {@code unknown_code}} */
    @Override
    public String toString() {
        return Ascii.toLowerCase(name());
    }
}

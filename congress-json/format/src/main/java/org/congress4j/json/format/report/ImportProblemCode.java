package org.congress4j.json.format.report;

import com.google.common.base.Ascii;

/** What was not understood of a file, such as {@code unknown_code}. Later versions may know more. */
public enum ImportProblemCode {
    /** A column that is not known. Its cells are kept as written. */
    UNKNOWN_COLUMN,
    /** A row with fewer or more cells than there are columns. Cells that are not there are taken for empty ones. */
    ROW_LENGTH,
    /** A row without an {@code undl_id}. Rows without one that follow each other and have the same resolution are one vote. */
    NO_ID,
    /** An {@code undl_id} whose rows do not stand together. The rows that come later are a vote of their own. */
    ROWS_APART,
    /** A row that tells another date, title or total than the first row of its vote. What the first row tells counts. */
    ROWS_DISAGREE,
    /** A {@code date} that is none. It is kept as the date, as written. */
    DATE_NOT_UNDERSTOOD,
    /** A {@code session} that is neither like {@code 76} nor like {@code 10sp}, {@code S-10}, {@code 10emsp} or {@code ES-10}. */
    SESSION_NOT_UNDERSTOOD,
    /** A total that is no whole number. The total is absent. */
    NUMBER_NOT_UNDERSTOOD,
    /** An {@code ms_vote} other than {@code Y}, {@code N}, {@code A} and {@code X}. The voter is listed under {@code unknown}. */
    UNKNOWN_VOTE,
    /** An {@code ms_code} that means no State, where {@code ms_name} does. The State of that name is listed. */
    UNKNOWN_CODE,
    /** An {@code ms_name} that means no State, where {@code ms_code} does. The State of that code is listed. */
    UNKNOWN_NAME,
    /** A code and a name neither of which tells one State. The voter is listed by the name as written. */
    UNKNOWN_STATE,
    /** A code and a name that mean different States. The voter is listed by the name as written. */
    STATE_CONFLICT,
    /** A row with neither a code nor a name. No voter is listed for it. */
    NO_VOTER,
    /** A voter that has two rows in one vote. It is listed twice. */
    VOTER_TWICE;

    /** {@return the text, such as {@code unknown_code}} */
    @Override
    public String toString() {
        return Ascii.toLowerCase(name());
    }
}

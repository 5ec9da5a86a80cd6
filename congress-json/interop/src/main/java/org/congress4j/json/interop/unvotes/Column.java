package org.congress4j.json.interop.unvotes;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;

/** A column of the file, such as {@code ms_code}, in the order of the file. {@link UnVotes} maps each of them to a member. */
enum Column {
    UNDL_ID,
    MS_CODE,
    MS_NAME,
    MS_VOTE,
    DATE,
    SESSION,
    RESOLUTION,
    DRAFT,
    COMMITTEE_REPORT,
    MEETING,
    TITLE,
    AGENDA_TITLE,
    SUBJECTS,
    VOTE_NOTE,
    TOTAL_YES,
    TOTAL_NO,
    TOTAL_ABSTENTIONS,
    TOTAL_NON_VOTING,
    TOTAL_MS,
    UNDL_LINK;

    /** Those without which a file is not of this kind. */
    static final ImmutableSet<Column> REQUIRED =
            ImmutableSet.of(UNDL_ID, MS_CODE, MS_NAME, MS_VOTE, DATE, SESSION, RESOLUTION);

    /** Those that differ from row to row of one vote. */
    static final ImmutableSet<Column> OF_BALLOT = ImmutableSet.of(MS_CODE, MS_NAME, MS_VOTE);

    static final ImmutableSet<Column> TOTALS =
            ImmutableSet.of(TOTAL_YES, TOTAL_NO, TOTAL_ABSTENTIONS, TOTAL_NON_VOTING, TOTAL_MS);

    /** Numbers that are no totals. pandas writes {@code 51.0} for 51 where the column has a gap. */
    static final ImmutableSet<Column> WHOLE_NUMBERS = ImmutableSet.of(UNDL_ID, SESSION);

    /** The names of all columns, in the order of the file. */
    static final ImmutableList<String> NAMES =
            Arrays.stream(values()).map(Column::toString).collect(ImmutableList.toImmutableList());

    private static final ImmutableMap<String, Column> BY_NAME =
            Maps.uniqueIndex(Arrays.asList(values()), Column::toString);

    static Optional<Column> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The name at the head of the column. */
    @Override
    public String toString() {
        return Ascii.toLowerCase(name());
    }
}

package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * Of what a majority or a quorum is a part, such as {@code present-and-voting}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class MajorityBase extends Code {

    /** {@code present-and-voting}: Those who cast a valid vote for or against; who abstains counts as not voting. */
    public static final MajorityBase PRESENT_AND_VOTING = new MajorityBase("present-and-voting");

    /** {@code votes-cast}: All votes cast, abstentions included. */
    public static final MajorityBase VOTES_CAST = new MajorityBase("votes-cast");

    /** {@code electorate}: All who are entitled to vote, present or not. */
    public static final MajorityBase ELECTORATE = new MajorityBase("electorate");

    /** {@code present}: All who are present. */
    public static final MajorityBase PRESENT = new MajorityBase("present");

    private static final ImmutableMap<String, MajorityBase> LIST =
            listOf(PRESENT_AND_VOTING, VOTES_CAST, ELECTORATE, PRESENT);

    private MajorityBase(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, one of the constants if it is on the list}
     *
     * @param text the text, such as {@code present-and-voting}
     * @throws IllegalArgumentException if the text is blank
     */
    public static MajorityBase of(String text) {
        MajorityBase known = LIST.get(text);
        return known == null ? new MajorityBase(text) : known;
    }

    /** {@return the codes on the list} */
    public static ImmutableSet<MajorityBase> list() {
        return ImmutableSet.copyOf(LIST.values());
    }

    @Override
    public boolean isRecognized() {
        return LIST.containsKey(toString());
    }
}

package org.congress4j.model.code;

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

    /** The list. */
    public static final CodeList<MajorityBase> LIST =
            CodeList.of(MajorityBase.class, MajorityBase::new, PRESENT_AND_VOTING, VOTES_CAST, ELECTORATE, PRESENT);

    private MajorityBase(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code present-and-voting}
     */
    public static MajorityBase of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code present-and-voting}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static MajorityBase known(String text) {
        return LIST.known(text);
    }
}

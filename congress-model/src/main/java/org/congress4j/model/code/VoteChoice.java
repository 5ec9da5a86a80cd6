package org.congress4j.model.code;

/**
 * What a voter did in a vote, such as {@code abstain}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class VoteChoice extends Code {

    /** {@code yes}: In favour. */
    public static final VoteChoice YES = new VoteChoice("yes");

    /** {@code no}: Against. */
    public static final VoteChoice NO = new VoteChoice("no");

    /** {@code abstain}: An abstention. */
    public static final VoteChoice ABSTAIN = new VoteChoice("abstain");

    /** {@code not-participating}: Present, and took no part in the vote. */
    public static final VoteChoice NOT_PARTICIPATING = new VoteChoice("not-participating");

    /** {@code absent}: Not present. */
    public static final VoteChoice ABSENT = new VoteChoice("absent");

    /** {@code non-voting}: Did not vote, and the source does not say whether the voter was there. */
    public static final VoteChoice NON_VOTING = new VoteChoice("non-voting");

    /** {@code not-eligible}: Without the right to vote. */
    public static final VoteChoice NOT_ELIGIBLE = new VoteChoice("not-eligible");

    /** {@code unknown}: A choice that the source does not give, as in a secret ballot. */
    public static final VoteChoice UNKNOWN = new VoteChoice("unknown");

    /** {@code paired}: Did not vote by agreement with a voter of the other side, so that neither counts. */
    public static final VoteChoice PAIRED = new VoteChoice("paired");

    /** {@code excused}: Did not vote, with leave of the body. */
    public static final VoteChoice EXCUSED = new VoteChoice("excused");

    /** The list. */
    public static final CodeList<VoteChoice> LIST = CodeList.of(
            VoteChoice.class,
            VoteChoice::new,
            YES,
            NO,
            ABSTAIN,
            NOT_PARTICIPATING,
            ABSENT,
            NON_VOTING,
            NOT_ELIGIBLE,
            UNKNOWN,
            PAIRED,
            EXCUSED);

    private VoteChoice(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code not-participating}
     */
    public static VoteChoice of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code not-participating}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static VoteChoice known(String text) {
        return LIST.known(text);
    }
}

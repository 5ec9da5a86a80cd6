package org.congress4j.model.code;

/**
 * What a tie means under rules of procedure, such as {@code second-vote}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class TieRule extends Code {

    /** {@code rejected}: The proposal is rejected, as in the Main Committees of the General Assembly (rule 133). */
    public static final TieRule REJECTED = new TieRule("rejected");

    /** {@code second-vote}: A second vote is taken, and a second tie rejects the proposal, as in the plenary of the General Assembly (rule 95). */
    public static final TieRule SECOND_VOTE = new TieRule("second-vote");

    /** {@code chair}: The presiding officer has a casting vote. */
    public static final TieRule CHAIR = new TieRule("chair");

    /** {@code lot}: The tie is decided by lot. */
    public static final TieRule LOT = new TieRule("lot");

    /** The list. */
    public static final CodeList<TieRule> LIST =
            CodeList.of(TieRule.class, TieRule::new, REJECTED, SECOND_VOTE, CHAIR, LOT);

    private TieRule(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code second-vote}
     */
    public static TieRule of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code second-vote}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static TieRule known(String text) {
        return LIST.known(text);
    }
}

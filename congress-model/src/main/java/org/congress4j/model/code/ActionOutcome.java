package org.congress4j.model.code;

/**
 * What came of an action, such as {@code adopted}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class ActionOutcome extends Code {

    /** {@code adopted}: The text or motion was adopted as it stood. */
    public static final ActionOutcome ADOPTED = new ActionOutcome("adopted");

    /** {@code adopted-as-amended}: It was adopted with amendments. */
    public static final ActionOutcome ADOPTED_AS_AMENDED = new ActionOutcome("adopted-as-amended");

    /** {@code adopted-as-orally-revised}: It was adopted with changes announced from the floor. */
    public static final ActionOutcome ADOPTED_AS_ORALLY_REVISED = new ActionOutcome("adopted-as-orally-revised");

    /** {@code rejected}: It was put to the body and did not carry. */
    public static final ActionOutcome REJECTED = new ActionOutcome("rejected");

    /** {@code vetoed}: It failed because of a negative vote of a member with a veto. */
    public static final ActionOutcome VETOED = new ActionOutcome("vetoed");

    /** {@code not-adopted}: It failed for want of the votes that were required. */
    public static final ActionOutcome NOT_ADOPTED = new ActionOutcome("not-adopted");

    /** {@code withdrawn}: Its sponsors took it back before a decision. */
    public static final ActionOutcome WITHDRAWN = new ActionOutcome("withdrawn");

    /** {@code deferred}: The decision was put off. */
    public static final ActionOutcome DEFERRED = new ActionOutcome("deferred");

    /** {@code lapsed}: It fell away because something else was decided. */
    public static final ActionOutcome LAPSED = new ActionOutcome("lapsed");

    /** {@code elected}: The persons or States named were elected or appointed. */
    public static final ActionOutcome ELECTED = new ActionOutcome("elected");

    /**
     * {@code inconclusive}: The ballot filled no seat, or not all, for want of the votes that were required, and another is
     * needed.
     */
    public static final ActionOutcome INCONCLUSIVE = new ActionOutcome("inconclusive");

    /** The list. */
    public static final CodeList<ActionOutcome> LIST = CodeList.of(
            ActionOutcome.class,
            ActionOutcome::new,
            ADOPTED,
            ADOPTED_AS_AMENDED,
            ADOPTED_AS_ORALLY_REVISED,
            REJECTED,
            VETOED,
            NOT_ADOPTED,
            WITHDRAWN,
            DEFERRED,
            LAPSED,
            ELECTED,
            INCONCLUSIVE);

    private ActionOutcome(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code adopted}
     */
    public static ActionOutcome of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code adopted}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static ActionOutcome known(String text) {
        return LIST.known(text);
    }
}

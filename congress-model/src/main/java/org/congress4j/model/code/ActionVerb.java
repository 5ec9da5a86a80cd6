package org.congress4j.model.code;

/**
 * The verb by which a body acted on a text, a motion or an election, such as {@code endorsed}. The same text
 * is adopted by one body, approved by a second, recommended by a third and endorsed by a fourth.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class ActionVerb extends Code {

    /** {@code adopted}: Made the text its own. */
    public static final ActionVerb ADOPTED = new ActionVerb("adopted");

    /** {@code approved}: Approved a text for another body to act on. */
    public static final ActionVerb APPROVED = new ActionVerb("approved");

    /** {@code recommended}: Recommended a text to another body. */
    public static final ActionVerb RECOMMENDED = new ActionVerb("recommended");

    /** {@code endorsed}: Gave its support to a text that another body had adopted. */
    public static final ActionVerb ENDORSED = new ActionVerb("endorsed");

    /** {@code took-note}: Took note of a text. */
    public static final ActionVerb TOOK_NOTE = new ActionVerb("took-note");

    /** {@code welcomed}: Welcomed a text. */
    public static final ActionVerb WELCOMED = new ActionVerb("welcomed");

    /** {@code rejected}: Turned a proposal down. */
    public static final ActionVerb REJECTED = new ActionVerb("rejected");

    /** {@code deferred}: Put a decision off. */
    public static final ActionVerb DEFERRED = new ActionVerb("deferred");

    /** {@code elected}: Elected officers or members. */
    public static final ActionVerb ELECTED = new ActionVerb("elected");

    /** {@code appointed}: Appointed the members of a subsidiary body. */
    public static final ActionVerb APPOINTED = new ActionVerb("appointed");

    /** {@code decided}: Took a decision that no narrower verb describes. */
    public static final ActionVerb DECIDED = new ActionVerb("decided");

    /** The list. */
    public static final CodeList<ActionVerb> LIST = CodeList.of(
            ActionVerb.class,
            ActionVerb::new,
            ADOPTED,
            APPROVED,
            RECOMMENDED,
            ENDORSED,
            TOOK_NOTE,
            WELCOMED,
            REJECTED,
            DEFERRED,
            ELECTED,
            APPOINTED,
            DECIDED);

    private ActionVerb(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code adopted}
     */
    public static ActionVerb of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code adopted}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static ActionVerb known(String text) {
        return LIST.known(text);
    }
}

package org.congress4j.model.code;

/**
 * How a party stands to a text or a part of it, such as {@code reservation}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class PositionKind extends Code {

    /** {@code reservation}: It joins, and has its disagreement recorded. */
    public static final PositionKind RESERVATION = new PositionKind("reservation");

    /** {@code dissociation}: It does not join the consensus on the text or the part, without blocking it. */
    public static final PositionKind DISSOCIATION = new PositionKind("dissociation");

    /** {@code interpretation}: It states how it understands the text. */
    public static final PositionKind INTERPRETATION = new PositionKind("interpretation");

    /** {@code explanation-before}: It explains its vote or position before the decision. */
    public static final PositionKind EXPLANATION_BEFORE = new PositionKind("explanation-before");

    /** {@code explanation-after}: It explains its vote or position after the decision. */
    public static final PositionKind EXPLANATION_AFTER = new PositionKind("explanation-after");

    /** {@code objection}: It objects to the text or to the position of another. */
    public static final PositionKind OBJECTION = new PositionKind("objection");

    /** The list. */
    public static final CodeList<PositionKind> LIST = CodeList.of(
            PositionKind.class,
            PositionKind::new,
            RESERVATION,
            DISSOCIATION,
            INTERPRETATION,
            EXPLANATION_BEFORE,
            EXPLANATION_AFTER,
            OBJECTION);

    private PositionKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code reservation}
     */
    public static PositionKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code reservation}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static PositionKind known(String text) {
        return LIST.known(text);
    }
}

package org.congress4j.model.code;

/**
 * What a party may do, such as {@code vote}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class RightKind extends Code {

    /** {@code speak}: It may speak. */
    public static final RightKind SPEAK = new RightKind("speak");

    /** {@code reply}: It may reply. */
    public static final RightKind REPLY = new RightKind("reply");

    /** {@code propose}: It may submit proposals. */
    public static final RightKind PROPOSE = new RightKind("propose");

    /** {@code raise-point-of-order}: It may raise points of order. */
    public static final RightKind RAISE_POINT_OF_ORDER = new RightKind("raise-point-of-order");

    /** {@code circulate}: It may have documents circulated. */
    public static final RightKind CIRCULATE = new RightKind("circulate");

    /** {@code vote}: It may vote. */
    public static final RightKind VOTE = new RightKind("vote");

    /** The list. */
    public static final CodeList<RightKind> LIST =
            CodeList.of(RightKind.class, RightKind::new, SPEAK, REPLY, PROPOSE, RAISE_POINT_OF_ORDER, CIRCULATE, VOTE);

    private RightKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code speak}
     */
    public static RightKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code speak}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static RightKind known(String text) {
        return LIST.known(text);
    }
}

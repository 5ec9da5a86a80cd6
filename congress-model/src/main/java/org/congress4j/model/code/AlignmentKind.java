package org.congress4j.model.code;

/**
 * How a party stands to the statement of another, such as {@code align}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class AlignmentKind extends Code {

    /** {@code align}: It aligns itself with the statement. */
    public static final AlignmentKind ALIGN = new AlignmentKind("align");

    /** {@code support}: It supports the statement or a part of it. */
    public static final AlignmentKind SUPPORT = new AlignmentKind("support");

    /** {@code oppose}: It opposes the statement. */
    public static final AlignmentKind OPPOSE = new AlignmentKind("oppose");

    /** {@code dissociate}: It belongs to the group and leaves its statement. */
    public static final AlignmentKind DISSOCIATE = new AlignmentKind("dissociate");

    /** The list. */
    public static final CodeList<AlignmentKind> LIST =
            CodeList.of(AlignmentKind.class, AlignmentKind::new, ALIGN, SUPPORT, OPPOSE, DISSOCIATE);

    private AlignmentKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code align}
     */
    public static AlignmentKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code align}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static AlignmentKind known(String text) {
        return LIST.known(text);
    }
}

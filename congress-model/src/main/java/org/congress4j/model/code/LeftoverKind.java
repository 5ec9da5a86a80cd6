package org.congress4j.model.code;

/**
 * What a change of proceedings left as it is, such as {@code dangling-reference}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class LeftoverKind extends Code {

    /** {@code dangling-reference}: A reference to a record that was removed. */
    public static final LeftoverKind DANGLING_REFERENCE = new LeftoverKind("dangling-reference");

    /** {@code id-in-unknown-text}: The id of a record that was renamed or removed, in an extension or in the value of a claim. */
    public static final LeftoverKind ID_IN_UNKNOWN_TEXT = new LeftoverKind("id-in-unknown-text");

    /** {@code within-text}: A value that was replaced elsewhere, within a longer text. */
    public static final LeftoverKind WITHIN_TEXT = new LeftoverKind("within-text");

    /** {@code name}: A name of a person who was removed. */
    public static final LeftoverKind NAME = new LeftoverKind("name");

    /** The list. */
    public static final CodeList<LeftoverKind> LIST = CodeList.of(
            LeftoverKind.class, LeftoverKind::new, DANGLING_REFERENCE, ID_IN_UNKNOWN_TEXT, WITHIN_TEXT, NAME);

    private LeftoverKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code dangling-reference}
     */
    public static LeftoverKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code dangling-reference}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static LeftoverKind known(String text) {
        return LIST.known(text);
    }
}

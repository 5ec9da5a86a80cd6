package org.congress4j.model.code;

/**
 * What became of a record from one version of a document to another, such as {@code changed}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class ChangeKind extends Code {

    /** {@code added}: It was not there before. */
    public static final ChangeKind ADDED = new ChangeKind("added");

    /** {@code removed}: It is no longer there. */
    public static final ChangeKind REMOVED = new ChangeKind("removed");

    /** {@code changed}: It is there with other members. */
    public static final ChangeKind CHANGED = new ChangeKind("changed");

    /** The list. */
    public static final CodeList<ChangeKind> LIST =
            CodeList.of(ChangeKind.class, ChangeKind::new, ADDED, REMOVED, CHANGED);

    private ChangeKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code added}
     */
    public static ChangeKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code added}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static ChangeKind known(String text) {
        return LIST.known(text);
    }
}

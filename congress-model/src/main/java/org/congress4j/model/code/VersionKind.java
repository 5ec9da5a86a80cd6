package org.congress4j.model.code;

/**
 * Which stage of a text a version is, such as {@code draft}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class VersionKind extends Code {

    /** {@code draft}: A draft. */
    public static final VersionKind DRAFT = new VersionKind("draft");

    /** {@code revised-draft}: A draft that replaces an earlier one. */
    public static final VersionKind REVISED_DRAFT = new VersionKind("revised-draft");

    /** {@code oral-revision}: A change announced from the floor. */
    public static final VersionKind ORAL_REVISION = new VersionKind("oral-revision");

    /** {@code adopted}: The text as adopted. */
    public static final VersionKind ADOPTED = new VersionKind("adopted");

    /** {@code corrected}: The text with a correction. */
    public static final VersionKind CORRECTED = new VersionKind("corrected");

    /** The list. */
    public static final CodeList<VersionKind> LIST =
            CodeList.of(VersionKind.class, VersionKind::new, DRAFT, REVISED_DRAFT, ORAL_REVISION, ADOPTED, CORRECTED);

    private VersionKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code draft}
     */
    public static VersionKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code draft}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static VersionKind known(String text) {
        return LIST.known(text);
    }
}

package org.congress4j.model.code;

/**
 * What kind of name a name is, such as {@code official}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class NameKind extends Code {

    /** {@code official}: The official or formal name. */
    public static final NameKind OFFICIAL = new NameKind("official");

    /** {@code short}: A short name. */
    public static final NameKind SHORT = new NameKind("short");

    /** {@code alternative}: Another name in use. */
    public static final NameKind ALTERNATIVE = new NameKind("alternative");

    /** {@code abbreviation}: An abbreviation as it is printed, such as <em>UK</em> or <em>OAU</em>. */
    public static final NameKind ABBREVIATION = new NameKind("abbreviation");

    /** {@code as-written}: A name as a source writes it. */
    public static final NameKind AS_WRITTEN = new NameKind("as-written");

    /** The list. */
    public static final CodeList<NameKind> LIST =
            CodeList.of(NameKind.class, NameKind::new, OFFICIAL, SHORT, ALTERNATIVE, ABBREVIATION, AS_WRITTEN);

    private NameKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code official}
     */
    public static NameKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code official}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static NameKind known(String text) {
        return LIST.known(text);
    }
}

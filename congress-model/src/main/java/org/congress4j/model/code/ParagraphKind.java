package org.congress4j.model.code;

/**
 * What a paragraph of a formal text is, such as {@code operative}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class ParagraphKind extends Code {

    /** {@code heading}: A heading. */
    public static final ParagraphKind HEADING = new ParagraphKind("heading");

    /** {@code preambular}: A paragraph of the preamble. */
    public static final ParagraphKind PREAMBULAR = new ParagraphKind("preambular");

    /** {@code operative}: A paragraph that decides, declares or asks. */
    public static final ParagraphKind OPERATIVE = new ParagraphKind("operative");

    /** {@code article}: An article of a treaty, or a part of it. */
    public static final ParagraphKind ARTICLE = new ParagraphKind("article");

    /** The list. */
    public static final CodeList<ParagraphKind> LIST =
            CodeList.of(ParagraphKind.class, ParagraphKind::new, HEADING, PREAMBULAR, OPERATIVE, ARTICLE);

    private ParagraphKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code heading}
     */
    public static ParagraphKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code heading}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static ParagraphKind known(String text) {
        return LIST.known(text);
    }
}

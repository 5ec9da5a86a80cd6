package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

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

    private static final ImmutableMap<String, ParagraphKind> LIST = listOf(HEADING, PREAMBULAR, OPERATIVE);

    private ParagraphKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, one of the constants if it is on the list}
     *
     * @param text the text, such as {@code heading}
     * @throws IllegalArgumentException if the text is blank
     */
    public static ParagraphKind of(String text) {
        ParagraphKind known = LIST.get(text);
        return known == null ? new ParagraphKind(text) : known;
    }

    /** {@return the codes on the list} */
    public static ImmutableSet<ParagraphKind> list() {
        return ImmutableSet.copyOf(LIST.values());
    }

    @Override
    public boolean isRecognized() {
        return LIST.containsKey(toString());
    }
}

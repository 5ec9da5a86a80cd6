package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * How much of what was said a text holds, such as {@code excerpt}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class Completeness extends Code {

    /** {@code full}: The whole statement. */
    public static final Completeness FULL = new Completeness("full");

    /** {@code as-delivered}: The whole statement as it was spoken, checked against delivery. */
    public static final Completeness AS_DELIVERED = new Completeness("as-delivered");

    /** {@code excerpt}: One or more whole passages. */
    public static final Completeness EXCERPT = new Completeness("excerpt");

    /** {@code fragment}: Less than a sentence. */
    public static final Completeness FRAGMENT = new Completeness("fragment");

    /** {@code paraphrase}: The words of a reporter. */
    public static final Completeness PARAPHRASE = new Completeness("paraphrase");

    private static final ImmutableMap<String, Completeness> LIST =
            listOf(FULL, AS_DELIVERED, EXCERPT, FRAGMENT, PARAPHRASE);

    private Completeness(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, one of the constants if it is on the list}
     *
     * @param text the text, such as {@code full}
     * @throws IllegalArgumentException if the text is blank
     */
    public static Completeness of(String text) {
        Completeness known = LIST.get(text);
        return known == null ? new Completeness(text) : known;
    }

    /** {@return the codes on the list} */
    public static ImmutableSet<Completeness> list() {
        return ImmutableSet.copyOf(LIST.values());
    }

    @Override
    public boolean isRecognized() {
        return LIST.containsKey(toString());
    }
}

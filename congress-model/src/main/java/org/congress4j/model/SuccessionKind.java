package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * How a State followed another, such as {@code dissolution}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class SuccessionKind extends Code {

    /** {@code continuation}: It continued the seat of the other. */
    public static final SuccessionKind CONTINUATION = new SuccessionKind("continuation");

    /** {@code dissolution}: The other broke up into it and others. */
    public static final SuccessionKind DISSOLUTION = new SuccessionKind("dissolution");

    /** {@code secession}: It left the other, which went on. */
    public static final SuccessionKind SECESSION = new SuccessionKind("secession");

    /** {@code union}: It was formed by the union of the other with others. */
    public static final SuccessionKind UNION = new SuccessionKind("union");

    /** {@code renaming}: It is the other under a new name and code. */
    public static final SuccessionKind RENAMING = new SuccessionKind("renaming");

    private static final ImmutableMap<String, SuccessionKind> LIST =
            listOf(CONTINUATION, DISSOLUTION, SECESSION, UNION, RENAMING);

    private SuccessionKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, one of the constants if it is on the list}
     *
     * @param text the text, such as {@code continuation}
     * @throws IllegalArgumentException if the text is blank
     */
    public static SuccessionKind of(String text) {
        SuccessionKind known = LIST.get(text);
        return known == null ? new SuccessionKind(text) : known;
    }

    /** {@return the codes on the list} */
    public static ImmutableSet<SuccessionKind> list() {
        return ImmutableSet.copyOf(LIST.values());
    }

    @Override
    public boolean isRecognized() {
        return LIST.containsKey(toString());
    }
}

package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * Whether an event is part of the formal proceedings, such as {@code attached}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class Formality extends Code {

    /** {@code formal}: Part of the formal proceedings. */
    public static final Formality FORMAL = new Formality("formal");

    /** {@code attached}: Held on the occasion, not part of the formal proceedings. */
    public static final Formality ATTACHED = new Formality("attached");

    private static final ImmutableMap<String, Formality> LIST = listOf(FORMAL, ATTACHED);

    private Formality(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, one of the constants if it is on the list}
     *
     * @param text the text, such as {@code formal}
     * @throws IllegalArgumentException if the text is blank
     */
    public static Formality of(String text) {
        Formality known = LIST.get(text);
        return known == null ? new Formality(text) : known;
    }

    /** {@return the codes on the list} */
    public static ImmutableSet<Formality> list() {
        return ImmutableSet.copyOf(LIST.values());
    }

    @Override
    public boolean isRecognized() {
        return LIST.containsKey(toString());
    }
}

package org.congress4j.model.code;

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

    /** The list. */
    public static final CodeList<Formality> LIST = CodeList.of(Formality.class, Formality::new, FORMAL, ATTACHED);

    private Formality(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code formal}
     */
    public static Formality of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code formal}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static Formality known(String text) {
        return LIST.known(text);
    }
}

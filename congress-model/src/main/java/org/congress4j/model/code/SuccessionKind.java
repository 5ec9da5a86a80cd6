package org.congress4j.model.code;

/**
 * How a State followed another, such as {@code dissolution}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class SuccessionKind extends Code {

    /** {@code continuation}: It went on as the same member, such as the Russian Federation after the Soviet Union. */
    public static final SuccessionKind CONTINUATION = new SuccessionKind("continuation");

    /** {@code union}: The other joined it in a new union, such as Zanzibar and Tanganyika. */
    public static final SuccessionKind UNION = new SuccessionKind("union");

    /** {@code accession}: The other acceded to it while it went on, such as the German Democratic Republic. */
    public static final SuccessionKind ACCESSION = new SuccessionKind("accession");

    /** {@code separation}: It left the other, which went on, such as Singapore. */
    public static final SuccessionKind SEPARATION = new SuccessionKind("separation");

    /** {@code dissolution}: The other ended in it and others, such as Czechoslovakia. */
    public static final SuccessionKind DISSOLUTION = new SuccessionKind("dissolution");

    /** {@code renaming}: It is the other under a new name and code. */
    public static final SuccessionKind RENAMING = new SuccessionKind("renaming");

    /** The list. */
    public static final CodeList<SuccessionKind> LIST = CodeList.of(
            SuccessionKind.class,
            SuccessionKind::new,
            CONTINUATION,
            UNION,
            ACCESSION,
            SEPARATION,
            DISSOLUTION,
            RENAMING);

    private SuccessionKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code continuation}
     */
    public static SuccessionKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code continuation}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static SuccessionKind known(String text) {
        return LIST.known(text);
    }
}

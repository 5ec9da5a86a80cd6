package org.congress4j.model.code;

/**
 * As what a party sponsors a text, such as {@code co-sponsor}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class SponsorshipKind extends Code {

    /** {@code submitter}: It submitted the text. */
    public static final SponsorshipKind SUBMITTER = new SponsorshipKind("submitter");

    /** {@code co-sponsor}: It is named among the sponsors when the text is issued. */
    public static final SponsorshipKind CO_SPONSOR = new SponsorshipKind("co-sponsor");

    /** {@code additional}: It joined later, which may be recorded only by word of mouth. */
    public static final SponsorshipKind ADDITIONAL = new SponsorshipKind("additional");

    /** The list. */
    public static final CodeList<SponsorshipKind> LIST =
            CodeList.of(SponsorshipKind.class, SponsorshipKind::new, SUBMITTER, CO_SPONSOR, ADDITIONAL);

    private SponsorshipKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code submitter}
     */
    public static SponsorshipKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code submitter}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static SponsorshipKind known(String text) {
        return LIST.known(text);
    }
}

package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

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

    private static final ImmutableMap<String, SponsorshipKind> LIST = listOf(SUBMITTER, CO_SPONSOR, ADDITIONAL);

    private SponsorshipKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, one of the constants if it is on the list}
     *
     * @param text the text, such as {@code submitter}
     * @throws IllegalArgumentException if the text is blank
     */
    public static SponsorshipKind of(String text) {
        SponsorshipKind known = LIST.get(text);
        return known == null ? new SponsorshipKind(text) : known;
    }

    /** {@return the codes on the list} */
    public static ImmutableSet<SponsorshipKind> list() {
        return ImmutableSet.copyOf(LIST.values());
    }

    @Override
    public boolean isRecognized() {
        return LIST.containsKey(toString());
    }
}

package org.congress4j.model.code;

/**
 * An office of a congress or a body, such as {@code president}. The three Secretaries are three offices.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class OfficeKind extends Code {

    /** {@code president}: The President. */
    public static final OfficeKind PRESIDENT = new OfficeKind("president");

    /** {@code co-president}: One of several who preside together. */
    public static final OfficeKind CO_PRESIDENT = new OfficeKind("co-president");

    /** {@code acting-president}: Who presides while there is no President, or in the place of one. */
    public static final OfficeKind ACTING_PRESIDENT = new OfficeKind("acting-president");

    /** {@code vice-president}: A Vice-President. */
    public static final OfficeKind VICE_PRESIDENT = new OfficeKind("vice-president");

    /** {@code chair}: The chair of a committee. */
    public static final OfficeKind CHAIR = new OfficeKind("chair");

    /** {@code co-chair}: One of several who chair together. */
    public static final OfficeKind CO_CHAIR = new OfficeKind("co-chair");

    /** {@code acting-chair}: Who chairs while there is no chair, or in the place of one. */
    public static final OfficeKind ACTING_CHAIR = new OfficeKind("acting-chair");

    /** {@code vice-chair}: A vice-chair of a committee. */
    public static final OfficeKind VICE_CHAIR = new OfficeKind("vice-chair");

    /** {@code rapporteur-general}: The Rapporteur-General. */
    public static final OfficeKind RAPPORTEUR_GENERAL = new OfficeKind("rapporteur-general");

    /** {@code rapporteur}: The rapporteur of a committee or an item. */
    public static final OfficeKind RAPPORTEUR = new OfficeKind("rapporteur");

    /** {@code co-facilitator}: One of several who lead consultations together. */
    public static final OfficeKind CO_FACILITATOR = new OfficeKind("co-facilitator");

    /** {@code secretary-general}: The Secretary-General of the congress, not of the United Nations. */
    public static final OfficeKind SECRETARY_GENERAL = new OfficeKind("secretary-general");

    /** {@code executive-secretary}: The Executive Secretary. */
    public static final OfficeKind EXECUTIVE_SECRETARY = new OfficeKind("executive-secretary");

    /** {@code secretary}: The Secretary. */
    public static final OfficeKind SECRETARY = new OfficeKind("secretary");

    /** The list. */
    public static final CodeList<OfficeKind> LIST = CodeList.of(
            OfficeKind.class,
            OfficeKind::new,
            PRESIDENT,
            CO_PRESIDENT,
            ACTING_PRESIDENT,
            VICE_PRESIDENT,
            CHAIR,
            CO_CHAIR,
            ACTING_CHAIR,
            VICE_CHAIR,
            RAPPORTEUR_GENERAL,
            RAPPORTEUR,
            CO_FACILITATOR,
            SECRETARY_GENERAL,
            EXECUTIVE_SECRETARY,
            SECRETARY);

    private OfficeKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code president}
     */
    public static OfficeKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code president}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static OfficeKind known(String text) {
        return LIST.known(text);
    }
}

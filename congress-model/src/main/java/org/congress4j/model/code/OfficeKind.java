package org.congress4j.model.code;

/**
 * An office of a congress or a body, such as {@code president}. The three Secretaries are three offices.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class OfficeKind extends Code {

    /** {@code president}: The President. */
    public static final OfficeKind PRESIDENT = new OfficeKind("president");

    /** {@code vice-president}: A Vice-President. */
    public static final OfficeKind VICE_PRESIDENT = new OfficeKind("vice-president");

    /** {@code chair}: The chair of a committee. */
    public static final OfficeKind CHAIR = new OfficeKind("chair");

    /** {@code vice-chair}: A vice-chair of a committee. */
    public static final OfficeKind VICE_CHAIR = new OfficeKind("vice-chair");

    /** {@code rapporteur-general}: The Rapporteur-General. */
    public static final OfficeKind RAPPORTEUR_GENERAL = new OfficeKind("rapporteur-general");

    /** {@code rapporteur}: The rapporteur of a committee or an item. */
    public static final OfficeKind RAPPORTEUR = new OfficeKind("rapporteur");

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
            VICE_PRESIDENT,
            CHAIR,
            VICE_CHAIR,
            RAPPORTEUR_GENERAL,
            RAPPORTEUR,
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
}

package org.congress4j.model.code;

/**
 * What a party does with a treaty, such as {@code ratification}, in the terms of the Vienna Convention on the Law of Treaties.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class TreatyActionKind extends Code {

    /** {@code signature}: A signature. */
    public static final TreatyActionKind SIGNATURE = new TreatyActionKind("signature");

    /** {@code definitive-signature}: A signature that binds without ratification. */
    public static final TreatyActionKind DEFINITIVE_SIGNATURE = new TreatyActionKind("definitive-signature");

    /** {@code ratification}: A ratification. */
    public static final TreatyActionKind RATIFICATION = new TreatyActionKind("ratification");

    /** {@code acceptance}: An acceptance, with the effect of ratification. */
    public static final TreatyActionKind ACCEPTANCE = new TreatyActionKind("acceptance");

    /** {@code approval}: An approval, with the effect of ratification. */
    public static final TreatyActionKind APPROVAL = new TreatyActionKind("approval");

    /** {@code formal-confirmation}: The act of an international organization that has the effect of ratification. */
    public static final TreatyActionKind FORMAL_CONFIRMATION = new TreatyActionKind("formal-confirmation");

    /** {@code accession}: A State that did not sign becomes a party. */
    public static final TreatyActionKind ACCESSION = new TreatyActionKind("accession");

    /** {@code succession}: A new State takes over what its predecessor was bound by. */
    public static final TreatyActionKind SUCCESSION = new TreatyActionKind("succession");

    /** {@code provisional-application}: It applies the treaty before its entry into force. */
    public static final TreatyActionKind PROVISIONAL_APPLICATION = new TreatyActionKind("provisional-application");

    /** {@code reservation}: It excludes or modifies the effect of provisions for itself. */
    public static final TreatyActionKind RESERVATION = new TreatyActionKind("reservation");

    /** {@code interpretative-declaration}: It states how it understands provisions. */
    public static final TreatyActionKind INTERPRETATIVE_DECLARATION =
            new TreatyActionKind("interpretative-declaration");

    /** {@code objection}: It objects to a reservation of another. */
    public static final TreatyActionKind OBJECTION = new TreatyActionKind("objection");

    /** {@code withdrawal-of-reservation}: It withdraws a reservation. */
    public static final TreatyActionKind WITHDRAWAL_OF_RESERVATION = new TreatyActionKind("withdrawal-of-reservation");

    /** {@code denunciation}: It leaves the treaty. */
    public static final TreatyActionKind DENUNCIATION = new TreatyActionKind("denunciation");

    /** The list. */
    public static final CodeList<TreatyActionKind> LIST = CodeList.of(
            TreatyActionKind.class,
            TreatyActionKind::new,
            SIGNATURE,
            DEFINITIVE_SIGNATURE,
            RATIFICATION,
            ACCEPTANCE,
            APPROVAL,
            FORMAL_CONFIRMATION,
            ACCESSION,
            SUCCESSION,
            PROVISIONAL_APPLICATION,
            RESERVATION,
            INTERPRETATIVE_DECLARATION,
            OBJECTION,
            WITHDRAWAL_OF_RESERVATION,
            DENUNCIATION);

    private TreatyActionKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code ratification}
     */
    public static TreatyActionKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code ratification}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static TreatyActionKind known(String text) {
        return LIST.known(text);
    }
}

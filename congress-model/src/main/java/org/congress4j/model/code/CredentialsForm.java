package org.congress4j.model.code;

/**
 * In which form credentials were presented, such as {@code formal}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class CredentialsForm extends Code {

    /** {@code formal}: Signed by the Head of State, the Head of Government or the Foreign Minister. */
    public static final CredentialsForm FORMAL = new CredentialsForm("formal");

    /** {@code provisional}: A copy, a note or a message that announces the representatives. */
    public static final CredentialsForm PROVISIONAL = new CredentialsForm("provisional");

    /** {@code not-received}: Nothing was received. */
    public static final CredentialsForm NOT_RECEIVED = new CredentialsForm("not-received");

    /** The list. */
    public static final CodeList<CredentialsForm> LIST =
            CodeList.of(CredentialsForm.class, CredentialsForm::new, FORMAL, PROVISIONAL, NOT_RECEIVED);

    private CredentialsForm(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code formal}
     */
    public static CredentialsForm of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code formal}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static CredentialsForm known(String text) {
        return LIST.known(text);
    }
}

package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

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

    private static final ImmutableMap<String, CredentialsForm> LIST = listOf(FORMAL, PROVISIONAL, NOT_RECEIVED);

    private CredentialsForm(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, one of the constants if it is on the list}
     *
     * @param text the text, such as {@code formal}
     * @throws IllegalArgumentException if the text is blank
     */
    public static CredentialsForm of(String text) {
        CredentialsForm known = LIST.get(text);
        return known == null ? new CredentialsForm(text) : known;
    }

    /** {@return the codes on the list} */
    public static ImmutableSet<CredentialsForm> list() {
        return ImmutableSet.copyOf(LIST.values());
    }

    @Override
    public boolean isRecognized() {
        return LIST.containsKey(toString());
    }
}

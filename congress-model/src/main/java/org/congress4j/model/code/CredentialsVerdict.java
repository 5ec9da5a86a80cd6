package org.congress4j.model.code;

/**
 * What a body did with credentials, such as {@code accepted}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class CredentialsVerdict extends Code {

    /** {@code accepted}: They were accepted. */
    public static final CredentialsVerdict ACCEPTED = new CredentialsVerdict("accepted");

    /** {@code accepted-provisionally}: They were accepted on the understanding that formal ones follow. */
    public static final CredentialsVerdict ACCEPTED_PROVISIONALLY = new CredentialsVerdict("accepted-provisionally");

    /** {@code challenged}: Somebody objected to them. */
    public static final CredentialsVerdict CHALLENGED = new CredentialsVerdict("challenged");

    /** {@code rejected}: They were rejected. */
    public static final CredentialsVerdict REJECTED = new CredentialsVerdict("rejected");

    /** {@code deferred}: The decision was put off. */
    public static final CredentialsVerdict DEFERRED = new CredentialsVerdict("deferred");

    /** The list. */
    public static final CodeList<CredentialsVerdict> LIST = CodeList.of(
            CredentialsVerdict.class,
            CredentialsVerdict::new,
            ACCEPTED,
            ACCEPTED_PROVISIONALLY,
            CHALLENGED,
            REJECTED,
            DEFERRED);

    private CredentialsVerdict(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code accepted}
     */
    public static CredentialsVerdict of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code accepted}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static CredentialsVerdict known(String text) {
        return LIST.known(text);
    }
}

package org.congress4j.model.code;

/**
 * The gender of a person, or of those whom a figure counts, such as {@code female}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class Gender extends Code {

    /** {@code female}: Women and girls. */
    public static final Gender FEMALE = new Gender("female");

    /** {@code male}: Men and boys. */
    public static final Gender MALE = new Gender("male");

    /** {@code non-binary}: Persons who are neither men nor women only. */
    public static final Gender NON_BINARY = new Gender("non-binary");

    /** The list. */
    public static final CodeList<Gender> LIST = CodeList.of(Gender.class, Gender::new, FEMALE, MALE, NON_BINARY);

    private Gender(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code female}
     */
    public static Gender of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code female}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static Gender known(String text) {
        return LIST.known(text);
    }
}

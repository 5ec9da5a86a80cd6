package org.congress4j.model.code;

/**
 * Why a member of a record is absent, such as {@code not-in-source}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class AbsenceReason extends Code {

    /** {@code unknown}: There is a value, but nobody has found it. */
    public static final AbsenceReason UNKNOWN = new AbsenceReason("unknown");

    /** {@code none}: There is no value: a congress without a theme. */
    public static final AbsenceReason NONE = new AbsenceReason("none");

    /** {@code not-applicable}: The question does not arise. */
    public static final AbsenceReason NOT_APPLICABLE = new AbsenceReason("not-applicable");

    /** {@code withheld}: The value is known and was left out on purpose. */
    public static final AbsenceReason WITHHELD = new AbsenceReason("withheld");

    /** {@code not-in-source}: The sources read do not say. */
    public static final AbsenceReason NOT_IN_SOURCE = new AbsenceReason("not-in-source");

    /** The list. */
    public static final CodeList<AbsenceReason> LIST = CodeList.of(
            AbsenceReason.class, AbsenceReason::new, UNKNOWN, NONE, NOT_APPLICABLE, WITHHELD, NOT_IN_SOURCE);

    private AbsenceReason(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code unknown}
     */
    public static AbsenceReason of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code unknown}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static AbsenceReason known(String text) {
        return LIST.known(text);
    }
}

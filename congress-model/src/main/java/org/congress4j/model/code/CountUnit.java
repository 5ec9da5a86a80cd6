package org.congress4j.model.code;

/**
 * What a reported count counts, such as {@code person}. Countries and regions are not Member States, though the
 * number may be the same.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class CountUnit extends Code {

    /** {@code person}: Persons. */
    public static final CountUnit PERSON = new CountUnit("person");

    /** {@code state}: States. */
    public static final CountUnit STATE = new CountUnit("state");

    /** {@code government}: Governments. */
    public static final CountUnit GOVERNMENT = new CountUnit("government");

    /** {@code country}: Countries. */
    public static final CountUnit COUNTRY = new CountUnit("country");

    /** {@code country-or-territory}: Countries and territories. */
    public static final CountUnit COUNTRY_OR_TERRITORY = new CountUnit("country-or-territory");

    /** {@code country-or-region}: Countries and regions. */
    public static final CountUnit COUNTRY_OR_REGION = new CountUnit("country-or-region");

    /** {@code country-or-organization}: Countries and organizations, counted together. */
    public static final CountUnit COUNTRY_OR_ORGANIZATION = new CountUnit("country-or-organization");

    /** {@code organization}: Organizations, entities or institutes. */
    public static final CountUnit ORGANIZATION = new CountUnit("organization");

    /** {@code delegation}: Delegations. */
    public static final CountUnit DELEGATION = new CountUnit("delegation");

    /** {@code event}: Meetings or events. */
    public static final CountUnit EVENT = new CountUnit("event");

    /** {@code document}: Documents or texts. */
    public static final CountUnit DOCUMENT = new CountUnit("document");

    /** The list. */
    public static final CodeList<CountUnit> LIST = CodeList.of(
            CountUnit.class,
            CountUnit::new,
            PERSON,
            STATE,
            GOVERNMENT,
            COUNTRY,
            COUNTRY_OR_TERRITORY,
            COUNTRY_OR_REGION,
            COUNTRY_OR_ORGANIZATION,
            ORGANIZATION,
            DELEGATION,
            EVENT,
            DOCUMENT);

    private CountUnit(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code person}
     */
    public static CountUnit of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code person}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static CountUnit known(String text) {
        return LIST.known(text);
    }
}

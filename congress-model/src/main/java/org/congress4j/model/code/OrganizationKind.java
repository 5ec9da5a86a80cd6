package org.congress4j.model.code;

/**
 * What an organization is, such as {@code un-entity}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class OrganizationKind extends Code {

    /** {@code organ}: A principal organ. */
    public static final OrganizationKind ORGAN = new OrganizationKind("organ");

    /** {@code subsidiary-organ}: A commission, committee or other organ below another. */
    public static final OrganizationKind SUBSIDIARY_ORGAN = new OrganizationKind("subsidiary-organ");

    /** {@code un-entity}: An office, programme or fund of the United Nations. */
    public static final OrganizationKind UN_ENTITY = new OrganizationKind("un-entity");

    /** {@code specialized-agency}: A specialized agency of the United Nations. */
    public static final OrganizationKind SPECIALIZED_AGENCY = new OrganizationKind("specialized-agency");

    /** {@code institute}: An institute. */
    public static final OrganizationKind INSTITUTE = new OrganizationKind("institute");

    /** {@code intergovernmental-organization}: Another intergovernmental organization. */
    public static final OrganizationKind INTERGOVERNMENTAL_ORGANIZATION =
            new OrganizationKind("intergovernmental-organization");

    /** {@code non-governmental-organization}: A non-governmental organization. */
    public static final OrganizationKind NON_GOVERNMENTAL_ORGANIZATION =
            new OrganizationKind("non-governmental-organization");

    /** {@code group-of-states}: States that speak or are elected together, such as the Group of 77 and China. */
    public static final OrganizationKind GROUP_OF_STATES = new OrganizationKind("group-of-states");

    /** {@code regional-group}: A regional group of the United Nations, such as the African States. */
    public static final OrganizationKind REGIONAL_GROUP = new OrganizationKind("regional-group");

    /** {@code political-party}: A political party, or the list of one. */
    public static final OrganizationKind POLITICAL_PARTY = new OrganizationKind("political-party");

    /** {@code government}: The government of a State or a part of it, such as a ministry. */
    public static final OrganizationKind GOVERNMENT = new OrganizationKind("government");

    /** {@code other}: None of these. */
    public static final OrganizationKind OTHER = new OrganizationKind("other");

    /** The list. */
    public static final CodeList<OrganizationKind> LIST = CodeList.of(
            OrganizationKind.class,
            OrganizationKind::new,
            ORGAN,
            SUBSIDIARY_ORGAN,
            UN_ENTITY,
            SPECIALIZED_AGENCY,
            INSTITUTE,
            INTERGOVERNMENTAL_ORGANIZATION,
            NON_GOVERNMENTAL_ORGANIZATION,
            GROUP_OF_STATES,
            REGIONAL_GROUP,
            POLITICAL_PARTY,
            GOVERNMENT,
            OTHER);

    private OrganizationKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code organ}
     */
    public static OrganizationKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code organ}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static OrganizationKind known(String text) {
        return LIST.known(text);
    }
}

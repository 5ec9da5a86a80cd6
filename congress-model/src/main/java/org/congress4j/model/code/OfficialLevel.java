package org.congress4j.model.code;

/**
 * The office at home or at the seat of the organization by which protocol ranks who represents a party, such as {@code minister}. The
 * rank in the delegation is another thing: a minister may be the alternate of a Head of State.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class OfficialLevel extends Code {

    /** {@code head-of-state}: A Head of State, such as a King or a President. */
    public static final OfficialLevel HEAD_OF_STATE = new OfficialLevel("head-of-state");

    /** {@code vice-president}: A Vice-President of a State. */
    public static final OfficialLevel VICE_PRESIDENT = new OfficialLevel("vice-president");

    /** {@code crown-prince}: A Crown Prince or Crown Princess. */
    public static final OfficialLevel CROWN_PRINCE = new OfficialLevel("crown-prince");

    /** {@code head-of-government}: A Head of Government, such as a Prime Minister. */
    public static final OfficialLevel HEAD_OF_GOVERNMENT = new OfficialLevel("head-of-government");

    /** {@code deputy-prime-minister}: A Deputy Prime Minister. */
    public static final OfficialLevel DEPUTY_PRIME_MINISTER = new OfficialLevel("deputy-prime-minister");

    /** {@code minister}: A minister, or who ranks as one. */
    public static final OfficialLevel MINISTER = new OfficialLevel("minister");

    /** {@code vice-minister}: A vice-minister, deputy minister, minister of State or secretary of State. */
    public static final OfficialLevel VICE_MINISTER = new OfficialLevel("vice-minister");

    /** {@code permanent-representative}: A Permanent Representative, or the permanent observer of a party that is no member. */
    public static final OfficialLevel PERMANENT_REPRESENTATIVE = new OfficialLevel("permanent-representative");

    /** {@code charge-d-affaires}: A chargé d'affaires, who heads a mission for the time being. */
    public static final OfficialLevel CHARGE_D_AFFAIRES = new OfficialLevel("charge-d-affaires");

    /** {@code chair-of-delegation}: A chair of the delegation of whom no office is stated. */
    public static final OfficialLevel CHAIR_OF_DELEGATION = new OfficialLevel("chair-of-delegation");

    /** The list. */
    public static final CodeList<OfficialLevel> LIST = CodeList.of(
            OfficialLevel.class,
            OfficialLevel::new,
            HEAD_OF_STATE,
            VICE_PRESIDENT,
            CROWN_PRINCE,
            HEAD_OF_GOVERNMENT,
            DEPUTY_PRIME_MINISTER,
            MINISTER,
            VICE_MINISTER,
            PERMANENT_REPRESENTATIVE,
            CHARGE_D_AFFAIRES,
            CHAIR_OF_DELEGATION);

    private OfficialLevel(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code head-of-state}
     */
    public static OfficialLevel of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code head-of-state}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static OfficialLevel known(String text) {
        return LIST.known(text);
    }
}

package org.congress4j.model.code;

/**
 * As what a party belongs to an organization, such as {@code permanent-member}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class MembershipRole extends Code {

    /** {@code member}: A member. */
    public static final MembershipRole MEMBER = new MembershipRole("member");

    /** {@code permanent-member}: A permanent member. */
    public static final MembershipRole PERMANENT_MEMBER = new MembershipRole("permanent-member");

    /** {@code elected-member}: A member elected for a term. */
    public static final MembershipRole ELECTED_MEMBER = new MembershipRole("elected-member");

    /** {@code party}: A party to the treaty that made the body. */
    public static final MembershipRole PARTY = new MembershipRole("party");

    /** {@code associate}: An associate member. */
    public static final MembershipRole ASSOCIATE = new MembershipRole("associate");

    /** {@code observer}: An observer. */
    public static final MembershipRole OBSERVER = new MembershipRole("observer");

    /** The list. */
    public static final CodeList<MembershipRole> LIST = CodeList.of(
            MembershipRole.class,
            MembershipRole::new,
            MEMBER,
            PERMANENT_MEMBER,
            ELECTED_MEMBER,
            PARTY,
            ASSOCIATE,
            OBSERVER);

    private MembershipRole(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code member}
     */
    public static MembershipRole of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code member}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static MembershipRole known(String text) {
        return LIST.known(text);
    }
}

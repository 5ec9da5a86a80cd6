package org.congress4j.model.code;

/**
 * On what a membership rests. The list is open. Regional groups of the United Nations have no charter: the pattern by which they
 * elect is that of General Assembly resolution 1991 (XVIII) of 17 December 1963, and before that day no membership was formal.
 */
public final class MembershipBasis extends Code {

    /** {@code formal}: An act of the organization, or of the body that set up the pattern of its groups. */
    public static final MembershipBasis FORMAL = new MembershipBasis("formal");

    /** {@code customary}: Practice, such as a State that sits with a group without having been admitted to it. */
    public static final MembershipBasis CUSTOMARY = new MembershipBasis("customary");

    /** {@code backcast}: The later membership, carried back by those who count votes to a time when there was none. */
    public static final MembershipBasis BACKCAST = new MembershipBasis("backcast");

    /** The list. */
    public static final CodeList<MembershipBasis> LIST =
            CodeList.of(MembershipBasis.class, MembershipBasis::new, FORMAL, CUSTOMARY, BACKCAST);

    private MembershipBasis(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code formal}
     */
    public static MembershipBasis of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code formal}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static MembershipBasis known(String text) {
        return LIST.known(text);
    }
}

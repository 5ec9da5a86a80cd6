package org.congress4j.model.code;

import com.google.common.collect.ImmutableSet;

/**
 * How exact a reported count is, such as {@code more-than}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class CountQualifier extends Code {

    /** {@code exact}: The number itself. */
    public static final CountQualifier EXACT = new CountQualifier("exact");

    /** {@code about}: A round number near the truth. */
    public static final CountQualifier ABOUT = new CountQualifier("about");

    /** {@code more-than}: Greater than the number. */
    public static final CountQualifier MORE_THAN = new CountQualifier("more-than");

    /** {@code at-least}: The number or more. */
    public static final CountQualifier AT_LEAST = new CountQualifier("at-least");

    /** {@code fewer-than}: Less than the number. */
    public static final CountQualifier FEWER_THAN = new CountQualifier("fewer-than");

    /** {@code several}: More than two, no number given. */
    public static final CountQualifier SEVERAL = new CountQualifier("several");

    /** {@code dozens}: Some multiple of twelve, no number given. */
    public static final CountQualifier DOZENS = new CountQualifier("dozens");

    /** {@code most}: The greater part, no number given. */
    public static final CountQualifier MOST = new CountQualifier("most");

    /** {@code limited}: A limited number, no number given. */
    public static final CountQualifier LIMITED = new CountQualifier("limited");

    /** The list. */
    public static final CodeList<CountQualifier> LIST = CodeList.of(
            CountQualifier.class,
            CountQualifier::new,
            EXACT,
            ABOUT,
            MORE_THAN,
            AT_LEAST,
            FEWER_THAN,
            SEVERAL,
            DOZENS,
            MOST,
            LIMITED);

    /** The codes of the list that say something of a number, such as {@code about}, and so stand with one. */
    public static final ImmutableSet<CountQualifier> WITH_VALUE =
            ImmutableSet.of(EXACT, ABOUT, MORE_THAN, AT_LEAST, FEWER_THAN);

    /** The codes of the list that stand in place of a number, such as {@code several}. */
    public static final ImmutableSet<CountQualifier> WITHOUT_VALUE = ImmutableSet.of(SEVERAL, DOZENS, MOST, LIMITED);

    private CountQualifier(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code exact}
     */
    public static CountQualifier of(String text) {
        return LIST.of(text);
    }
}

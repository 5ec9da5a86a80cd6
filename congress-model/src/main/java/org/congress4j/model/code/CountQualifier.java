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

    /** {@code nearly}: Less than the number, and close to it. */
    public static final CountQualifier NEARLY = new CountQualifier("nearly");

    /** {@code more-than}: Greater than the number. */
    public static final CountQualifier MORE_THAN = new CountQualifier("more-than");

    /** {@code at-least}: The number or more. */
    public static final CountQualifier AT_LEAST = new CountQualifier("at-least");

    /** {@code fewer-than}: Less than the number. */
    public static final CountQualifier FEWER_THAN = new CountQualifier("fewer-than");

    /** {@code up-to}: The number or less. */
    public static final CountQualifier UP_TO = new CountQualifier("up-to");

    /** {@code between}: From the number to the upper one. */
    public static final CountQualifier BETWEEN = new CountQualifier("between");

    /** {@code several}: More than two, no number given. */
    public static final CountQualifier SEVERAL = new CountQualifier("several");

    /** {@code dozens}: Several times twelve, as people use the word and not to be multiplied, no number given. */
    public static final CountQualifier DOZENS = new CountQualifier("dozens");

    /** {@code hundreds}: Several hundred, no number given. */
    public static final CountQualifier HUNDREDS = new CountQualifier("hundreds");

    /** {@code thousands}: Several thousand, no number given. */
    public static final CountQualifier THOUSANDS = new CountQualifier("thousands");

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
            NEARLY,
            MORE_THAN,
            AT_LEAST,
            FEWER_THAN,
            UP_TO,
            BETWEEN,
            SEVERAL,
            DOZENS,
            HUNDREDS,
            THOUSANDS,
            MOST,
            LIMITED);

    /** The codes of the list that say something of a number, such as {@code about}, and so stand with one. */
    public static final ImmutableSet<CountQualifier> WITH_VALUE =
            ImmutableSet.of(EXACT, ABOUT, NEARLY, MORE_THAN, AT_LEAST, FEWER_THAN, UP_TO, BETWEEN);

    /** The codes of the list that stand in place of a number, such as {@code several}. */
    public static final ImmutableSet<CountQualifier> WITHOUT_VALUE =
            ImmutableSet.of(SEVERAL, DOZENS, HUNDREDS, THOUSANDS, MOST, LIMITED);

    /** The codes of the list that say something of two numbers, and so stand with an upper one. */
    public static final ImmutableSet<CountQualifier> WITH_UPPER = ImmutableSet.of(BETWEEN);

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

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code exact}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static CountQualifier known(String text) {
        return LIST.known(text);
    }
}

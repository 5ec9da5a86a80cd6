package org.congress4j.model.code;

/**
 * The form of a formal text, such as {@code resolution}. A declaration is a kind of content, a resolution a form of
 * action; one text may be both.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class TextForm extends Code {

    /** {@code resolution}: A resolution. */
    public static final TextForm RESOLUTION = new TextForm("resolution");

    /** {@code decision}: A decision. */
    public static final TextForm DECISION = new TextForm("decision");

    /** {@code declaration}: A declaration. */
    public static final TextForm DECLARATION = new TextForm("declaration");

    /** {@code recommendation}: A recommendation. */
    public static final TextForm RECOMMENDATION = new TextForm("recommendation");

    /** {@code plan-of-action}: A plan of action. */
    public static final TextForm PLAN_OF_ACTION = new TextForm("plan-of-action");

    /** {@code statement}: A statement of the body or its president. */
    public static final TextForm STATEMENT = new TextForm("statement");

    /** {@code convention}: A treaty text. */
    public static final TextForm CONVENTION = new TextForm("convention");

    /** {@code protocol}: A treaty that adds to or changes another. */
    public static final TextForm PROTOCOL = new TextForm("protocol");

    /** {@code agreement}: A treaty that is called so. */
    public static final TextForm AGREEMENT = new TextForm("agreement");

    /** {@code final-act}: The Final Act of a conference, which is no treaty. */
    public static final TextForm FINAL_ACT = new TextForm("final-act");

    /** The list. */
    public static final CodeList<TextForm> LIST = CodeList.of(
            TextForm.class,
            TextForm::new,
            RESOLUTION,
            DECISION,
            DECLARATION,
            RECOMMENDATION,
            PLAN_OF_ACTION,
            STATEMENT,
            CONVENTION,
            PROTOCOL,
            AGREEMENT,
            FINAL_ACT);

    private TextForm(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code resolution}
     */
    public static TextForm of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code resolution}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static TextForm known(String text) {
        return LIST.known(text);
    }
}

package org.congress4j.model.code;

/**
 * The part that a party plays in a congress, a series or a sitting, such as {@code host}. The host, the organizer and the
 * presidency may be three parties.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class RoleKind extends Code {

    /** {@code host}: The State or city that receives the congress. */
    public static final RoleKind HOST = new RoleKind("host");

    /** {@code organizer}: Who organizes it. */
    public static final RoleKind ORGANIZER = new RoleKind("organizer");

    /** {@code support}: Who supports the organizer. */
    public static final RoleKind SUPPORT = new RoleKind("support");

    /** {@code presidency}: The State whose representative presides. */
    public static final RoleKind PRESIDENCY = new RoleKind("presidency");

    /** {@code secretariat}: Who serves it. */
    public static final RoleKind SECRETARIAT = new RoleKind("secretariat");

    /** {@code convener}: The body that convenes it. */
    public static final RoleKind CONVENER = new RoleKind("convener");

    /** {@code preparatory-body}: The body that prepares it. */
    public static final RoleKind PREPARATORY_BODY = new RoleKind("preparatory-body");

    /** The list. */
    public static final CodeList<RoleKind> LIST = CodeList.of(
            RoleKind.class,
            RoleKind::new,
            HOST,
            ORGANIZER,
            SUPPORT,
            PRESIDENCY,
            SECRETARIAT,
            CONVENER,
            PREPARATORY_BODY);

    private RoleKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code host}
     */
    public static RoleKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code host}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static RoleKind known(String text) {
        return LIST.known(text);
    }
}

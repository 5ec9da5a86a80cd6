package org.congress4j.model.code;

/**
 * As what a party takes part, as the rules of procedure name it, such as {@code individual-expert}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class ParticipantCategory extends Code {

    /** {@code member-state}: A member State of the convening organization. */
    public static final ParticipantCategory MEMBER_STATE = new ParticipantCategory("member-state");

    /** {@code observer-state}: A State that is an observer. */
    public static final ParticipantCategory OBSERVER_STATE = new ParticipantCategory("observer-state");

    /** {@code other-state}: Another State. */
    public static final ParticipantCategory OTHER_STATE = new ParticipantCategory("other-state");

    /** {@code entity-with-standing-invitation}: An entity or organization with a standing invitation. */
    public static final ParticipantCategory ENTITY_WITH_STANDING_INVITATION =
            new ParticipantCategory("entity-with-standing-invitation");

    /** {@code un-secretariat}: The Secretariat of the United Nations. */
    public static final ParticipantCategory UN_SECRETARIAT = new ParticipantCategory("un-secretariat");

    /** {@code un-entity}: Another entity of the United Nations. */
    public static final ParticipantCategory UN_ENTITY = new ParticipantCategory("un-entity");

    /** {@code specialized-agency}: A specialized agency. */
    public static final ParticipantCategory SPECIALIZED_AGENCY = new ParticipantCategory("specialized-agency");

    /** {@code institute}: An institute, such as one of the crime prevention programme network. */
    public static final ParticipantCategory INSTITUTE = new ParticipantCategory("institute");

    /** {@code intergovernmental-organization}: An intergovernmental organization. */
    public static final ParticipantCategory INTERGOVERNMENTAL_ORGANIZATION =
            new ParticipantCategory("intergovernmental-organization");

    /** {@code non-governmental-organization}: A non-governmental organization. */
    public static final ParticipantCategory NON_GOVERNMENTAL_ORGANIZATION =
            new ParticipantCategory("non-governmental-organization");

    /** {@code individual-expert}: A person who takes part as an expert and belongs to no delegation. */
    public static final ParticipantCategory INDIVIDUAL_EXPERT = new ParticipantCategory("individual-expert");

    /** {@code media}: Press and broadcasting. */
    public static final ParticipantCategory MEDIA = new ParticipantCategory("media");

    /** {@code guest}: A guest. */
    public static final ParticipantCategory GUEST = new ParticipantCategory("guest");

    /** The list. */
    public static final CodeList<ParticipantCategory> LIST = CodeList.of(
            ParticipantCategory.class,
            ParticipantCategory::new,
            MEMBER_STATE,
            OBSERVER_STATE,
            OTHER_STATE,
            ENTITY_WITH_STANDING_INVITATION,
            UN_SECRETARIAT,
            UN_ENTITY,
            SPECIALIZED_AGENCY,
            INSTITUTE,
            INTERGOVERNMENTAL_ORGANIZATION,
            NON_GOVERNMENTAL_ORGANIZATION,
            INDIVIDUAL_EXPERT,
            MEDIA,
            GUEST);

    private ParticipantCategory(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code member-state}
     */
    public static ParticipantCategory of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code member-state}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static ParticipantCategory known(String text) {
        return LIST.known(text);
    }
}

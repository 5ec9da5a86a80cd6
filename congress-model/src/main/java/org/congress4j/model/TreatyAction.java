package org.congress4j.model;

import java.util.Optional;
import org.congress4j.model.code.TreatyActionKind;
import org.immutables.value.Value;

/**
 * What a party did with a treaty, such as to sign it, to ratify it or to make a reservation to it. At least one of {@code partyId}
 * and {@code name} is required.
 */
@Value.Immutable
public abstract non-sealed class TreatyAction implements ProceedingsRecord<TreatyAction> {
    TreatyAction() {}

    /** {@return the id, unique in a document, such as {@code rivers-ratification-nor}} */
    @Override
    public abstract Id<TreatyAction> id();

    /** {@return what was done} */
    public abstract TreatyActionKind kind();

    /** {@return the treaty} */
    public abstract Id<Treaty> treatyId();

    /** {@return who did it; absent if not resolved} */
    public abstract Optional<Id<? extends Party>> partyId();

    /** {@return who did it as written; absent if not stated} */
    public abstract Optional<String> name();

    /** {@return when it was done or the instrument deposited; absent if not stated} */
    public abstract Optional<PartialDate> date();

    /** {@return from when it has effect; absent if not stated} */
    public abstract Optional<PartialDate> effectiveFrom();

    /** {@return whether a signature needs ratification, acceptance or approval; absent if not stated} */
    public abstract Optional<Boolean> subjectToRatification();

    /** {@return who signed or acted with full powers, as written; absent if not stated} */
    public abstract Optional<String> fullPowers();

    /**
     * {@return the territory to which it extends or that it excludes, in the words of the instrument; absent if not
     *     stated}
     */
    public abstract Optional<LocalizedText> territory();

    /** {@return the action that it answers, such as the reservation that an objection is to; absent if none is stated} */
    public abstract Optional<Id<TreatyAction>> inReplyToId();

    /**
     * {@return the depositary notification, such as {@code un-depositary-notification C.N.1.2020.TREATIES-I.1}; absent if not
     *     stated}
     */
    public abstract Optional<Identifier> notification();

    /** {@return the document that holds the notification; absent if not stated} */
    public abstract Optional<Id<Document>> notificationId();

    /** {@return its words, such as those of a reservation; absent if not stated} */
    public abstract Optional<LocalizedText> text();

    @Value.Check
    final void check() {
        Checks.partyOrName("treaty action", id(), partyId(), name());
        Checks.notBlank("full powers of", id(), fullPowers());
    }

    /** {@return a builder with nothing set} */
    public static TreatyActionBuilder builder() {
        return new TreatyActionBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract TreatyActionBuilder toBuilder();
}

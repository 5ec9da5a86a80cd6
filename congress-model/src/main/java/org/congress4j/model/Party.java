package org.congress4j.model;

/**
 * Whoever can take part, speak or vote: a {@link MemberState State}, an {@link Organization}, a
 * {@link Person} or a {@link Participant}. References to
 * a party are ids; States are resolved by their code.
 */
public sealed interface Party permits MemberState, Organization, Participant, Person {
    /** {@return the first official name, or the first name if none is official} */
    LocalizedText name();
}

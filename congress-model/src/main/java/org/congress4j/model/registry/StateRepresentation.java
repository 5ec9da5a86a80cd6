package org.congress4j.model.registry;

import org.congress4j.model.DateRange;
import org.immutables.value.Value;

/**
 * Who represented a State in the United Nations, such as the Government of the People's Republic of China since 25 October
 * 1971. That does not change the membership of the State.
 */
@Value.Immutable
public abstract class StateRepresentation {
    StateRepresentation() {}

    /** {@return the government, in English} */
    public abstract String representative();

    /** {@return the first and the last day; no start if it was so from the first day of the membership, no end if it goes on} */
    public abstract DateRange period();

    /** {@return a builder with nothing set} */
    public static StateRepresentationBuilder builder() {
        return new StateRepresentationBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract StateRepresentationBuilder toBuilder();
}

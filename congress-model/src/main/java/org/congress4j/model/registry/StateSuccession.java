package org.congress4j.model.registry;

import org.congress4j.model.PartialDate;
import org.congress4j.model.code.SuccessionKind;
import org.immutables.value.Value;

/**
 * The succession of one State to another, such as {@code RUS} after {@code SUHH} on 24 December 1991.
 */
@Value.Immutable
public abstract class StateSuccession {
    StateSuccession() {}

    /** {@return the code of the State before, such as {@code SUHH}} */
    public abstract String predecessor();

    /** {@return the code of the State after, such as {@code RUS}} */
    public abstract String successor();

    /** {@return the first day of the new order, as precise as the source} */
    public abstract PartialDate date();

    /** {@return how it followed} */
    public abstract SuccessionKind kind();

    /** {@return a builder with nothing set} */
    public static StateSuccessionBuilder builder() {
        return new StateSuccessionBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract StateSuccessionBuilder toBuilder();
}

package org.congress4j.model.registry;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.code.SuccessionKind;
import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** The description of {@link StateSuccession}. */
final class StateSuccessionDescription {
    static final ValueType<StateSuccession> TYPE =
            ValueType.of(StateSuccession.class, StateSuccessionDescription::members);

    private static Members<StateSuccession> members() {
        return Members.of(StateSuccession::builder, StateSuccessionBuilder::build)
                .required("predecessor", StateSuccession::predecessor, StateSuccessionBuilder::predecessor, TEXT)
                .required("successor", StateSuccession::successor, StateSuccessionBuilder::successor, TEXT)
                .required("date", StateSuccession::date, StateSuccessionBuilder::date, DATE)
                .required("kind", StateSuccession::kind, StateSuccessionBuilder::kind, code(SuccessionKind.LIST))
                .closed();
    }
}

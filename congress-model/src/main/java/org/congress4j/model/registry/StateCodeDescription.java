package org.congress4j.model.registry;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.DateRange;
import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValueType;

/** The description of {@link StateCode}. */
final class StateCodeDescription {
    static final ValueType<StateCode> TYPE = ValueType.of(StateCode.class, StateCodeDescription::members);

    private static Members<StateCode> members() {
        return Members.of(StateCode::builder, StateCodeBuilder::build)
                .required("list", StateCode::list, StateCodeBuilder::list, TEXT)
                .required("code", StateCode::code, StateCodeBuilder::code, TEXT)
                .optional(
                        "period",
                        StateCode::period,
                        StateCodeBuilder::period,
                        value(RecordTypes.ofValues(DateRange.class)))
                .closed();
    }
}

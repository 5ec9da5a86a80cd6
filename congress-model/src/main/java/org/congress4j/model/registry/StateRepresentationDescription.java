package org.congress4j.model.registry;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.DateRange;
import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValueType;

/** The description of {@link StateRepresentation}. */
final class StateRepresentationDescription {
    static final ValueType<StateRepresentation> TYPE =
            ValueType.of(StateRepresentation.class, StateRepresentationDescription::members);

    private static Members<StateRepresentation> members() {
        return Members.of(StateRepresentation::builder, StateRepresentationBuilder::build)
                .required(
                        "representative",
                        StateRepresentation::representative,
                        StateRepresentationBuilder::representative,
                        TEXT)
                .required(
                        "period",
                        StateRepresentation::period,
                        StateRepresentationBuilder::period,
                        value(RecordTypes.ofValues(DateRange.class)))
                .closed();
    }
}

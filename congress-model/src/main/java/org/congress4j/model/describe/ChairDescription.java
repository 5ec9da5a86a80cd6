package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Chair;
import org.congress4j.model.ChairBuilder;
import org.congress4j.model.Party;
import org.congress4j.model.code.OfficeKind;

/** The description of {@link Chair}. */
final class ChairDescription {
    static final ValueType<Chair> TYPE = ValueType.of(Chair.class, ChairDescription::members);

    private static Members<Chair> members() {
        return Members.of(Chair::builder, ChairBuilder::build)
                .optional("holderId", Chair::holderId, ChairBuilder::holderId, reference(Party.class))
                .optional("name", Chair::name, ChairBuilder::name, TEXT)
                .atLeastOneOf("holderId", "name")
                .optional("office", Chair::office, ChairBuilder::office, code(OfficeKind.LIST))
                .optional("time", Chair::time, ChairBuilder::time, value(TimeRangeDescription.TYPE))
                .extensions(Chair::extensions, ChairBuilder::putAllExtensions);
    }
}

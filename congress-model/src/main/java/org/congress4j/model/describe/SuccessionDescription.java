package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.MemberState;
import org.congress4j.model.Succession;
import org.congress4j.model.SuccessionBuilder;
import org.congress4j.model.code.SuccessionKind;

/** The description of {@link Succession}. */
final class SuccessionDescription {
    static final ValueType<Succession> TYPE = ValueType.of(Succession.class, SuccessionDescription::members);

    private static Members<Succession> members() {
        return Members.of(Succession::builder, SuccessionBuilder::build)
                .required("kind", Succession::kind, SuccessionBuilder::kind, code(SuccessionKind.LIST))
                .required("stateId", Succession::stateId, SuccessionBuilder::stateId, reference(MemberState.class))
                .optional("date", Succession::date, SuccessionBuilder::date, DATE)
                .extensions(Succession::extensions, SuccessionBuilder::putAllExtensions);
    }
}

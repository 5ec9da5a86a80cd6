package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.MemberState;
import org.congress4j.model.MemberStateBuilder;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;

/** The description of {@link MemberState}. */
final class MemberStateDescription {
    static final RecordType<MemberState> TYPE = RecordType.of(
            "state",
            "states",
            MemberState.class,
            Proceedings::states,
            ProceedingsBuilder::addAllStates,
            MemberStateDescription::members);

    private static Members<MemberState> members() {
        return Members.of(MemberState::builder, MemberStateBuilder::build)
                .required("id", MemberState::id, MemberStateBuilder::id, ownId())
                .list("names", MemberState::names, MemberStateBuilder::addAllNames, value(NameDescription.TYPE))
                .atLeastOneOf("names")
                .optional("period", MemberState::period, MemberStateBuilder::period, value(DateRangeDescription.TYPE))
                .set(
                        "successions",
                        MemberState::successions,
                        MemberStateBuilder::addAllSuccessions,
                        value(SuccessionDescription.TYPE))
                .common(
                        MemberStateBuilder::addAllIdentifiers,
                        MemberStateBuilder::addAllSourceIds,
                        MemberStateBuilder::addAllClaims,
                        MemberStateBuilder::putAllAbsent,
                        MemberStateBuilder::modified)
                .extensions(MemberState::extensions, MemberStateBuilder::putAllExtensions);
    }
}

package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.MemberState;
import org.congress4j.model.MemberStateBuilder;

/** The JSON form of {@link MemberState}. */
final class MemberStateTable {
    static final ObjectTable<MemberState> TABLE = ObjectTable.record(
                    "state", MemberState.class, MemberState::builder, MemberStateBuilder::build)
            .id(MemberState::id, MemberStateBuilder::id)
            .list("names", MemberState::names, MemberStateBuilder::addAllNames, object(() -> NameTable.TABLE))
            .atLeastOneOf("names")
            .optional("period", MemberState::period, MemberStateBuilder::period, object(() -> PeriodTable.TABLE))
            .set(
                    "successions",
                    MemberState::successions,
                    MemberStateBuilder::addAllSuccessions,
                    object(() -> SuccessionTable.TABLE))
            .common(
                    MemberStateBuilder::addAllIdentifiers,
                    MemberStateBuilder::addAllSourceIds,
                    MemberStateBuilder::addAllClaims,
                    MemberStateBuilder::putAllAbsent,
                    MemberStateBuilder::modified)
            .extensions(MemberState::extensions, MemberStateBuilder::putAllExtensions);

    private MemberStateTable() {}
}

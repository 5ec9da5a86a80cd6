package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.KEY_REFERENCE;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;

import org.congress4j.model.AttendanceBasis;
import org.congress4j.model.AttendanceMode;
import org.congress4j.model.Participant;
import org.congress4j.model.ParticipantBuilder;
import org.congress4j.model.ParticipantCategory;
import org.congress4j.model.ParticipantRank;

/** The JSON form of {@link Participant}. */
final class ParticipantTable {
    static final ObjectTable<Participant> TABLE = ObjectTable.record(
                    "participant", Participant.class, Participant::builder, ParticipantBuilder::build)
            .id(Participant::id, ParticipantBuilder::id)
            .optional("congressId", Participant::congressId, ParticipantBuilder::congressId, id())
            .optional("rosterRef", Participant::rosterRef, ParticipantBuilder::rosterRef, KEY_REFERENCE)
            .optional("delegationId", Participant::delegationId, ParticipantBuilder::delegationId, id())
            .optional("personId", Participant::personId, ParticipantBuilder::personId, id())
            .optional("writtenName", Participant::writtenName, ParticipantBuilder::writtenName, TEXT)
            .atLeastOneOf("personId", "writtenName")
            .optional(
                    "category",
                    Participant::category,
                    ParticipantBuilder::category,
                    code(ParticipantCategory.class, ParticipantCategory::of, ParticipantCategory::list))
            .optional(
                    "rank",
                    Participant::rank,
                    ParticipantBuilder::rank,
                    code(ParticipantRank.class, ParticipantRank::of, ParticipantRank::list))
            .optional("substituteForId", Participant::substituteForId, ParticipantBuilder::substituteForId, id())
            .optional("honorific", Participant::honorific, ParticipantBuilder::honorific, TEXT)
            .optional("function", Participant::function, ParticipantBuilder::function, LOCALIZED_TEXT)
            .optional("affiliation", Participant::affiliation, ParticipantBuilder::affiliation, TEXT)
            .optional(
                    "attendanceMode",
                    Participant::attendanceMode,
                    ParticipantBuilder::attendanceMode,
                    code(AttendanceMode.class, AttendanceMode::of, AttendanceMode::list))
            .optional(
                    "basis",
                    Participant::basis,
                    ParticipantBuilder::basis,
                    code(AttendanceBasis.class, AttendanceBasis::of, AttendanceBasis::list))
            .common(
                    ParticipantBuilder::addAllIdentifiers,
                    ParticipantBuilder::addAllSourceIds,
                    ParticipantBuilder::addAllClaims,
                    ParticipantBuilder::putAllAbsent,
                    ParticipantBuilder::modified)
            .extensions(Participant::extensions, ParticipantBuilder::putAllExtensions);

    private ParticipantTable() {}
}

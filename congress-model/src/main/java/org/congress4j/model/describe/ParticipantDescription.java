package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Congress;
import org.congress4j.model.Delegation;
import org.congress4j.model.Participant;
import org.congress4j.model.ParticipantBuilder;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.code.AttendanceBasis;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.Gender;
import org.congress4j.model.code.GenderBasis;
import org.congress4j.model.code.OfficialLevel;
import org.congress4j.model.code.ParticipantCategory;
import org.congress4j.model.code.ParticipantRank;

/** The description of {@link Participant}. */
final class ParticipantDescription {
    static final RecordType<Participant> TYPE = RecordType.of(
            "participant",
            "participants",
            Participant.class,
            Proceedings::participants,
            ProceedingsBuilder::addAllParticipants,
            ParticipantDescription::members);

    private static Members<Participant> members() {
        return Members.of(Participant::builder, ParticipantBuilder::build)
                .required("id", Participant::id, ParticipantBuilder::id, ownId())
                .optional(
                        "congressId",
                        Participant::congressId,
                        ParticipantBuilder::congressId,
                        reference(Congress.class))
                .set(
                        "furtherCongressIds",
                        Participant::furtherCongressIds,
                        ParticipantBuilder::addAllFurtherCongressIds,
                        reference(Congress.class))
                .optional(
                        "rosterRef",
                        Participant::rosterRef,
                        ParticipantBuilder::rosterRef,
                        keyReference(KeyTarget.ROSTER))
                .optional(
                        "delegationId",
                        Participant::delegationId,
                        ParticipantBuilder::delegationId,
                        reference(Delegation.class))
                .optional("personId", Participant::personId, ParticipantBuilder::personId, reference(Person.class))
                .optional("writtenName", Participant::writtenName, ParticipantBuilder::writtenName, TEXT)
                .atLeastOneOf("personId", "writtenName")
                .optional(
                        "category", Participant::category, ParticipantBuilder::category, code(ParticipantCategory.LIST))
                .optional("rank", Participant::rank, ParticipantBuilder::rank, code(ParticipantRank.LIST))
                .optional(
                        "officialLevel",
                        Participant::officialLevel,
                        ParticipantBuilder::officialLevel,
                        code(OfficialLevel.LIST))
                .optional(
                        "substituteForId",
                        Participant::substituteForId,
                        ParticipantBuilder::substituteForId,
                        reference(Participant.class))
                .optional("honorific", Participant::honorific, ParticipantBuilder::honorific, TEXT)
                .optional("function", Participant::function, ParticipantBuilder::function, LOCALIZED_TEXT)
                .optional("affiliation", Participant::affiliation, ParticipantBuilder::affiliation, TEXT)
                .optional(
                        "attendanceMode",
                        Participant::attendanceMode,
                        ParticipantBuilder::attendanceMode,
                        code(AttendanceMode.LIST))
                .optional("basis", Participant::basis, ParticipantBuilder::basis, code(AttendanceBasis.LIST))
                .optional("gender", Participant::gender, ParticipantBuilder::gender, code(Gender.LIST))
                .optional(
                        "genderBasis",
                        Participant::genderBasis,
                        ParticipantBuilder::genderBasis,
                        code(GenderBasis.LIST))
                .optional("sex", Participant::sex, ParticipantBuilder::sex, TEXT)
                .list(
                        "contacts",
                        Participant::contacts,
                        ParticipantBuilder::addAllContacts,
                        value(ContactDescription.TYPE))
                .common(
                        ParticipantBuilder::addAllIdentifiers,
                        ParticipantBuilder::addAllSourceIds,
                        ParticipantBuilder::addAllClaims,
                        ParticipantBuilder::putAllAbsent,
                        ParticipantBuilder::modified)
                .extensions(Participant::extensions, ParticipantBuilder::putAllExtensions);
    }
}

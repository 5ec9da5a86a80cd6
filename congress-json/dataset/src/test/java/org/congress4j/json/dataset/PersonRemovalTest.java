package org.congress4j.json.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.congress4j.json.CongressJson;
import org.congress4j.model.Action;
import org.congress4j.model.Chair;
import org.congress4j.model.Claim;
import org.congress4j.model.Congress;
import org.congress4j.model.Contact;
import org.congress4j.model.Id;
import org.congress4j.model.Identifier;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Membership;
import org.congress4j.model.Name;
import org.congress4j.model.Officer;
import org.congress4j.model.Organization;
import org.congress4j.model.Participant;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Session;
import org.congress4j.model.Source;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.Tombstone;
import org.congress4j.model.Vote;
import org.congress4j.model.code.AbsenceReason;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.MembershipRole;
import org.congress4j.model.code.OfficeKind;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.edit.Pseudonyms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonRemovalTest {
    private static final Pseudonyms PSEUDONYMS = Pseudonyms.of("a key".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    /** A document in which the name Kawakami stands wherever a person may be named. */
    private static Proceedings document() {
        Id<Person> kawakami = Id.of("kawakami");
        Speaker speaker = Speaker.builder()
                .name("Ms. Kawakami (Japan)")
                .personId(kawakami)
                .build();
        return Proceedings.builder()
                .addPersons(Person.builder()
                        .id(kawakami)
                        .addName(Name.asWritten("en", "Yoko Kawakami"))
                        .addContact(
                                Contact.builder().email("kawakami@example.org").build())
                        .build())
                .addCongresses(Congress.builder()
                        .id(Id.of("kyoto"))
                        .addName(Name.asWritten("en", "14th Congress"))
                        .putAbsent("theme", AbsenceReason.NOT_IN_SOURCE)
                        .build())
                .addOrganizations(Organization.builder()
                        .id(Id.of("unodc"))
                        .addName(Name.asWritten("en", "UNODC"))
                        .build())
                .addMemberships(membership("m-person", "kawakami"), membership("m-state", "JPN"))
                .addParticipants(Participant.builder()
                        .id(Id.of("participant-kawakami"))
                        .congressId(Id.of("kyoto"))
                        .personId(kawakami)
                        .writtenName("Kawakami, Yoko")
                        .honorific("Ms.")
                        .affiliation("Office of Y. Kawakami")
                        .addContact(Contact.builder().name("Kawakami").build())
                        .addIdentifier(Identifier.of("orcid", "0000-kawakami"))
                        .putExtension("org.example.badge", JsonValue.of("Kawakami"))
                        .build())
                .addParticipants(Participant.builder()
                        .id(Id.of("participant-adams"))
                        .congressId(Id.of("kyoto"))
                        .personId(kawakami)
                        .substituteForId(Id.of("participant-kawakami"))
                        .build())
                .addOfficers(Officer.builder()
                        .id(Id.of("president"))
                        .office(OfficeKind.PRESIDENT)
                        .holderId(Id.of("kawakami"))
                        .addClaim(Claim.builder()
                                .addSourceId(Id.of("press"))
                                .at("/holderId")
                                .value(JsonValue.of("kawakami"))
                                .build())
                        .addClaim(Claim.builder()
                                .addSourceId(Id.of("press"))
                                .at("/holderName")
                                .text(LocalizedText.of("en", "Kawakami"))
                                .build())
                        .addClaim(Claim.builder()
                                .addSourceId(Id.of("press"))
                                .at("/office")
                                .value(JsonValue.of("president"))
                                .build())
                        .build())
                .addSessions(Session.builder()
                        .id(Id.of("opening"))
                        .addChair(Chair.builder().name("Ms. Kawakami").build())
                        .addChair(Chair.builder().name("Japan").build())
                        .addChair(Chair.builder().name("UNODC").build())
                        .addChair(Chair.builder().holderId(Id.of("kawakami")).build())
                        .build())
                .addStatements(
                        Statement.builder().id(Id.of("speech")).speaker(speaker).build())
                .addActions(Action.builder()
                        .id(Id.of("election"))
                        .verb(ActionVerb.ELECTED)
                        .addVote(Vote.builder()
                                .key("v")
                                .putAllUnresolvedBallots(VoteChoice.YES, List.of("Kawakami", "JAPAN"))
                                .putAllBallots(VoteChoice.NO, List.of(Id.of("kawakami"), Id.of("JPN")))
                                .build())
                        .build())
                .addSources(Source.builder()
                        .id(Id.of("press"))
                        .addUri("https://example.org")
                        .addContact(Contact.builder().name("Kawakami").build())
                        .build())
                .addTombstones(Tombstone.builder()
                        .id(Id.of("kawakami-2"))
                        .recordType("person")
                        .build())
                .addTombstones(Tombstone.builder()
                        .id(Id.of("old"))
                        .recordType("session")
                        .build())
                .build();
    }

    private static Membership membership(String id, String party) {
        return Membership.builder()
                .id(Id.of(id))
                .partyId(Id.of(party))
                .organizationId(Id.of("unodc"))
                .role(MembershipRole.MEMBER)
                .build();
    }

    private WrittenPackage write(Persons persons) throws IOException {
        // The document is not read again, since its name would be found in the digest of nothing.
        return WrittenPackage.of(
                folder, WrittenPackage.options().toBuilder().persons(persons).build(), document());
    }

    @Test
    void noFileOfTheDataSetHasTheNameOfAPersonWhoIsLeftOut() throws IOException {
        WrittenPackage data = write(Persons.leaveOut());

        try (Stream<Path> files = Files.list(data.folder())) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainIgnoringCase("kawakami"));
        }
        assertThat(DataSet.verify(data.folder())).isEmpty();
        assertThat(data.descriptor()
                        .path("org.congress4j")
                        .path("options")
                        .path("persons")
                        .asString())
                .isEqualTo("left out");
    }

    @Test
    void whatNamesNobodyStays() throws IOException {
        WrittenPackage data = write(Persons.leaveOut());

        assertThat(data.rows("persons")).isEmpty();
        assertThat(data.rows("participants"))
                .containsExactly(
                        ImmutableMap.of(
                                "id",
                                "participant-1",
                                "congress_id",
                                "kyoto",
                                "substitute_for_id",
                                "participant-2",
                                "written_name",
                                "withheld"),
                        ImmutableMap.of("id", "participant-2", "congress_id", "kyoto", "written_name", "withheld"));
        assertThat(data.rows("session_chairs"))
                .extracting(row -> row.get("name"))
                .containsExactly("withheld", "Japan", "UNODC", "withheld");
        assertThat(data.rows("statement_speakers"))
                .extracting(row -> row.get("name"))
                .containsExactly("withheld");
        assertThat(data.row("officers", "id", "president"))
                .containsEntry("holder_name", "withheld")
                .doesNotContainKey("holder_id");
        assertThat(data.rows("claims")).extracting(row -> row.get("member")).containsExactly("/office");
        assertThat(data.rows("memberships")).extracting(row -> row.get("id")).containsExactly("m-state");
        assertThat(data.rows("ballots"))
                .extracting(row -> row.get("party_id") + " " + row.get("name_as_written"))
                .containsExactly("JPN null", "null withheld", "null JAPAN");
        assertThat(data.rows("absences")).hasSize(1);
        assertThat(data.rows("tombstones")).extracting(row -> row.get("id")).containsExactly("old");
    }

    @Test
    void theLinesAreTheReducedDocument() throws IOException {
        WrittenPackage data = write(Persons.leaveOut());

        Proceedings reduced = CongressJson.read(data.folder().resolve("proceedings.congress.ndjson"));
        assertThat(reduced.persons()).isEmpty();
        assertThat(reduced.participants())
                .extracting(Participant::writtenName)
                .allSatisfy(name -> assertThat(name).hasValue("withheld"));
    }

    @Test
    void pseudonymsAreTheSameWhereverAPersonIsReferredTo() throws IOException {
        WrittenPackage data = write(Persons.under(PSEUDONYMS));

        String pseudonym = PSEUDONYMS.of("kawakami");
        assertThat(data.rows("persons")).extracting(row -> row.get("id")).containsExactly(pseudonym);
        assertThat(data.row("officers", "id", "president")).containsEntry("holder_id", pseudonym);
        assertThat(data.rows("statement_speakers"))
                .containsExactly(ImmutableMap.of(
                        "statement_id",
                        "speech",
                        "seq",
                        "1",
                        "name",
                        "withheld",
                        "person_id",
                        pseudonym,
                        "member",
                        "speaker"));
        assertThat(data.rows("participants"))
                .extracting(row -> row.get("id"))
                .containsExactlyInAnyOrder(PSEUDONYMS.of("participant-kawakami"), PSEUDONYMS.of("participant-adams"));
        assertThat(data.rows("memberships")).hasSize(2);
        assertThat(DataSet.verify(data.folder())).isEmpty();
        try (Stream<Path> files = Files.list(data.folder())) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainIgnoringCase("kawakami"));
        }
        assertThat(data.descriptor()
                        .path("org.congress4j")
                        .path("options")
                        .path("persons")
                        .asString())
                .isEqualTo("under pseudonyms");
    }
}

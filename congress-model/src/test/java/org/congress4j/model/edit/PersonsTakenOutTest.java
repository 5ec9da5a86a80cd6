package org.congress4j.model.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.congress4j.model.Attendee;
import org.congress4j.model.Claim;
import org.congress4j.model.Contact;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Name;
import org.congress4j.model.NamedParty;
import org.congress4j.model.Officer;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Participant;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Session;
import org.congress4j.model.Source;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.code.Gender;
import org.congress4j.model.code.LeftoverKind;
import org.congress4j.model.code.OfficeKind;
import org.junit.jupiter.api.Test;

/** What is done with the names of persons who are not to be named. */
class PersonsTakenOutTest {
    private static final Id<Person> ID = Id.of("kawakami-y");
    private static final Id<Participant> PARTICIPANT = Id.of("p-12");
    private static final Pseudonyms PSEUDONYMS = Pseudonyms.of("a key of 17 bytes".getBytes(UTF_8));
    private static final String PSEUDONYM = "person-3e92b1ecbd7824fb";

    private static final Person PERSON = Person.builder()
            .id(ID)
            .addName(Name.official("en", "KAWAKAMI Yoko"))
            .addName(Name.official("ja", "川上陽子"))
            .gender(Gender.FEMALE)
            .born(PartialDate.of("1955-03-01"))
            .addContact(Contact.builder().email("yoko@example.org").build())
            .build();

    private static final Speaker SPEAKER = Speaker.builder()
            .personId(ID)
            .name("The Minister")
            .partyId(Id.of("JPN"))
            .build();

    private static Statement statement(String id, Speaker speaker) {
        return Statement.builder().id(Id.of(id)).speaker(speaker).build();
    }

    private static Proceedings proceedings() {
        return Proceedings.builder()
                .addCreator(NamedParty.builder().name("Yoko Kawakami").build())
                .addPerson(PERSON)
                .addParticipant(Participant.builder()
                        .id(PARTICIPANT)
                        .personId(ID)
                        .writtenName("H.E. Ms. Yoko Kawakami (Japan)")
                        .function(LocalizedText.of("en", "Minister of Justice"))
                        .addContact(Contact.builder().email("yoko@example.org").build())
                        .build())
                .addOfficer(Officer.builder()
                        .id(Id.of("president"))
                        .office(OfficeKind.PRESIDENT)
                        .holderId(PARTICIPANT)
                        .holderName("Ms. Kawakami Yoko")
                        .build())
                .addSession(Session.builder()
                        .id(Id.of("opening"))
                        .addPresent(Attendee.builder()
                                .personId(ID)
                                .personName("Y. Kawakami")
                                .partyId(Id.of("JPN"))
                                .partyName("Japan")
                                .build())
                        .description(LocalizedText.of(
                                "en", "Ms. Kawakami opened. Later Yoko KAWAKAMI spoke; Kawakami’s words: see 川上陽子."))
                        .addClaim(Claim.builder()
                                .at("/chairs")
                                .value(JsonValue.of("Kawakami, Yoko"))
                                .addSourceId(Id.of("press"))
                                .build())
                        .putExtension("org.example.note", JsonValue.of("by Yoko Kawakami"))
                        .build())
                .addStatement(statement("speech", SPEAKER))
                .addStatement(statement(
                        "kawakami-reply", Speaker.builder().name("Ms. KAWAKAMI").build()))
                .addSource(Source.builder().id(Id.of("press")).build())
                .build();
    }

    private static List<String> names(EditResult result) {
        return result.leftovers(LeftoverKind.NAME).stream()
                .map(leftover ->
                        leftover.recordId().orElse("the document") + leftover.pointer() + " " + leftover.text())
                .toList();
    }

    @Test
    void whatRemainsOfTheNameOfAPersonWhoIsRemovedIsListed() {
        EditResult result = ProceedingsEditor.of(proceedings()).removePerson(ID).apply();

        assertThat(result.proceedings().persons()).isEmpty();
        assertThat(names(result))
                .containsExactly(
                        "the document/creators/0/name Yoko Kawakami",
                        "p-12/writtenName H.E. Ms. Yoko Kawakami (Japan)",
                        "president/holderName Ms. Kawakami Yoko",
                        "opening/description/en Ms. Kawakami opened. Later Yoko KAWAKAMI spoke; Kawakami’s words: see 川上陽子.",
                        "opening/present/0/personName Y. Kawakami",
                        "opening/claims/0/value Kawakami, Yoko",
                        "opening/org.example.note by Yoko Kawakami",
                        "kawakami-reply/id kawakami-reply",
                        "kawakami-reply/speaker/name Ms. KAWAKAMI");
        assertThat(result.leftovers(LeftoverKind.DANGLING_REFERENCE))
                .extracting(leftover -> leftover.recordId().orElse("") + leftover.pointer())
                .containsExactly("p-12/personId", "opening/present/0/personId", "speech/speaker/personId");
    }

    @Test
    void aPersonIsTakenOutWithAllThatNamesThem() {
        EditResult result =
                ProceedingsEditor.of(proceedings()).takeOut(List.of(ID)).apply();

        Proceedings left = result.proceedings();
        assertThat(left.persons()).isEmpty();
        assertThat(left.participants()).isEmpty();
        assertThat(left.officers()).isEmpty();
        assertThat(left.creators()).isEmpty();
        Session opening = left.sessions().get(0);
        assertThat(opening.present())
                .containsExactly(Attendee.builder()
                        .partyId(Id.of("JPN"))
                        .partyName("Japan")
                        .build());
        assertThat(opening.description())
                .contains(LocalizedText.of("en", "Ms. […] opened. Later […] spoke; Kawakami’s words: see […]."));
        assertThat(opening.claims()).isEmpty();
        assertThat(opening.extensions()).isEqualTo(ImmutableMap.of("org.example.note", JsonValue.of("by […]")));
        assertThat(left.statements())
                .containsExactly(
                        statement(
                                "speech",
                                Speaker.builder().partyId(Id.of("JPN")).build()),
                        Statement.builder().id(Id.of("kawakami-reply")).build());
        assertThat(result.leftovers(LeftoverKind.DANGLING_REFERENCE)).isEmpty();
        assertThat(names(result))
                .containsExactly(
                        "opening/description/en Ms. […] opened. Later […] spoke; Kawakami’s words: see […].",
                        "kawakami-reply/id kawakami-reply");
    }

    @Test
    void aPseudonymStandsWhereverThePersonWasNamed() {
        EditResult result = ProceedingsEditor.of(proceedings())
                .pseudonymize(List.of(ID), PSEUDONYMS)
                .apply();

        Proceedings now = result.proceedings();
        assertThat(now.persons())
                .containsExactly(Person.builder()
                        .id(Id.of(PSEUDONYM))
                        .addName(Name.asWritten("und", PSEUDONYM))
                        .gender(Gender.FEMALE)
                        .build());
        assertThat(now.participants())
                .containsExactly(Participant.builder()
                        .id(PARTICIPANT)
                        .personId(Id.of(PSEUDONYM))
                        .writtenName(PSEUDONYM)
                        .function(LocalizedText.of("en", "Minister of Justice"))
                        .build());
        assertThat(now.officers().get(0).holderName()).contains(PSEUDONYM);
        assertThat(now.creators().get(0).name()).contains(PSEUDONYM);
        Session opening = now.sessions().get(0);
        assertThat(opening.present().get(0).personName()).contains(PSEUDONYM);
        assertThat(opening.present().get(0).partyName()).contains("Japan");
        assertThat(opening.description().orElseThrow().get("en"))
                .contains("Ms. " + PSEUDONYM + " opened. Later " + PSEUDONYM + " spoke; Kawakami’s words: see "
                        + PSEUDONYM + ".");
        assertThat(opening.claims().get(0).value()).contains(JsonValue.of(PSEUDONYM));
        assertThat(now.statements().get(0).speaker())
                .contains(SPEAKER.toBuilder()
                        .personId(Id.of(PSEUDONYM))
                        .name(PSEUDONYM)
                        .build());
        assertThat(now.statements().get(1).speaker())
                .contains(Speaker.builder().name(PSEUDONYM).build());
        assertThat(names(result)).hasSize(2);
    }

    @Test
    void aSurnameThatPersonsShareIsNobodysAlone() {
        Person other = Person.builder()
                .id(Id.of("other"))
                .addName(Name.official("en", "KAWAKAMI Taro"))
                .build();
        Proceedings both = Proceedings.builder()
                .addPersons(PERSON, other)
                .addStatement(
                        statement("a", Speaker.builder().name("Mr. Kawakami").build()))
                .addStatement(statement(
                        "b", Speaker.builder().name("Mr. Taro Kawakami").build()))
                .build();

        EditResult result = ProceedingsEditor.of(both)
                .pseudonymize(List.of(ID, other.id()), PSEUDONYMS)
                .apply();

        assertThat(result.proceedings().statements())
                .extracting(
                        statement -> statement.speaker().orElseThrow().name().orElseThrow())
                .containsExactly("Mr. Kawakami", PSEUDONYMS.of("other"));
        assertThat(names(result)).containsExactly("a/speaker/name Mr. Kawakami");
    }

    @Test
    void otherNamesAreLeftAlone() {
        Statement statement =
                statement("a", Speaker.builder().name("Mr. Taro Yamada").build());
        Proceedings proceedings =
                Proceedings.builder().addPerson(PERSON).addStatement(statement).build();

        assertThat(ProceedingsEditor.of(proceedings)
                        .takeOut(List.of(ID))
                        .apply()
                        .proceedings()
                        .statements())
                .containsExactly(statement);
    }

    @Test
    void longTextsAreToldInExcerpts() {
        Session session = Session.builder()
                .id(Id.of("s"))
                .description(LocalizedText.of("en", "x ".repeat(300) + "Kawakami" + " y".repeat(300)))
                .build();

        EditResult result = ProceedingsEditor.of(Proceedings.builder()
                        .addPerson(PERSON)
                        .addSession(session)
                        .build())
                .removePerson(ID)
                .apply();

        assertThat(result.leftovers().get(0).text())
                .hasSize(202)
                .startsWith("…")
                .contains("Kawakami")
                .endsWith("…");
    }

    @Test
    void onlyPersonsAreTakenOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProceedingsEditor.of(proceedings()).takeOut(List.of(Id.of("opening"))))
                .withMessage("'opening' is the id of a record of type 'session', not of a person");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProceedingsEditor.of(proceedings()).removePerson(Id.of("kawakami")))
                .withMessage("no record has the id 'kawakami'; perhaps 'kawakami-y' is meant");
    }
}

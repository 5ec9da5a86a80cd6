package org.congress4j.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.Claim;
import org.congress4j.model.Congress;
import org.congress4j.model.FilledValues;
import org.congress4j.model.Id;
import org.congress4j.model.Identifier;
import org.congress4j.model.JsonValue;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.MemberState;
import org.congress4j.model.Name;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Session;
import org.congress4j.model.Source;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.TimeZoneName;
import org.congress4j.model.Tombstone;
import org.congress4j.model.Venue;
import org.congress4j.model.Vote;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.ChangeKind;
import org.congress4j.model.code.LeftoverKind;
import org.congress4j.model.code.SessionKind;
import org.congress4j.model.code.VenueRole;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.describe.RecordTypes;
import org.junit.jupiter.api.Test;

class ProceedingsEditorTest {
    private static final Id<Congress> CONGRESS = Id.of("kyoto-2021");
    private static final Id<Person> SPEAKER = Id.of("kawakami");
    private static final Instant NOON = Instant.parse("2021-03-12T12:00:00Z");

    private static final Session OPENING = Session.builder()
            .id(Id.of("opening"))
            .congressId(CONGRESS)
            .kind(SessionKind.OPENING)
            .venueRef(KeyReference.of("kyoto-2021#icc"))
            .build();

    private static final Statement SPEECH = Statement.builder()
            .id(Id.of("speech"))
            .sessionId(OPENING.id())
            .speaker(Speaker.builder().personId(SPEAKER).name("Kawakmi Yoko").build())
            .build();

    private static final Action ADOPTION = Action.builder()
            .id(Id.of("adoption"))
            .verb(ActionVerb.ADOPTED)
            .addVote(Vote.builder()
                    .key("final")
                    .putBallots(VoteChoice.YES, Id.<MemberState>of("FRA"))
                    .putBallots(VoteChoice.YES, Id.<MemberState>of("JPN"))
                    .build())
            .addClaim(Claim.builder()
                    .at("/sessionId")
                    .value(JsonValue.of("opening"))
                    .addSourceId(Id.of("press"))
                    .build())
            .build();

    private static final Proceedings KYOTO = Proceedings.builder()
            .addCongress(Congress.builder()
                    .id(CONGRESS)
                    .addName(Name.official("en", "Kyoto Congress"))
                    .addVenue(Venue.builder()
                            .key("icc")
                            .role(VenueRole.MAIN)
                            .name(LocalizedText.of("en", "ICC"))
                            .build())
                    .build())
            .addPerson(Person.builder()
                    .id(SPEAKER)
                    .addName(Name.official("en", "Kawakami Yoko"))
                    .build())
            .addSession(OPENING)
            .addStatement(SPEECH)
            .addAction(ADOPTION)
            .addSource(Source.builder().id(Id.of("press")).build())
            .build();

    private static ProceedingsEditor editor() {
        return ProceedingsEditor.of(KYOTO);
    }

    @Test
    void nothingChangesWithoutAChange() {
        EditResult result = editor().apply();

        assertThat(result.proceedings()).isEqualTo(KYOTO);
        assertThat(result.isChanged()).isFalse();
        assertThat(result.leftovers()).isEmpty();
    }

    @Test
    void aRecordThatIsPutIsAddedOrTakesThePlaceOfTheOneWithItsId() {
        Session closing = Session.builder().id(Id.of("closing")).build();
        Session second = OPENING.toBuilder().number(2).build();

        EditResult result = editor().putAll(List.of(closing, second)).apply();

        assertThat(result.proceedings().sessions()).containsExactly(second, closing);
        assertThat(result.changes())
                .containsExactly(
                        RecordChange.builder()
                                .change(ChangeKind.CHANGED)
                                .recordType("session")
                                .recordId("opening")
                                .addMember(MemberChange.builder()
                                        .pointer("/number")
                                        .after(JsonValue.of(2))
                                        .build())
                                .build(),
                        RecordChange.builder()
                                .change(ChangeKind.ADDED)
                                .recordType("session")
                                .recordId("closing")
                                .build());
        assertThat(result.isChanged()).isTrue();
    }

    @Test
    void aRecordIsNotPutInThePlaceOfOneOfAnotherType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        editor().put(Session.builder().id(Id.of("kawakami")).build()))
                .withMessage(
                        "'kawakami' is the id of a record of type 'person', so that none of type 'session' can be put in its place");
        Proceedings twice = KYOTO.toBuilder().addSession(OPENING).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProceedingsEditor.of(twice).put(OPENING))
                .withMessage("2 records have the id 'opening'; remove them first");
    }

    @Test
    void aRecordIsUpdatedUnderItsId() {
        EditResult result = editor().update(
                        Session.class,
                        OPENING.id(),
                        session -> session.toBuilder().number(5).build())
                .apply();

        assertThat(result.proceedings().sessions())
                .containsExactly(OPENING.toBuilder().number(5).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> editor().update(Session.class, Id.of("kawakami"), session -> session))
                .withMessage("'kawakami' is the id of a record of type 'person', not of a Session");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> editor().update(Session.class, Id.of("openning"), session -> session))
                .withMessage("no record has the id 'openning'; perhaps 'opening' is meant");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> editor().update(
                                Session.class,
                                OPENING.id(),
                                session -> session.toBuilder().id(Id.of("o")).build()))
                .withMessage("'opening' must keep its id but has 'o'; use rename");
    }

    @Test
    void anUpdateSeesTheIdsThatWereGivenBefore() {
        EditResult result = editor().rename(CONGRESS, Id.of("crime-14"))
                .update(Session.class, OPENING.id(), session -> {
                    assertThat(session.congressId()).contains(Id.of("crime-14"));
                    return session.toBuilder().number(5).build();
                })
                .apply();

        assertThat(result.proceedings().sessions().get(0).number()).hasValue(5);
    }

    @Test
    void whatRefersToARecordThatIsRemovedIsReported() {
        EditResult result = editor().remove(OPENING.id()).apply();

        assertThat(result.proceedings().sessions()).isEmpty();
        assertThat(result.changes())
                .containsExactly(RecordChange.builder()
                        .change(ChangeKind.REMOVED)
                        .recordType("session")
                        .recordId("opening")
                        .build());
        assertThat(result.leftovers(LeftoverKind.DANGLING_REFERENCE))
                .extracting(Leftover::recordType, Leftover::recordId, Leftover::pointer, Leftover::text)
                .containsExactly(
                        tuple(Optional.of("statement"), Optional.of("speech"), "/sessionId", "opening"),
                        tuple(Optional.of("action"), Optional.of("adoption"), "/claims/0/value", "opening"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> editor().remove(Id.of("nowhere")))
                .withMessage("no record has the id 'nowhere'");
    }

    @Test
    void aRecordThatIsPutAgainIsNotMissing() {
        EditResult result = editor().remove(OPENING.id()).put(OPENING).apply();

        assertThat(result.proceedings()).isEqualTo(KYOTO);
        assertThat(result.leftovers()).isEmpty();
    }

    @Test
    void aRecordThatIsRemovedCanLeaveATombstone() {
        EditResult result = editor().remove(SPEECH.id(), NOON).apply();

        assertThat(result.proceedings().tombstones())
                .containsExactly(Tombstone.builder()
                        .id(Id.of("speech"))
                        .recordType("statement")
                        .modified(NOON)
                        .build());
        assertThat(ProceedingsEditor.of(result.proceedings())
                        .remove(SPEECH.id())
                        .apply()
                        .proceedings()
                        .tombstones())
                .isEmpty();
    }

    @Test
    void aStateThatTheRegistryKnowsNeedsNoRecord() {
        Proceedings withState = KYOTO.toBuilder()
                .addState(MemberState.builder()
                        .id(Id.of("FRA"))
                        .addName(Name.shortForm("en", "France"))
                        .build())
                .build();

        assertThat(ProceedingsEditor.of(withState).remove(Id.of("FRA")).apply().leftovers())
                .isEmpty();
    }

    @Test
    void aRecordIsRenamedWithAllThatRefersToIt() {
        EditResult result = editor().rename(CONGRESS, Id.of("crime-14"))
                .rename(SPEAKER, Id.of("kawakami-y"))
                .rename(OPENING.id(), Id.of("crime-14-opening"))
                .apply();

        Proceedings renamed = result.proceedings();
        assertThat(renamed.sessions().get(0).venueRef()).contains(KeyReference.of("crime-14#icc"));
        assertThat(renamed.sessions().get(0).congressId()).contains(Id.of("crime-14"));
        assertThat(renamed.statements().get(0).speaker().orElseThrow().personId())
                .contains(Id.of("kawakami-y"));
        assertThat(renamed.actions().get(0).claims().get(0).value()).contains(JsonValue.of("crime-14-opening"));
        assertThat(result.changes())
                .extracting(
                        change -> change.recordId() + " " + change.previousId().orElse("-"))
                .containsExactly(
                        "crime-14 kyoto-2021",
                        "kawakami-y kawakami",
                        "crime-14-opening opening",
                        "speech -",
                        "adoption -");
        assertThat(ProceedingsEditor.of(renamed)
                        .rename(Id.of("crime-14"), CONGRESS)
                        .rename(Id.of("kawakami-y"), SPEAKER)
                        .rename(Id.of("crime-14-opening"), OPENING.id())
                        .apply()
                        .proceedings())
                .isEqualTo(KYOTO);
    }

    @Test
    void everyReferenceOfTheModelIsRenamed() {
        Proceedings filled = FilledValues.filled(RecordTypes.document());
        Id<?> old = Id.of("kyoto-2021");

        Proceedings renamed = ProceedingsEditor.of(filled)
                .rename(old, Id.of("crime-14"))
                .apply()
                .proceedings();

        assertThat(References.of(filled).to(old)).hasSizeGreaterThan(109);
        assertThat(References.of(renamed).to(old)).isEmpty();
        assertThat(References.of(renamed).to(Id.of("crime-14")))
                .hasSameSizeAs(References.of(filled).to(old));
        assertThat(renamed.records()).allMatch(record -> record.id().equals(Id.of("crime-14")));
        assertThat(ProceedingsEditor.of(renamed)
                        .rename(Id.of("crime-14"), old)
                        .apply()
                        .proceedings())
                .isEqualTo(filled);
    }

    @Test
    void theCodeOfAStateIsRenamedWithoutARecordOfTheState() {
        Proceedings renamed =
                editor().rename(Id.of("FRA"), Id.of("FXX")).apply().proceedings();

        assertThat(renamed.actions().get(0).votes().get(0).ballots().get(VoteChoice.YES))
                .containsExactly(Id.of("FXX"), Id.of("JPN"));
    }

    @Test
    void renamingIsRefusedIfItCannotBeDone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> editor().rename(Id.of("kyoto-2020"), Id.of("x")))
                .withMessage(
                        "no record has the id 'kyoto-2020', and nothing refers to it; perhaps 'kyoto-2021' is meant");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> editor().rename(CONGRESS, SPEAKER))
                .withMessage("'kawakami' is the id of a record of type 'person' already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> editor().renameAll(ImmutableMap.of(CONGRESS, Id.of("x"), SPEAKER, Id.of("x"))))
                .withMessage("two records are to have the id 'x'");
        assertThat(editor().rename(CONGRESS, CONGRESS).apply().isChanged()).isFalse();
    }

    @Test
    void twoRecordsCanChangeTheirIds() {
        Proceedings swapped = editor().renameAll(ImmutableMap.of(OPENING.id(), SPEECH.id(), SPEECH.id(), OPENING.id()))
                .apply()
                .proceedings();

        assertThat(swapped.sessions().get(0).id()).isEqualTo(Id.of("speech"));
        assertThat(swapped.statements().get(0).sessionId()).contains(Id.of("speech"));
    }

    @Test
    void oneRenamingFollowsAnother() {
        assertThat(editor().rename(CONGRESS, Id.of("a"))
                        .rename(Id.of("a"), Id.of("b"))
                        .rename(SPEAKER, Id.of("a"))
                        .apply()
                        .proceedings()
                        .records()
                        .map(record -> record.id().toString()))
                .startsWith("b", "a", "opening");
        assertThat(editor().rename(CONGRESS, Id.of("a"))
                        .rename(Id.of("a"), CONGRESS)
                        .apply()
                        .proceedings())
                .isEqualTo(KYOTO);
    }

    @Test
    void aRecordThatIsPutAfterARenamingIsNotRenamed() {
        Session other =
                Session.builder().id(Id.of("other")).congressId(CONGRESS).build();

        assertThat(editor().rename(CONGRESS, Id.of("crime-14"))
                        .put(other)
                        .rename(Id.of("crime-14"), Id.of("crime"))
                        .apply()
                        .proceedings()
                        .sessions())
                .containsExactly(
                        OPENING.toBuilder()
                                .congressId(Id.of("crime"))
                                .venueRef(KeyReference.of("crime#icc"))
                                .build(),
                        other);
    }

    @Test
    void anIdInAnExtensionStaysAndIsReported() {
        Proceedings extended = KYOTO.toBuilder()
                .addSession(Session.builder()
                        .id(Id.of("closing"))
                        .putExtension("org.example.room", JsonValue.of("kyoto-2021#icc"))
                        .build())
                .addOtherRecord(OtherRecord.builder()
                        .type("motion")
                        .id(Id.of("m"))
                        .putExtension(
                                "org.example.of",
                                new JsonValue.JsonObject(ImmutableMap.of("kyoto-2021", JsonValue.of(1))))
                        .build())
                .build();

        assertThat(ProceedingsEditor.of(extended)
                        .rename(CONGRESS, Id.of("crime-14"))
                        .apply()
                        .leftovers())
                .extracting(leftover -> leftover.kind() + " "
                        + leftover.recordId().orElse("") + leftover.pointer() + " " + leftover.text())
                .containsExactly(
                        "id-in-unknown-text closing/org.example.room kyoto-2021",
                        "id-in-unknown-text m/org.example.of kyoto-2021");
    }

    @Test
    void twoRecordsOfOneThingBecomeOne() {
        Proceedings twice = KYOTO.toBuilder()
                .addPerson(Person.builder()
                        .id(Id.of("yoko"))
                        .addName(Name.official("en", "Yoko Kawakami"))
                        .build())
                .addStatement(Statement.builder()
                        .id(Id.of("reply"))
                        .speaker(Speaker.builder().personId(Id.of("yoko")).build())
                        .build())
                .build();

        EditResult result = ProceedingsEditor.of(twice)
                .redirect(Id.of("yoko"), SPEAKER)
                .remove(Id.of("yoko"))
                .apply();

        assertThat(result.leftovers()).isEmpty();
        assertThat(result.proceedings()
                        .statements()
                        .get(1)
                        .speaker()
                        .orElseThrow()
                        .personId())
                .contains(SPEAKER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> editor().redirect(SPEAKER, Id.of("nobody")))
                .withMessage("no record has the id 'nobody'");
    }

    @Test
    void redirectionsAndRenamingsAreMadeInTheirOrder() {
        Proceedings made = editor().redirect(Id.of("FRA"), Id.of("DEU"))
                .redirect(Id.of("DEU"), Id.of("ITA"))
                .rename(Id.of("ITA"), Id.of("IT"))
                .rename(Id.of("JPN"), Id.of("JP"))
                .apply()
                .proceedings();

        assertThat(made.actions().get(0).votes().get(0).ballots().get(VoteChoice.YES))
                .containsExactly(Id.of("IT"), Id.of("JP"));
    }

    @Test
    void aValueIsReplacedWhereverItStands() {
        Proceedings misspelled = KYOTO.toBuilder()
                .addSession(Session.builder()
                        .id(Id.of("closing"))
                        .title(LocalizedText.of("en", "Kawakmi Yoko"))
                        .description(LocalizedText.of("en", "Speech of Kawakmi Yoko"))
                        .kind(SessionKind.of("plennary"))
                        .addClaim(Claim.builder()
                                .at("/title/en")
                                .value(JsonValue.of("Kawakmi Yoko"))
                                .addSourceId(Id.of("press"))
                                .build())
                        .build())
                .build();

        EditResult result = ProceedingsEditor.of(misspelled)
                .replaceValue("Kawakmi Yoko", "Kawakami Yoko")
                .replaceValue("plennary", "plenary")
                .apply();

        assertThat(result.changes().stream()
                        .flatMap(change ->
                                change.members().stream().map(member -> change.recordId() + member.pointer())))
                .containsExactly("closing/kind", "closing/title/en", "closing/claims/0/value", "speech/speaker/name");
        assertThat(result.leftovers())
                .containsExactly(Leftover.builder()
                        .kind(LeftoverKind.WITHIN_TEXT)
                        .recordType("session")
                        .recordId("closing")
                        .pointer("/description/en")
                        .text("Speech of Kawakmi Yoko")
                        .build());
    }

    @Test
    void aReplacementThatNoMemberOfThatKindCanHaveIsRefused() {
        Proceedings zoned = KYOTO.toBuilder()
                .addSession(Session.builder()
                        .id(Id.of("closing"))
                        .timeZone(TimeZoneName.of("Asia/Tokyo"))
                        .addIdentifier(Identifier.of("local", "2021-03-07"))
                        .modified(NOON)
                        .build())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProceedingsEditor.of(zoned)
                        .replaceValue("2021-03-12T12:00:00Z", "noon")
                        .apply())
                .withMessageStartingWith(
                        "'noon' cannot take the place of '2021-03-12T12:00:00Z' at /modified of session 'closing': ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> editor().replaceValue(" ", "x"))
                .withMessage("the value that is replaced must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> editor().replaceValue("x", ""))
                .withMessage("the value that takes the place of 'x' must not be blank");
    }

    @Test
    void oneReplacementFollowsAnother() {
        assertThat(editor().replaceValue("Kawakmi Yoko", "Kawakami")
                        .replaceValue("Kawakami", "Kawakami Yoko")
                        .apply()
                        .proceedings()
                        .statements()
                        .get(0)
                        .speaker()
                        .orElseThrow()
                        .name())
                .contains("Kawakami Yoko");
    }

    @Test
    void recordsAreKeptOrDroppedByWhatTheyAre() {
        assertThat(editor().keep(Session.class::isInstance)
                        .apply()
                        .proceedings()
                        .records())
                .containsExactly(OPENING);

        EditResult result = editor().drop(Person.class::isInstance).apply();
        assertThat(result.proceedings().persons()).isEmpty();
        assertThat(result.leftovers()).extracting(Leftover::pointer).containsExactly("/speaker/personId");
    }

    @Test
    void whatTheDocumentSaysOfItselfIsChangedToo() {
        Proceedings published = KYOTO.toBuilder().publisherId(Id.of("unodc")).build();

        EditResult result = ProceedingsEditor.of(published)
                .rename(Id.of("unodc"), Id.of("un-odc"))
                .apply();

        assertThat(result.proceedings().publisherId()).contains(Id.of("un-odc"));
        assertThat(result.header()).extracting(MemberChange::pointer).containsExactly("/publisherId");
        assertThat(result.isChanged()).isTrue();
    }

    @Test
    void theEditorSaysWhoRefersToARecord() {
        assertThat(editor().references(CONGRESS))
                .extracting(reference -> reference.recordId().orElse("") + reference.pointer() + " " + reference.text())
                .containsExactly("opening/congressId kyoto-2021", "opening/venueRef kyoto-2021#icc");
        assertThat(editor().references(Id.of("JPN")))
                .extracting(reference -> reference.recordType().orElse("") + reference.pointer())
                .containsExactly("action/votes/final/ballots/yes/1");
        assertThat(editor().references(Id.of("nowhere"))).isEmpty();
    }
}

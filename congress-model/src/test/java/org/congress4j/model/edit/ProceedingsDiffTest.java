package org.congress4j.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.FilledValues;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.MemberState;
import org.congress4j.model.Name;
import org.congress4j.model.Organization;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Session;
import org.congress4j.model.StatusChange;
import org.congress4j.model.Tally;
import org.congress4j.model.Venue;
import org.congress4j.model.Vote;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.EventStatus;
import org.congress4j.model.code.VenueRole;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.describe.RecordTypes;
import org.junit.jupiter.api.Test;

class ProceedingsDiffTest {
    private static final Session FIRST =
            Session.builder().id(Id.of("s1")).number(1).build();
    private static final Session SECOND =
            Session.builder().id(Id.of("s2")).number(2).build();

    private static Proceedings of(Session... sessions) {
        return Proceedings.builder().addSessions(sessions).build();
    }

    private static List<String> changes(Proceedings before, Proceedings after) {
        return ProceedingsDiff.between(before, after).records().stream()
                .flatMap(record -> record.members().stream())
                .map(member -> member.pointer() + " " + text(member.before().orElse(JsonValue.of("-"))) + " "
                        + text(member.after().orElse(JsonValue.of("-"))))
                .toList();
    }

    private static String text(JsonValue value) {
        return value instanceof JsonValue.JsonString string
                ? string.value()
                : value instanceof JsonValue.JsonNumber number ? number.lexeme() : "*";
    }

    @Test
    void aDocumentDoesNotDifferFromItself() {
        Proceedings filled = FilledValues.filled(RecordTypes.document());

        assertThat(ProceedingsDiff.between(filled, filled).isEmpty()).isTrue();
        assertThat(ProceedingsDiff.between(Proceedings.builder().build(), filled)
                        .removed())
                .isEmpty();
        assertThat(ProceedingsDiff.between(filled, Proceedings.builder().build())
                        .removed())
                .hasSize((int) filled.records().count());
    }

    @Test
    void theOrderOfRecordsSaysNothing() {
        assertThat(ProceedingsDiff.between(of(FIRST, SECOND), of(SECOND, FIRST)).isEmpty())
                .isTrue();
    }

    @Test
    void recordsAreAddedRemovedOrChanged() {
        Session third = SECOND.toBuilder().id(Id.of("s3")).build();
        ProceedingsDiff diff = ProceedingsDiff.between(
                of(FIRST, SECOND), of(third, FIRST.toBuilder().number(7).build()));

        assertThat(diff.added()).extracting(RecordChange::recordId).containsExactly("s3");
        assertThat(diff.added().get(0).after()).isPresent();
        assertThat(diff.removed()).extracting(RecordChange::recordId).containsExactly("s2");
        assertThat(diff.removed().get(0).before()).isPresent();
        assertThat(diff.changed())
                .singleElement()
                .satisfies(change -> assertThat(change.members())
                        .containsExactly(MemberChange.builder()
                                .pointer("/number")
                                .before(JsonValue.of(1))
                                .after(JsonValue.of(7))
                                .build()));
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void ofRecordsWithOneIdThoseThatAreTheSameBelongTogether() {
        Session copy = FIRST.toBuilder().number(9).build();

        assertThat(ProceedingsDiff.between(of(FIRST, copy), of(copy, FIRST)).isEmpty())
                .isTrue();
        ProceedingsDiff diff = ProceedingsDiff.between(of(FIRST), of(copy, FIRST));
        assertThat(diff.added()).hasSize(1);
        assertThat(diff.changed()).isEmpty();
    }

    @Test
    void aRecordOfAnotherTypeIsAnother() {
        ProceedingsDiff diff = ProceedingsDiff.between(
                of(FIRST),
                Proceedings.builder()
                        .addPerson(Person.builder()
                                .id(Id.of("s1"))
                                .addName(Name.official("en", "A"))
                                .build())
                        .build());

        assertThat(diff.records())
                .extracting(record -> record.change() + " " + record.recordType())
                .containsExactly("added person", "removed session");
    }

    @Test
    void whatTheDocumentsSayOfThemselvesIsCompared() {
        assertThat(ProceedingsDiff.between(
                                Proceedings.builder()
                                        .title(LocalizedText.of("en", "A"))
                                        .build(),
                                Proceedings.builder()
                                        .title(LocalizedText.of("en", "B").with("fr", "C"))
                                        .version("2")
                                        .build())
                        .header())
                .extracting(MemberChange::pointer)
                .containsExactly("/title/en", "/title/fr", "/version");
    }

    private static Action vote(Vote vote) {
        return Action.builder()
                .id(Id.of("a"))
                .verb(ActionVerb.ADOPTED)
                .addVote(vote)
                .build();
    }

    private static Proceedings of(Action action) {
        return Proceedings.builder().addAction(action).build();
    }

    @Test
    void elementsWithKeysAreComparedByKey() {
        Vote first = Vote.builder().key("first").tally(Tally.of(1, 2, 3)).build();
        Vote last = Vote.builder().key("final").tally(Tally.of(4, 5, 6)).build();
        Action before = vote(first).toBuilder().addVote(last).build();

        assertThat(changes(
                        of(before),
                        of(vote(last.toBuilder().tally(Tally.of(4, 5, 7)).build()))))
                .containsExactlyInAnyOrder("/votes/final/tally/abstain 6 7", "/votes/first * -");
    }

    @Test
    void voterByVoter() {
        Id<MemberState> japan = Id.of("JPN");
        Id<MemberState> france = Id.of("FRA");
        Vote before = Vote.builder()
                .key("v")
                .putBallots(VoteChoice.YES, japan)
                .putBallots(VoteChoice.YES, france)
                .build();
        Vote swapped = Vote.builder()
                .key("v")
                .putBallots(VoteChoice.YES, france)
                .putBallots(VoteChoice.YES, japan)
                .build();
        Vote changed = Vote.builder()
                .key("v")
                .putBallots(VoteChoice.YES, japan)
                .putBallots(VoteChoice.NO, france)
                .build();

        assertThat(changes(of(vote(before)), of(vote(swapped)))).isEmpty();
        assertThat(changes(of(vote(before)), of(vote(changed))))
                .containsExactly("/votes/v/ballots/yes/1 FRA -", "/votes/v/ballots/no/0 - FRA");
    }

    private static Proceedings of(StatusChange... statuses) {
        return of(FIRST.toBuilder().addStatuses(statuses).build());
    }

    private static StatusChange status(String date) {
        return StatusChange.builder()
                .status(EventStatus.POSTPONED)
                .date(PartialDate.of(date))
                .build();
    }

    @Test
    void inAListThatHasAnOrderWhatIsEqualStaysTogether() {
        assertThat(changes(
                        of(status("2020"), status("2021"), status("2022"), status("2023")),
                        of(status("2020"), status("2019"), status("2022"), status("2024"), status("2023"))))
                .containsExactly("/statuses/1/date 2021 2019", "/statuses/3 - *");
        assertThat(changes(of(status("2020"), status("2021")), of(status("2021"), status("2020"))))
                .containsExactly("/statuses/0 * -", "/statuses/1 - *");
    }

    @Test
    void inAListWhoseOrderSaysNothingWhatIsLeftOverIsPaired() {
        Proceedings before = of(FIRST.toBuilder()
                .addSourceIds(Id.of("a"), Id.of("b"), Id.of("c"))
                .build());

        assertThat(changes(
                        before,
                        of(FIRST.toBuilder()
                                .addSourceIds(Id.of("c"), Id.of("d"), Id.of("a"))
                                .build())))
                .containsExactly("/sourceIds/1 b d");
        assertThat(changes(
                        before,
                        of(FIRST.toBuilder()
                                .addSourceIds(Id.of("c"), Id.of("a"))
                                .build())))
                .containsExactly("/sourceIds/1 b -");
    }

    private static Proceedings venues(String... keys) {
        return Proceedings.builder()
                .addCongress(Congress.builder()
                        .id(Id.of("c"))
                        .addName(Name.official("en", "C"))
                        .addAllVenues(ImmutableList.copyOf(keys).stream()
                                .map(key -> Venue.builder()
                                        .key(key.substring(0, 1))
                                        .role(VenueRole.MAIN)
                                        .name(LocalizedText.of("en", key))
                                        .build())
                                .toList())
                        .build())
                .build();
    }

    @Test
    void elementsThatShareAKeyAreComparedInTurn() {
        assertThat(changes(venues("a1", "a2"), venues("a1", "a3"))).containsExactly("/venues/a/name/en a2 a3");
        assertThat(changes(venues("a1", "a2", "b"), venues("a1", "b"))).containsExactly("/venues/a * -");
    }

    @Test
    void longListsAreComparedPlaceByPlace() {
        StatusChange[] before = new StatusChange[600];
        StatusChange[] after = new StatusChange[600];
        for (int i = 0; i < before.length; i++) {
            before[i] = status("1" + (100 + i));
            after[i] = status("2" + (100 + i));
        }

        assertThat(changes(of(before), of(after))).hasSize(600);
    }

    @Test
    void extensionsAreComparedAsAWhole() {
        assertThat(changes(
                        of(FIRST.toBuilder()
                                .putExtension("org.example/a", JsonValue.of("x"))
                                .build()),
                        of(FIRST.toBuilder()
                                .putExtension("org.example/a", JsonValue.of("y"))
                                .build())))
                .containsExactly("/org.example~1a x y");
    }

    @Test
    void aMemberIsAddedOrRemoved() {
        Organization body = Organization.builder()
                .id(Id.of("o"))
                .addName(Name.official("en", "O"))
                .build();
        assertThat(changes(
                        Proceedings.builder().addOrganization(body).build(),
                        Proceedings.builder()
                                .addOrganization(
                                        body.toBuilder().parentId(Id.of("p")).build())
                                .build()))
                .containsExactly("/parentId - p");
    }
}

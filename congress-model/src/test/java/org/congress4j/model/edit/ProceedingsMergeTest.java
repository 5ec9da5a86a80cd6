package org.congress4j.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.congress4j.model.Action;
import org.congress4j.model.Claim;
import org.congress4j.model.Congress;
import org.congress4j.model.FilledValues;
import org.congress4j.model.Generator;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.MemberState;
import org.congress4j.model.Name;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Session;
import org.congress4j.model.Source;
import org.congress4j.model.Statement;
import org.congress4j.model.StatusChange;
import org.congress4j.model.TimeRange;
import org.congress4j.model.Tombstone;
import org.congress4j.model.Vote;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.CountQualifier;
import org.congress4j.model.code.CountUnit;
import org.congress4j.model.code.EventStatus;
import org.congress4j.model.code.MergeReason;
import org.congress4j.model.code.MergeSide;
import org.congress4j.model.code.SessionKind;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.describe.RecordTypes;
import org.junit.jupiter.api.Test;

class ProceedingsMergeTest {
    private static final Instant MONDAY = Instant.parse("2021-03-08T00:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2021-03-09T00:00:00Z");

    private static final Session SITTING =
            Session.builder().id(Id.of("s1")).number(1).build();

    private static Proceedings of(ProceedingsRecord<?>... records) {
        return ProceedingsEditor.of(Proceedings.builder().build())
                .putAll(List.of(records))
                .apply()
                .proceedings();
    }

    private static Session sitting(int number, Instant modified) {
        return SITTING.toBuilder().number(number).modified(modified).build();
    }

    private static Tombstone tombstone(String id, String type, Instant modified) {
        return Tombstone.builder()
                .id(Id.of(id))
                .recordType(type)
                .modified(modified)
                .build();
    }

    private static void assertClash(MergeResult result, MergeReason reason) {
        assertThat(result.clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.reason()).isEqualTo(reason);
            assertThat(clash.taken()).isEmpty();
        });
        assertThat(result.proceedings()).isEmpty();
    }

    @Test
    void aDocumentMergedWithItselfIsItself() {
        Proceedings filled = FilledValues.filled(RecordTypes.document());

        assertThat(ProceedingsMerge.of(filled, filled).merge())
                .isEqualTo(MergeResult.builder().proceedings(filled).build());
        assertThat(ProceedingsMerge.of(filled, filled).base(filled).merge().proceedings())
                .contains(filled);
    }

    @Test
    void recordsOfEitherSideAreTakenAndThoseThatAreTheSameAreOne() {
        Session other = Session.builder().id(Id.of("s2")).build();

        MergeResult result =
                ProceedingsMerge.of(of(SITTING), of(other, SITTING)).merge();

        assertThat(result.proceedings()).contains(of(SITTING, other));
        assertThat(result.added()).extracting(RecordChange::recordId).containsExactly("s2");
        assertThat(result.clashes()).isEmpty();
    }

    @Test
    void theVersionThatWasModifiedLaterStands() {
        MergeResult result = ProceedingsMerge.of(of(sitting(1, MONDAY)), of(sitting(2, TUESDAY)))
                .merge();

        assertThat(result.proceedings()).contains(of(sitting(2, TUESDAY)));
        assertThat(result.replaced())
                .containsExactly(RecordVersions.builder()
                        .reason(MergeReason.MODIFIED_LATER)
                        .recordType("session")
                        .recordId("s1")
                        .taken(MergeSide.THEIRS)
                        .oursModified(MONDAY)
                        .theirsModified(TUESDAY)
                        .addMember(MemberVersions.builder()
                                .pointer("/number")
                                .ours(JsonValue.of(1))
                                .theirs(JsonValue.of(2))
                                .build())
                        .addMember(MemberVersions.builder()
                                .pointer("/modified")
                                .ours(JsonValue.of("2021-03-08T00:00:00Z"))
                                .theirs(JsonValue.of("2021-03-09T00:00:00Z"))
                                .build())
                        .message("session 's1' has two versions, of which one was modified later; taken: theirs")
                        .build());
        assertThat(ProceedingsMerge.of(of(sitting(2, TUESDAY)), of(sitting(1, MONDAY)))
                        .merge()
                        .replaced())
                .extracting(RecordVersions::taken)
                .containsExactly(Optional.of(MergeSide.OURS));
    }

    @Test
    void versionsOfWhichNeitherIsLaterClash() {
        Session other = SITTING.toBuilder().number(2).build();

        assertClash(ProceedingsMerge.of(of(SITTING), of(other)).merge(), MergeReason.NOT_MODIFIED_LATER);
        assertClash(ProceedingsMerge.of(of(SITTING), of(sitting(2, MONDAY))).merge(), MergeReason.NOT_MODIFIED_LATER);
        MergeResult equal = ProceedingsMerge.of(of(sitting(1, MONDAY)), of(sitting(2, MONDAY)))
                .merge();
        assertClash(equal, MergeReason.NOT_MODIFIED_LATER);
        assertThat(equal.clashes().get(0).members())
                .containsExactly(MemberVersions.builder()
                        .pointer("/number")
                        .ours(JsonValue.of(1))
                        .theirs(JsonValue.of(2))
                        .build());
    }

    @Test
    void aSideThatIsPreferredStandsInAClash() {
        ProceedingsMerge merge = ProceedingsMerge.of(
                of(SITTING), of(SITTING.toBuilder().number(2).build()));

        assertThat(merge.prefer(MergeSide.OURS).merge().proceedings()).contains(of(SITTING));
        MergeResult theirs = merge.prefer(MergeSide.THEIRS).merge();
        assertThat(theirs.proceedings().orElseThrow().sessions().get(0).number())
                .hasValue(2);
        assertThat(theirs.clashes())
                .singleElement()
                .satisfies(clash -> assertThat(clash.taken()).contains(MergeSide.THEIRS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merge.prefer(MergeSide.BOTH))
                .withMessage("the preferred side must be 'ours' or 'theirs' but was 'both'");
    }

    @Test
    void aTimeThatOnlyOneVersionStatesIsTaken() {
        MergeResult result =
                ProceedingsMerge.of(of(SITTING), of(sitting(1, MONDAY))).merge();

        assertThat(result.proceedings()).contains(of(sitting(1, MONDAY)));
        assertThat(ProceedingsMerge.of(of(sitting(1, MONDAY)), of(SITTING))
                        .merge()
                        .proceedings())
                .contains(of(sitting(1, MONDAY)));
    }

    @Test
    void theOrderOfAListThatSaysNothingIsNoDifference() {
        Session one = SITTING.toBuilder().addSourceIds(Id.of("a"), Id.of("b")).build();
        Session other = SITTING.toBuilder().addSourceIds(Id.of("b"), Id.of("a")).build();

        assertThat(ProceedingsMerge.of(of(one), of(other)).merge())
                .isEqualTo(MergeResult.builder().proceedings(of(one)).build());
    }

    @Test
    void anIdOfRecordsOfDifferentTypesIsAClash() {
        Person person = Person.builder()
                .id(Id.of("s1"))
                .addName(Name.official("en", "A"))
                .build();

        assertClash(ProceedingsMerge.of(of(SITTING), of(person)).merge(), MergeReason.OTHER_TYPE);
        assertThat(ProceedingsMerge.of(of(SITTING), of(person))
                        .mapTheirs(ImmutableMap.of(Id.of("s1"), Id.of("p1")))
                        .merge()
                        .proceedings())
                .contains(of(SITTING, person.toBuilder().id(Id.of("p1")).build()));
    }

    @Test
    void anIdThatIsRepeatedIsAClashUnlessTheOtherSideHasTheSame() {
        Proceedings twice = Proceedings.builder()
                .addSessions(SITTING, SITTING.toBuilder().number(2).build())
                .build();

        assertThat(ProceedingsMerge.of(twice, twice).merge().proceedings()).contains(twice);
        assertClash(ProceedingsMerge.of(twice, of(SITTING)).merge(), MergeReason.REPEATED_ID);
        assertThat(ProceedingsMerge.of(twice, of(SITTING))
                        .prefer(MergeSide.THEIRS)
                        .merge()
                        .proceedings())
                .contains(of(SITTING));
    }

    @Test
    void theIdsOfEitherSideAreMappedBefore() {
        Source press = Source.builder().id(Id.of("press")).build();
        Session cited = SITTING.toBuilder().addSourceId(Id.of("press")).build();
        Source other =
                press.toBuilder().title(LocalizedText.of("en", "Other press")).build();

        MergeResult result = ProceedingsMerge.of(of(press), of(other, cited))
                .mapOurs(ImmutableMap.of(Id.of("press"), Id.of("press-a")))
                .mapTheirs(ImmutableMap.of(Id.of("press"), Id.of("press-b")))
                .merge();

        assertThat(result.proceedings().orElseThrow().sources())
                .extracting(source -> source.id().toString())
                .containsExactly("press-a", "press-b");
        assertThat(result.proceedings().orElseThrow().sessions().get(0).sourceIds())
                .containsExactly(Id.of("press-b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProceedingsMerge.of(of(press), of(press))
                        .base(of(press))
                        .mapTheirs(ImmutableMap.of(Id.of("press"), Id.of("press-b")))
                        .merge())
                .withMessage(
                        "'press' is the id of a record of the base, so that both sides mean the same by it; rename it after merging");
    }

    // Tombstones.

    @Test
    void aTombstoneThatIsLaterThanTheRecordRemovesIt() {
        Statement speech =
                Statement.builder().id(Id.of("speech")).sessionId(SITTING.id()).build();
        Tombstone tombstone = tombstone("s1", "session", TUESDAY);

        MergeResult result = ProceedingsMerge.of(of(sitting(1, MONDAY), speech), of(tombstone))
                .merge();

        assertThat(result.proceedings()).contains(of(speech, tombstone));
        assertThat(result.removed())
                .singleElement()
                .satisfies(removed -> assertThat(removed.message())
                        .isEqualTo("session 's1' was removed after it was last modified; taken: theirs"));
        assertThat(result.leftovers())
                .extracting(leftover -> leftover.kind() + " " + leftover.pointer())
                .containsExactly("dangling-reference /sessionId");
        assertThat(ProceedingsMerge.of(of(tombstone), of(sitting(1, MONDAY)))
                        .merge()
                        .proceedings())
                .contains(of(tombstone));
    }

    @Test
    void aRecordThatWasModifiedAfterTheTombstoneIsAClash() {
        ProceedingsMerge merge = ProceedingsMerge.of(of(sitting(1, TUESDAY)), of(tombstone("s1", "session", MONDAY)));

        assertClash(merge.merge(), MergeReason.CHANGED_AFTER_REMOVAL);
        assertThat(merge.prefer(MergeSide.OURS).merge().proceedings()).contains(of(sitting(1, TUESDAY)));
        assertThat(merge.prefer(MergeSide.THEIRS).merge().proceedings())
                .contains(of(tombstone("s1", "session", MONDAY)));
    }

    @Test
    void aRemovalAtAnUnknownTimeIsAClash() {
        assertClash(
                ProceedingsMerge.of(of(SITTING), of(tombstone("s1", "session", MONDAY)))
                        .merge(),
                MergeReason.REMOVED_AT_UNKNOWN_TIME);
        assertClash(
                ProceedingsMerge.of(of(sitting(1, MONDAY)), of(tombstone("s1", "session", MONDAY)))
                        .merge(),
                MergeReason.REMOVED_AT_UNKNOWN_TIME);
        assertClash(
                ProceedingsMerge.of(
                                of(sitting(1, MONDAY)),
                                of(Tombstone.builder()
                                        .id(Id.of("s1"))
                                        .recordType("session")
                                        .build()))
                        .merge(),
                MergeReason.REMOVED_AT_UNKNOWN_TIME);
        assertClash(
                ProceedingsMerge.of(of(sitting(1, MONDAY)), of(tombstone("s1", "person", TUESDAY)))
                        .merge(),
                MergeReason.OTHER_TYPE);
    }

    @Test
    void ofTwoTombstonesTheLaterStands() {
        assertThat(ProceedingsMerge.of(of(tombstone("x", "session", MONDAY)), of(tombstone("x", "session", TUESDAY)))
                        .merge()
                        .proceedings())
                .contains(of(tombstone("x", "session", TUESDAY)));
    }

    // With a base.

    private static final Session BASE = Session.builder()
            .id(Id.of("s1"))
            .number(1)
            .title(LocalizedText.of("en", "Opening"))
            .actual(TimeRange.from("2021-03-07T10:00"))
            .addSourceIds(Id.of("a"), Id.of("b"))
            .addStatus(StatusChange.builder().status(EventStatus.POSTPONED).build())
            .build();

    private static MergeResult merge(ProceedingsRecord<?> ours, ProceedingsRecord<?> theirs) {
        return ProceedingsMerge.of(of(ours), of(theirs)).base(of(BASE)).merge();
    }

    @Test
    void membersThatOneSideHasChangedAreTakenFromIt() {
        Session ours = BASE.toBuilder()
                .number(2)
                .title(LocalizedText.of("en", "Opening").with("fr", "Ouverture"))
                .sourceIds(List.of(Id.<Source>of("a"), Id.<Source>of("b"), Id.<Source>of("c")))
                .putExtension("org.example.a", JsonValue.of("a"))
                .modified(MONDAY)
                .build();
        Session theirs = BASE.toBuilder()
                .kind(SessionKind.OPENING)
                .title(LocalizedText.of("en", "Opening of the Congress"))
                .sourceIds(List.of(Id.<Source>of("b"), Id.<Source>of("d")))
                .modified(TUESDAY)
                .build();

        MergeResult result = merge(ours, theirs);

        assertThat(result.clashes()).isEmpty();
        assertThat(result.proceedings().orElseThrow().sessions())
                .containsExactly(BASE.toBuilder()
                        .number(2)
                        .kind(SessionKind.OPENING)
                        .title(LocalizedText.of("en", "Opening of the Congress").with("fr", "Ouverture"))
                        .sourceIds(List.of(Id.<Source>of("b"), Id.<Source>of("c"), Id.<Source>of("d")))
                        .putExtension("org.example.a", JsonValue.of("a"))
                        .modified(TUESDAY)
                        .build());
        assertThat(result.replaced())
                .singleElement()
                .satisfies(told -> assertThat(told.reason() + " " + told.taken().orElseThrow())
                        .isEqualTo("changed-apart both"));
    }

    @Test
    void aRecordThatOneSideHasChangedIsTakenFromIt() {
        Session changed = BASE.toBuilder().number(2).build();

        assertThat(merge(BASE, changed).proceedings()).contains(of(changed));
        MergeResult ours = merge(changed, BASE);
        assertThat(ours.proceedings()).contains(of(changed));
        assertThat(ours.replaced())
                .extracting(told -> told.reason() + " " + told.taken().orElseThrow())
                .containsExactly("changed-on-one-side ours");
    }

    @Test
    void aMemberThatBothHaveChangedIsThatOfTheLaterOrAClash() {
        Session ours = BASE.toBuilder().number(2).build();
        Session theirs = BASE.toBuilder().number(3).kind(SessionKind.OPENING).build();

        MergeResult clash = merge(ours, theirs);
        assertClash(clash, MergeReason.NOT_MODIFIED_LATER);
        assertThat(clash.clashes().get(0).members())
                .containsExactly(MemberVersions.builder()
                        .pointer("/number")
                        .base(JsonValue.of(1))
                        .ours(JsonValue.of(2))
                        .theirs(JsonValue.of(3))
                        .build());

        MergeResult later = merge(
                ours.toBuilder().modified(TUESDAY).build(),
                theirs.toBuilder().modified(MONDAY).build());
        assertThat(later.proceedings())
                .contains(of(BASE.toBuilder()
                        .number(2)
                        .kind(SessionKind.OPENING)
                        .modified(TUESDAY)
                        .build()));
        assertThat(later.replaced()).extracting(RecordVersions::reason).containsExactly(MergeReason.MODIFIED_LATER);
        assertThat(ProceedingsMerge.of(of(ours), of(theirs))
                        .base(of(BASE))
                        .prefer(MergeSide.THEIRS)
                        .merge()
                        .proceedings())
                .contains(of(theirs));
    }

    @Test
    void aMemberThatIsRemovedOnOneSideAndChangedOnTheOtherIsAClash() {
        Session ours = BASE.toBuilder().title(Optional.empty()).build();
        Session theirs =
                BASE.toBuilder().title(LocalizedText.of("en", "Inauguration")).build();

        assertThat(merge(ours, theirs).clashes().get(0).members())
                .extracting(MemberVersions::pointer)
                .containsExactly("/title");
        assertThat(merge(ours, BASE.toBuilder().number(2).build()).proceedings())
                .contains(of(ours.toBuilder().number(2).build()));
    }

    @Test
    void listsInAnOrderAreMergedAsAWhole() {
        Session ours = BASE.toBuilder()
                .addStatus(StatusChange.builder().status(EventStatus.CANCELLED).build())
                .build();
        Session theirs = BASE.toBuilder()
                .addStatus(StatusChange.builder().status(EventStatus.of("held")).build())
                .build();

        assertThat(merge(ours, theirs).clashes().get(0).members())
                .extracting(MemberVersions::pointer)
                .containsExactly("/statuses");
        assertThat(merge(ours, BASE.toBuilder().number(2).build()).proceedings())
                .contains(of(ours.toBuilder().number(2).build()));
        assertThat(merge(BASE.toBuilder().number(2).build(), ours).proceedings())
                .contains(of(ours.toBuilder().number(2).build()));
    }

    @Test
    void claimsThatEitherHasAddedAreTakenAndOneThatBothHaveChangedIsAClash() {
        Claim claim = Claim.builder().addSourceId(Id.of("a")).build();
        Claim our = claim.toBuilder().at("/number").build();
        Claim their = claim.toBuilder().at("/title").build();
        Session base = SITTING.toBuilder().addClaim(claim).build();
        Session ours = SITTING.toBuilder().addClaims(claim, our).build();
        Session theirs = SITTING.toBuilder().addClaims(claim, their).build();

        assertThat(ProceedingsMerge.of(of(ours), of(theirs))
                        .base(of(base))
                        .merge()
                        .proceedings())
                .contains(of(SITTING.toBuilder().addClaims(claim, our, their).build()));
        assertThat(ProceedingsMerge.of(
                                of(SITTING.toBuilder().addClaim(our).build()),
                                of(SITTING.toBuilder().addClaim(their).build()))
                        .base(of(base))
                        .merge()
                        .clashes()
                        .get(0)
                        .members())
                .extracting(MemberVersions::pointer)
                .containsExactly("/claims");
    }

    private static Action vote(VoteChoice french, VoteChoice japanese, String... keys) {
        Action action = Action.builder()
                .id(Id.of("a"))
                .verb(ActionVerb.ADOPTED)
                .addVote(Vote.builder()
                        .key("final")
                        .putBallots(french, Id.<MemberState>of("FRA"))
                        .putBallots(japanese, Id.<MemberState>of("JPN"))
                        .build())
                .build();
        for (String key : keys) {
            action = action.toBuilder().addVote(Vote.builder().key(key).build()).build();
        }
        return action;
    }

    @Test
    void votesAreMergedByKeyAndVoters() {
        Proceedings base = of(vote(VoteChoice.YES, VoteChoice.YES));

        assertThat(ProceedingsMerge.of(
                                of(vote(VoteChoice.NO, VoteChoice.YES, "x")),
                                of(vote(VoteChoice.YES, VoteChoice.ABSTAIN, "y")))
                        .base(base)
                        .merge()
                        .proceedings())
                .contains(of(vote(VoteChoice.NO, VoteChoice.ABSTAIN, "x", "y")));
        ProceedingsMerge both = ProceedingsMerge.of(
                        of(vote(VoteChoice.NO, VoteChoice.NO)), of(vote(VoteChoice.ABSTAIN, VoteChoice.NO)))
                .base(base);
        assertThat(both.merge().clashes().get(0).members()).singleElement().satisfies(member -> {
            assertThat(member.pointer()).isEqualTo("/votes/final/ballots");
            assertThat(member.ours().orElseThrow().toString()).contains("no=", "FRA");
        });
        assertThat(both.prefer(MergeSide.THEIRS).merge().proceedings())
                .contains(of(vote(VoteChoice.ABSTAIN, VoteChoice.NO)));
    }

    @Test
    void whatOneSideHasRemovedGoesIfTheOtherLeftItAlone() {
        Proceedings empty = Proceedings.builder().build();
        Proceedings base = of(BASE);
        Proceedings changed = of(BASE.toBuilder().number(2).build());

        assertThat(ProceedingsMerge.of(base, empty).base(base).merge().proceedings())
                .contains(empty);
        assertThat(ProceedingsMerge.of(empty, base).base(base).merge().removed())
                .extracting(told -> told.reason() + " " + told.taken().orElseThrow())
                .containsExactly("removed-on-one-side ours");
        assertThat(ProceedingsMerge.of(base, of(tombstone("s1", "session", MONDAY)))
                        .base(base)
                        .merge()
                        .proceedings())
                .contains(of(tombstone("s1", "session", MONDAY)));
        assertClash(ProceedingsMerge.of(changed, empty).base(base).merge(), MergeReason.CHANGED_AND_REMOVED);
        assertThat(ProceedingsMerge.of(changed, empty)
                        .base(base)
                        .prefer(MergeSide.OURS)
                        .merge()
                        .proceedings())
                .contains(changed);
    }

    @Test
    void whatTheModelRefusesTogetherIsAClash() {
        ReportedCount exact = ReportedCount.builder()
                .key("k")
                .unit(CountUnit.PERSON)
                .qualifier(CountQualifier.EXACT)
                .value(5)
                .build();
        Session base = SITTING.toBuilder().addCount(exact).build();
        Session ours = SITTING.toBuilder()
                .addCount(exact.toBuilder()
                        .qualifier(CountQualifier.BETWEEN)
                        .upper(9)
                        .build())
                .build();
        Session theirs = SITTING.toBuilder()
                .addCount(exact.toBuilder()
                        .qualifier(CountQualifier.DOZENS)
                        .value(OptionalLong.empty())
                        .build())
                .build();

        assertClash(ProceedingsMerge.of(of(ours), of(theirs)).base(of(base)).merge(), MergeReason.REFUSED);
    }

    // What the documents say of themselves.

    private static MergeResult headers(Proceedings ours, Proceedings theirs) {
        return ProceedingsMerge.of(ours, theirs).merge();
    }

    @Test
    void whatOnlyOneDocumentSaysOfItselfIsTaken() {
        Proceedings ours = Proceedings.builder()
                .title(LocalizedText.of("en", "Rivers"))
                .generator(Generator.builder().name("a").build())
                .addRequiredExtension("org.example.a")
                .build();
        Proceedings theirs = Proceedings.builder()
                .licence("CC-BY-4.0")
                .generator(Generator.builder().name("b").build())
                .addRequiredExtension("org.example.b")
                .putExtension("org.example.b", JsonValue.of("b"))
                .build();

        assertThat(headers(ours, theirs).proceedings())
                .contains(ours.toBuilder()
                        .licence("CC-BY-4.0")
                        .addRequiredExtension("org.example.b")
                        .putExtension("org.example.b", JsonValue.of("b"))
                        .build());
        assertThat(headers(theirs, ours).clashes()).isEmpty();
    }

    @Test
    void ofDifferentThingsThatOfTheDocumentThatWasIssuedLaterStands() {
        Proceedings ours = Proceedings.builder()
                .version("1")
                .issued(PartialDate.of("2021-03"))
                .build();
        Proceedings theirs = Proceedings.builder()
                .version("2")
                .issued(PartialDate.of("2021-04-01"))
                .build();

        MergeResult result = headers(ours, theirs);
        assertThat(result.proceedings()).contains(theirs);
        assertThat(result.replaced())
                .singleElement()
                .satisfies(
                        told -> assertThat(told.message())
                                .isEqualTo(
                                        "the document says different things of itself, of which one was issued later; taken: theirs"));
        assertThat(headers(theirs, ours).proceedings()).contains(theirs);
        assertThat(headers(
                                ours,
                                ours.toBuilder()
                                        .issued(PartialDate.of("2021-04-01"))
                                        .build())
                        .replaced())
                .isEmpty();
        assertClash(headers(ours, ours.toBuilder().version("2").build()), MergeReason.NOT_ISSUED_LATER);
        assertThat(ProceedingsMerge.of(ours, ours.toBuilder().version("2").build())
                        .prefer(MergeSide.THEIRS)
                        .merge()
                        .proceedings()
                        .orElseThrow()
                        .version())
                .contains("2");
    }

    @Test
    void documentsWhoseIdsAreReadDifferentlyClash() {
        Proceedings ours = Proceedings.builder()
                .base("https://example.org/a/")
                .issued(PartialDate.of("2020"))
                .build();
        Proceedings theirs = Proceedings.builder()
                .base("https://example.org/b/")
                .issued(PartialDate.of("2021"))
                .build();

        assertClash(headers(ours, theirs), MergeReason.READ_DIFFERENTLY);
        assertThat(ProceedingsMerge.of(ours, theirs)
                        .prefer(MergeSide.OURS)
                        .merge()
                        .proceedings()
                        .orElseThrow()
                        .base())
                .contains("https://example.org/a/");
        assertThat(ProceedingsMerge.of(
                                ours,
                                theirs.toBuilder()
                                        .base("https://example.org/a/")
                                        .build())
                        .base(Proceedings.builder()
                                .base("https://example.org/a/")
                                .build())
                        .merge()
                        .clashes())
                .isEmpty();
    }

    @Test
    void recordsOfUnknownTypesAreMergedToo() {
        OtherRecord motion = OtherRecord.builder()
                .type("motion")
                .id(Id.of("m"))
                .putExtension("org.example.a", JsonValue.of("a"))
                .modified(MONDAY)
                .build();
        OtherRecord later = motion.toBuilder().modified(TUESDAY).build();

        assertThat(ProceedingsMerge.of(of(motion), of(later)).merge().proceedings())
                .contains(of(later));
        assertClash(
                ProceedingsMerge.of(
                                of(motion),
                                of(motion.toBuilder().type("protest").build()))
                        .merge(),
                MergeReason.OTHER_TYPE);
    }

    @Test
    void namesInAnOrderThatBothHaveChangedClash() {
        Congress base = Congress.builder()
                .id(Id.of("c"))
                .addName(Name.official("en", "C"))
                .build();

        assertClash(
                ProceedingsMerge.of(
                                of(base.toBuilder()
                                        .addName(Name.shortForm("en", "D"))
                                        .build()),
                                of(base.toBuilder()
                                        .addName(Name.shortForm("en", "E"))
                                        .build()))
                        .base(of(base))
                        .merge(),
                MergeReason.NOT_MODIFIED_LATER);
    }
}

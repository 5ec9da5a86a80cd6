package org.congress4j.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.congress4j.json.CongressJson;
import org.congress4j.model.Congress;
import org.congress4j.model.Delegation;
import org.congress4j.model.Electorate;
import org.congress4j.model.MemberState;
import org.congress4j.model.Party;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.Session;
import org.congress4j.model.Source;
import org.congress4j.model.Tally;
import org.congress4j.model.check.Finding;
import org.congress4j.model.check.ProceedingsCheck;
import org.congress4j.model.check.engine.Body;
import org.congress4j.model.check.engine.BrokenReference;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Entries;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RecordNames;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.Walk;
import org.congress4j.model.code.AdoptionMethod;
import org.congress4j.model.code.Formality;
import org.congress4j.model.code.ParticipantCategory;
import org.congress4j.model.code.RightKind;
import org.congress4j.model.code.SessionKind;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.spelling.Spelling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten rules of the library, written once more with what it exports, find what those of the library find. */
class RulesOfOnesOwnTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

    /** What each rule does in the walk, by the code of the library's rule. */
    private static final ImmutableMap<String, Consumer<Walk>> RULES = ImmutableMap.<String, Consumer<Walk>>builder()
            .put(
                    "date_malformed",
                    walk -> walk.members(MemberKind.DATE, (date, place, findings) -> {
                        if (date.earliest().isEmpty()) {
                            findings.at(place).with("date", date).add();
                        }
                    }))
            .put(
                    "unknown_time_zone",
                    walk -> walk.members(MemberKind.TIME_ZONE, (zone, place, findings) -> {
                        if (zone.zoneId().isEmpty()) {
                            findings.at(place).with("zone", zone).add();
                        }
                    }))
            .put(
                    "nonexistent_local_time",
                    walk -> walk.members(MemberKind.SKIPPED_TIME, (time, place, findings) -> {
                        if (place.zone() == null) {
                            findings.notChecked("no time zone is stated");
                        } else {
                            findings.at(place)
                                    .with("time", time)
                                    .with("zone", place.zone())
                                    .add();
                        }
                    }))
            .put(
                    "unknown_member",
                    walk -> walk.members(MemberKind.UNKNOWN_MEMBER, (name, place, findings) -> {
                        if (CharMatcher.anyOf(".:").matchesNoneOf(name)) {
                            findings.at(place)
                                    .with("member", name)
                                    .with(
                                            "hint",
                                            Spelling.didYouMean(
                                                    place.knownMembers().suggestions(name)))
                                    .add();
                        }
                    }))
            .put(
                    "duplicate_key",
                    walk -> walk.members(
                            MemberKind.DUPLICATE_KEY,
                            (repeated, place, findings) -> findings.at(place)
                                    .with("key", repeated.key())
                                    .with("list", repeated.list())
                                    .add()))
            .put("dangling_reference", walk -> walk.members(MemberKind.REFERENCE, RulesOfOnesOwnTest::dangling))
            .put("session_outside_congress", walk -> walk.records(Session.class, RulesOfOnesOwnTest::outsideCongress))
            .put("more_votes_than_present", walk -> walk.votes(RulesOfOnesOwnTest::moreVotesThanPresent))
            .put("observer_voted", walk -> walk.votes(RulesOfOnesOwnTest::observerVoted))
            .put("statement_position_repeated", walk -> walk.document(RulesOfOnesOwnTest::positionRepeated))
            .buildOrThrow();

    static ImmutableList<String> codes() {
        return RULES.keySet().asList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void findsWhatTheRuleOfTheLibraryFinds(String code) throws IOException {
        Own own = new Own(code);
        ProceedingsCheck ours = ProceedingsCheck.standard().only(code);
        ProceedingsCheck both = ours.with(own);

        for (String document : new String[] {"", "close-to-"}) {
            Proceedings proceedings = read("checks/" + document + code.replace('_', '-') + ".json");
            List<Finding> expected = ours.check(proceedings, AS_OF).findings();

            assertThat(expected.isEmpty()).isEqualTo(!document.isEmpty());
            assertThat(both.check(proceedings, AS_OF).findings().stream()
                            .filter(finding -> finding.code().equals(own.code()))
                            .map(finding -> finding.toBuilder().code(code).build()))
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("fingerprint")
                    .containsExactlyElementsOf(expected);
            assertThat(both.check(proceedings, AS_OF).systemErrors()).isEmpty();
        }
    }

    private static Proceedings read(String file) throws IOException {
        try (InputStream in =
                requireNonNull(CongressJson.class.getResourceAsStream("/META-INF/congress4j/corpus/" + file))) {
            return CongressJson.read(in);
        }
    }

    /** A rule that is described like one of the library. */
    private static final class Own extends CheckRule {
        private final Consumer<Walk> joins;

        Own(String code) {
            super(descriptionOf(code).toBuilder().code("own_" + code).build());
            joins = requireNonNull(RULES.get(code));
        }

        private static RuleDescription descriptionOf(String code) {
            return ProceedingsCheck.standard().only(code).rules().get(0).description();
        }

        @Override
        public void join(Walk walk) {
            joins.accept(walk);
        }
    }

    private static void dangling(BrokenReference reference, MemberPlace place, Findings findings) {
        Class<?> type = reference.expected();
        if (reference.found().isEmpty() && type != Party.class && type != MemberState.class && type != Source.class) {
            findings.at(place)
                    .with("type", RecordNames.of(type))
                    .with("id", reference.id())
                    .with("hint", Spelling.didYouMean(place.context().idsNear(type, reference.id())))
                    .add();
        }
    }

    private static void outsideCongress(Session session, CheckContext context, Findings findings) {
        Congress congress = context.find(Congress.class, session.congressId());
        boolean beside = session.formality().equals(Optional.of(Formality.ATTACHED))
                || session.kind()
                        .filter(ImmutableList.of(
                                SessionKind.CONSULTATION,
                                SessionKind.BRIEFING,
                                SessionKind.SPECIAL_EVENT,
                                SessionKind.ANCILLARY_MEETING)::contains)
                        .isPresent();
        if (congress == null || congress.period().isEmpty() || session.actual().isEmpty() || beside) {
            return;
        }
        Span time = Span.ofTime(session.actual());
        Span period = context.period(congress);
        if (time.startsBefore(period) || time.startsAfterEndOf(period) || time.endsBeforeStartOf(period)) {
            findings.at(session, "actual")
                    .with("sitting", Spans.words(session.actual().get()))
                    .with("congress", Spans.words(congress.period().get()))
                    .add();
        }
    }

    private static void moreVotesThanPresent(VoteFacts vote, Findings findings) {
        OptionalLong present = vote.vote().electorate().map(Electorate::present).orElse(OptionalLong.empty());
        if (present.isEmpty() || vote.vote().tally().isEmpty() || !vote.oneVoteEach()) {
            return;
        }
        Tally tally = vote.vote().tally().get();
        long votes = tally.yes().orElse(0)
                + tally.no().orElse(0)
                + tally.abstain().orElse(0)
                + tally.invalid().orElse(0);
        RulesOfProcedure rules = vote.rules();
        boolean mayBeAbsent = vote.action().method().equals(Optional.of(AdoptionMethod.WRITTEN_VOTE))
                || (rules != null && rules.proxiesPerVoter().orElse(0) > 0)
                || vote.vote().ballotNotes().stream()
                        .anyMatch(note -> note.castById().isPresent());
        if (votes > present.getAsLong() && !mayBeAbsent) {
            vote.at(findings, "electorate", "present")
                    .with("votes", votes)
                    .with("present", present.getAsLong())
                    .add();
        }
    }

    private static void observerVoted(VoteFacts vote, Findings findings) {
        DayRange days = vote.days();
        Body body = vote.bodyId().map(vote.context()::body).orElse(null);
        Map<PartyFacts, List<Delegation>> delegations = vote.context()
                .congressOf(vote.action())
                .map(vote.context()::delegations)
                .orElse(Map.of());
        for (int i = 0; i < vote.size(); i++) {
            PartyFacts voter = vote.voter(i).principal();
            boolean voted = ImmutableList.of(VoteChoice.YES, VoteChoice.NO, VoteChoice.ABSTAIN)
                    .contains(vote.choice(i));
            if (voted && body != null && days != null && body.standing(voter, days) == Body.Standing.OBSERVER) {
                report(vote, i, "an observer or associate of " + vote.bodyId().orElseThrow(), findings);
            } else if (voted) {
                for (ParticipantCategory category : withoutVote(delegations.getOrDefault(voter, List.of()))) {
                    report(vote, i, "at the congress as '" + category + "'", findings);
                }
            }
        }
    }

    private static ImmutableList<ParticipantCategory> withoutVote(List<Delegation> delegations) {
        return delegations.stream()
                .filter(delegation -> delegation.rights().stream()
                        .noneMatch(right -> right.kind().equals(RightKind.VOTE) && right.granted()))
                .flatMap(delegation -> delegation.category().stream())
                .filter(
                        ImmutableList.of(
                                ParticipantCategory.OBSERVER_STATE,
                                ParticipantCategory.MEDIA,
                                ParticipantCategory.GUEST)::contains)
                .collect(toImmutableList());
    }

    private static void report(VoteFacts vote, int i, String observer, Findings findings) {
        vote.atVoter(findings, i)
                .with("voter", vote.voter(i).id())
                .with("choice", vote.choice(i))
                .with("observer", observer)
                .add();
    }

    private static void positionRepeated(CheckContext context, Findings findings) {
        for (List<ProceedingsRecord<?>> entries : context.sequences()) {
            ProceedingsRecord<?> first = entries.get(0);
            for (ProceedingsRecord<?> entry : entries.subList(1, entries.size())) {
                if (Entries.position(entry).equals(Entries.position(first))) {
                    findings.at(entry, "position")
                            .with("position", Entries.position(entry).getAsInt())
                            .with("first", first.id())
                            .add();
                } else {
                    first = entry;
                }
            }
        }
    }
}

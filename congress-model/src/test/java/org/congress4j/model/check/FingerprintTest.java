package org.congress4j.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congress4j.model.check.Records.action;
import static org.congress4j.model.check.Records.date;
import static org.congress4j.model.check.Records.doc;
import static org.congress4j.model.check.Records.session;
import static org.congress4j.model.check.Records.states;
import static org.congress4j.model.check.Records.vote;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Name;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Tally;
import org.congress4j.model.Vote;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.AbsenceReason;
import org.congress4j.model.code.NameKind;
import org.congress4j.model.code.Severity;
import org.congress4j.model.code.VoteChoice;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

    private static final Action OTHER = action("other", a -> a.date(date("2021-03-12")));

    private static Vote fourForThree(String key, String... inFavour) {
        return vote(
                v -> v.key(key).tally(Tally.builder().yes(4).build()).putAllBallots(VoteChoice.YES, states(inFavour)));
    }

    private static Action twoVotes(Vote first, Vote second) {
        return action("a", a -> a.addVotes(first, second));
    }

    private static ImmutableListMultimap<String, String> fingerprints(Proceedings proceedings) {
        return ProceedingsCheck.standard()
                .only("tally_list_mismatch", "duplicate_voter")
                .check(proceedings, AS_OF)
                .findings()
                .stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(Finding::code, Finding::fingerprint));
    }

    @Test
    void staysWhenRecordsComeBeforeOrChangeTheirOrder() {
        Action action = twoVotes(fourForThree("v", "BEL", "DOM", "EST"), fourForThree("w", "BEL", "BEL", "EST"));

        ImmutableListMultimap<String, String> found = fingerprints(doc(p -> p.addAction(action)));

        assertThat(found.keySet()).containsExactlyInAnyOrder("tally_list_mismatch", "duplicate_voter");
        assertThat(fingerprints(doc(p -> p.addActions(OTHER, action)))).isEqualTo(found);
        assertThat(fingerprints(doc(p -> p.addActions(action, OTHER)))).isEqualTo(found);
        assertThat(fingerprints(doc(p -> p.addSession(session("s", s -> s)).addActions(OTHER, action))))
                .isEqualTo(found);
    }

    @Test
    void staysWhenAnotherVoteOrTheFigureChanges() {
        Vote wrong = fourForThree("v", "BEL", "DOM", "EST");
        ImmutableListMultimap<String, String> found =
                fingerprints(doc(p -> p.addAction(twoVotes(fourForThree("w", "BEL", "DOM", "EST", "FRA"), wrong))));

        assertThat(found.values()).hasSize(1);
        assertThat(fingerprints(doc(p -> p.addAction(twoVotes(wrong, fourForThree("w", "CHN", "BEL", "DOM", "EST"))))))
                .isEqualTo(found);
        assertThat(fingerprints(doc(p -> p.addAction(action("a", a -> a.addVote(fourForThree("v", "BEL")))))))
                .isEqualTo(found);
    }

    @Test
    void differsFromThatOfAnyOtherFinding() {
        Vote wrong = fourForThree("v", "BEL", "BEL", "DOM", "DOM", "EST");
        Action action = twoVotes(wrong, wrong.toBuilder().key("w").build());

        assertThat(fingerprints(doc(p -> p.addActions(
                                action, action.toBuilder().id(Id.of("b")).build())))
                        .values())
                .hasSize(12)
                .doesNotHaveDuplicates();
    }

    @Test
    void isOfSixteenHexadecimalDigitsThatNeverChange() {
        assertThat(fingerprints(doc(p -> p.addAction(twoVotes(
                                fourForThree("v", "BEL", "DOM", "EST"),
                                fourForThree("w", "BEL", "DOM", "EST", "FRA")))))
                        .values())
                .containsExactly("75f280d4ad4d4da0");
    }

    @Test
    void ofAFindingMadeByHandIsThatOfItsPlaceAndParameters() {
        Finding finding = Finding.builder()
                .code("untitled_session")
                .severity(Severity.INFO)
                .pointer("/sessions/0")
                .parameters(ImmutableMap.of("session", "s"))
                .message("session s has no title")
                .build();

        assertThat(finding.fingerprint()).hasSize(16);
        assertThat(finding.toBuilder().pointer("/sessions/1").build().fingerprint())
                .as("of a copy")
                .isEqualTo(finding.fingerprint());
        assertThat(Finding.builder()
                        .code("untitled_session")
                        .severity(Severity.INFO)
                        .pointer("/sessions/1")
                        .parameters(ImmutableMap.of("session", "s"))
                        .message("session s has no title")
                        .build()
                        .fingerprint())
                .isNotEqualTo(finding.fingerprint());
    }

    /** Finds something at some places, which may lead nowhere. */
    private static final class Places extends DocumentRule {
        private final ImmutableList<Object[]> places;

        Places(Object[]... places) {
            super(RuleDescription.info(RuleGroup.OTHER, "places")
                    .finds("A place.")
                    .message("here")
                    .reason("It is a place.")
                    .advice("Nothing.")
                    .build());
            this.places = ImmutableList.copyOf(places);
        }

        @Override
        public void check(CheckContext context, Findings findings) {
            places.forEach(place -> findings.atRoot(place).add());
        }
    }

    private static String fingerprint(Proceedings proceedings, Object... place) {
        return ProceedingsCheck.standard()
                .with(new Places(place))
                .only("places")
                .check(proceedings, AS_OF)
                .findings()
                .get(0)
                .fingerprint();
    }

    private static String of(String place) {
        return Fingerprint.of("places", Optional.empty(), place, ImmutableMap.of());
    }

    @Test
    void namesElementsByWhatTheySay() {
        Proceedings proceedings = doc(p -> p.addRequiredExtension("org.example.seats")
                .addAction(OTHER)
                .addAction(action(
                        "a",
                        a -> a.addVote(vote(v -> v.putAllBallots(VoteChoice.YES, states("BEL", "DOM"))
                                        .putAllUnresolvedBallots(VoteChoice.of("paired"), ImmutableList.of("Utopia"))))
                                .putExtension("org.example.note", JsonValue.of("x"))))
                .addOrganizations(Records.organization(
                        "o",
                        o -> o.addName(
                                Name.builder().text(Records.en("Organization")).build()))));

        assertThat(fingerprint(proceedings)).isEqualTo(of(""));
        assertThat(fingerprint(proceedings, "requiredExtensions", 0))
                .isEqualTo(of("/requiredExtensions/org.example.seats"));
        assertThat(fingerprint(proceedings, "actions", 1)).isEqualTo(of("/actions/a"));
        assertThat(fingerprint(proceedings, "actions", 0, "date")).isEqualTo(of("/actions/other/date"));
        assertThat(fingerprint(proceedings, "actions", 1, "votes", 0, "ballots", "yes", 1))
                .isEqualTo(of("/actions/a/votes/v/ballots/yes/DOM"));
        assertThat(fingerprint(proceedings, "actions", 1, "votes", 0, "ballots", "no", 1))
                .isEqualTo(of("/actions/a/votes/v/ballots/no/1"));
        assertThat(fingerprint(proceedings, "actions", 1, "votes", 0, "ballots", "yes"))
                .isEqualTo(of("/actions/a/votes/v/ballots/yes"));
        assertThat(fingerprint(proceedings, "actions", 1, "votes", 0, "unresolvedBallots", "paired", 0))
                .isEqualTo(of("/actions/a/votes/v/unresolvedBallots/paired/Utopia"));
        assertThat(fingerprint(proceedings, "organizations", 0, "names", 1, "text", "en"))
                .isEqualTo(of("/organizations/o/names/1/text/en"));
    }

    @Test
    void namesAnElementWithoutKeyByItsFirstMemberIfNoOtherSaysTheSame() {
        Proceedings proceedings = doc(p -> p.addOrganizations(Records.organization(
                "o",
                o -> o.addNames(
                        Name.of(NameKind.ABBREVIATION, Records.en("G77+China")),
                        Name.of(NameKind.SHORT, Records.en("G77")),
                        Name.of(NameKind.SHORT, Records.en("Group of 77"))))));

        assertThat(fingerprint(proceedings, "organizations", 0, "names", 1))
                .isEqualTo(of("/organizations/o/names/abbreviation"));
        assertThat(fingerprint(proceedings, "organizations", 0, "names", 2)).isEqualTo(of("/organizations/o/names/2"));
        assertThat(fingerprint(proceedings, "organizations", 0, "names", 3)).isEqualTo(of("/organizations/o/names/3"));
    }

    @Test
    void keepsWhatLeadsNowhereAsItStands() {
        Proceedings proceedings = doc(p -> p.addAction(
                OTHER.toBuilder().putAbsent("title", AbsenceReason.UNKNOWN).build()));

        for (String place : ImmutableList.of(
                "/weather/0",
                "/actions/7",
                "/actions/first",
                "/actions/12345678901",
                "/actions//x",
                "/sessions/0/title")) {
            assertThat(fingerprint(proceedings, (Object[]) place.substring(1).split("/", -1)))
                    .isEqualTo(of(place));
        }
        assertThat(fingerprint(proceedings, "actions", 0, "absent", "title"))
                .isEqualTo(of("/actions/other/absent/title"));
        assertThat(fingerprint(proceedings, "actions", 0, "date", "x")).isEqualTo(of("/actions/other/date/x"));
        assertThat(fingerprint(proceedings, "actions", 0, "org.example.note", "x"))
                .isEqualTo(of("/actions/other/org.example.note/x"));
    }
}

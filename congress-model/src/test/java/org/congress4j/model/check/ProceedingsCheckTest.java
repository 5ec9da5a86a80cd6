package org.congress4j.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.congress4j.model.check.Records.action;
import static org.congress4j.model.check.Records.date;
import static org.congress4j.model.check.Records.doc;
import static org.congress4j.model.check.Records.en;
import static org.congress4j.model.check.Records.membership;
import static org.congress4j.model.check.Records.session;
import static org.congress4j.model.check.Records.source;
import static org.congress4j.model.check.Records.states;
import static org.congress4j.model.check.Records.voted;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.congress4j.model.DateRange;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Session;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.RuleParameter;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.check.engine.Walk;
import org.congress4j.model.check.rules.references.DuplicateId;
import org.congress4j.model.code.Severity;
import org.congress4j.model.code.SponsorshipKind;
import org.congress4j.model.code.VoteChoice;
import org.junit.jupiter.api.Test;

class ProceedingsCheckTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final Proceedings BAD_DATES = doc(p -> p.addAction(action("a", a -> a.date(date("2021-02-30"))))
            .addAction(action("b", a -> a.date(date("0001-01-01"))))
            .addAction(action("c", a -> a.date(date("soon")))));

    /** The rule that the documentation of CheckRule shows. */
    private static final class UntitledSession extends CheckRule {
        UntitledSession() {
            super(RuleDescription.info(RuleGroup.SITTINGS, "untitled_session")
                    .finds("A session without a title.")
                    .message("session {session:id} has no title")
                    .reason("Our programme prints the titles.")
                    .advice("Add the title.")
                    .build());
        }

        @Override
        public void join(Walk walk) {
            walk.records(Session.class, (session, context, findings) -> {
                if (session.title().isEmpty()) {
                    findings.at(session).with("session", session.id()).add();
                }
            });
        }
    }

    private static final class Failing extends DocumentRule {
        Failing() {
            super(RuleDescription.error(RuleGroup.OTHER, "failing")
                    .finds("Nothing.")
                    .message("{what:text}")
                    .reason("It fails.")
                    .advice("Correct the rule.")
                    .build());
        }

        @Override
        public void check(CheckContext context, Findings findings) {
            findings.atRoot("title").with("what", "before").add();
            findings.atRoot("title").with("that", "wrong parameter").add();
        }
    }

    @Test
    void reportsWhatItFindsAsData() {
        CheckReport report = ProceedingsCheck.run(BAD_DATES, AS_OF);

        assertThat(report.findings())
                .extracting(finding -> finding.toBuilder().fingerprint("").build())
                .containsExactly(
                        Finding.builder()
                                .code("date_malformed")
                                .severity(Severity.ERROR)
                                .pointer("/actions/0/date")
                                .recordId(Id.of("a"))
                                .parameters(ImmutableMap.of("date", "2021-02-30"))
                                .message("'2021-02-30' is not a valid date")
                                .fingerprint("")
                                .build(),
                        Finding.builder()
                                .code("date_malformed")
                                .severity(Severity.ERROR)
                                .pointer("/actions/2/date")
                                .recordId(Id.of("c"))
                                .parameters(ImmutableMap.of("date", "soon"))
                                .message("'soon' is not a valid date")
                                .fingerprint("")
                                .build(),
                        Finding.builder()
                                .code("placeholder_date")
                                .severity(Severity.WARNING)
                                .pointer("/actions/1/date")
                                .recordId(Id.of("b"))
                                .parameters(ImmutableMap.of("date", "0001-01-01"))
                                .message("'0001-01-01' is a placeholder, not a date")
                                .fingerprint("")
                                .build());
        assertThat(report.findings().get(0))
                .hasToString("ERROR date_malformed /actions/0/date: '2021-02-30' is not a valid date");
        assertThat(report.totals()).hasToString("{date_malformed=2, placeholder_date=1}");
        assertThat(report.total(Severity.ERROR)).isEqualTo(2);
        assertThat(report.total(Severity.INFO)).isZero();
        assertThat(report.total("tally_list_mismatch")).isZero();
        assertThat(report.sampled()).isFalse();
        assertThat(report.valid()).isFalse();
    }

    @Test
    void isValidWithWarnings() {
        Proceedings proceedings = doc(p -> p.addAction(action("b", a -> a.date(date("0001-01-01")))));

        assertThat(ProceedingsCheck.run(proceedings, AS_OF).valid()).isTrue();
    }

    @Test
    void countsAllAndKeepsAsManyAsToldOfEachCode() {
        CheckReport report = ProceedingsCheck.standard().keeping(1).check(BAD_DATES, AS_OF);

        assertThat(report.findings().stream().map(Finding::pointer))
                .containsExactly("/actions/0/date", "/actions/1/date");
        assertThat(report.total("date_malformed")).isEqualTo(2);
        assertThat(report.total(Severity.ERROR)).isEqualTo(2);
        assertThat(report.sampled()).isTrue();
    }

    @Test
    void findsEachOfManyThatOverlapAndKeepsTheFirst() {
        Proceedings proceedings = doc(p -> {
            for (int i = 0; i < 5; i++) {
                p.addMembership(membership("m" + i, "JPN", "un-ga", m -> m.period(DateRange.from("2021"))));
            }
        });

        CheckReport report = ProceedingsCheck.standard()
                .only("membership_overlap")
                .keeping(2)
                .check(proceedings, AS_OF);

        assertThat(report.total("membership_overlap")).isEqualTo(4);
        assertThat(report.findings().stream().map(Finding::message))
                .containsExactly(
                        "'m0' is the same membership for part of the time",
                        "'m0' is the same membership for part of the time");
    }

    @Test
    void cutsLongValuesAndSaysHowLongTheyAre() {
        String id = "x".repeat(12_345);
        Proceedings proceedings = doc(p -> p.addSource(source(id)).addSource(source(id)));

        Finding finding = ProceedingsCheck.standard()
                .only("duplicate_id")
                .check(proceedings, AS_OF)
                .findings()
                .get(0);

        assertThat(finding.message())
                .isEqualTo("id '" + "x".repeat(200) + "… (12,345 characters)' is already in use at /sources/0");
        assertThat(finding.parameters()).containsEntry("id", "x".repeat(200) + "… (12,345 characters)");
        assertThat(finding.recordId()).contains(Id.of(id));
    }

    @Test
    void refusesToKeepNothing() {
        assertThatThrownBy(() -> ProceedingsCheck.standard().keeping(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("findings kept must be at least 1 but were 0");
    }

    @Test
    void givesTheSameReportForTheSameRecords() {
        assertThat(ProceedingsCheck.run(BAD_DATES, AS_OF)).isEqualTo(ProceedingsCheck.run(BAD_DATES, AS_OF));
    }

    @Test
    void takesTheDayOfTheCheckFromTheCaller() {
        Proceedings proceedings = doc(p -> p.addAction(action("a", a -> a.date(date("2027-04-25")))));

        assertThat(ProceedingsCheck.run(proceedings, AS_OF).total("happened_in_future"))
                .isEqualTo(1);
        assertThat(ProceedingsCheck.run(proceedings, LocalDate.of(2027, 4, 25)).total("happened_in_future"))
                .isZero();
    }

    @Test
    void takesRulesOfTheCaller() {
        Proceedings proceedings =
                doc(p -> p.addSession(session("s", s -> s.title(en("Opening")))).addSession(session("t", s -> s)));
        ProceedingsCheck check = ProceedingsCheck.standard().with(new UntitledSession());

        CheckReport report = check.check(proceedings, AS_OF);

        assertThat(report.findings()).hasToString("[INFO untitled_session /sessions/1: session t has no title]");
        assertThat(check.rules()).hasSize(ProceedingsCheck.standard().rules().size() + 1);
        assertThat(new UntitledSession()).hasToString("untitled_session");
    }

    @Test
    void refusesTwoRulesWithOneCode() {
        assertThatThrownBy(() -> ProceedingsCheck.standard().with(new DuplicateId()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is a rule with the code 'duplicate_id' already");
    }

    @Test
    void refusesAnUnknownCode() {
        String topics = " topics are references, scalars, votes, sittings, congresses, texts, other";
        assertThatThrownBy(() -> ProceedingsCheck.standard().without("no_such_rule"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no rule with the code 'no_such_rule'; the" + topics);
        assertThatThrownBy(() -> ProceedingsCheck.standard().only("duplicate_id", "tally_mismatch"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no rule with the code 'tally_mismatch'; did you mean 'tally_list_mismatch' or"
                        + " 'tally_text_mismatch' or 'tally_cast_mismatch'? The" + topics);
        assertThatThrownBy(() -> ProceedingsCheck.standard().only("date_malfromed"))
                .hasMessage(
                        "there is no rule with the code 'date_malfromed'; did you mean 'date_malformed'? The" + topics);
        assertThatThrownBy(() -> ProceedingsCheck.standard().only("voting"))
                .hasMessage("there is no rule with the code 'voting'; the" + topics);
    }

    @Test
    void choosesRulesByTopic() {
        ProceedingsCheck votes = ProceedingsCheck.standard().only("votes", "duplicate_id");

        assertThat(votes.rules().stream().map(rule -> rule.description().group()))
                .containsOnly(RuleGroup.REFERENCES, RuleGroup.VOTES)
                .containsOnlyOnce(RuleGroup.REFERENCES);
        assertThat(ProceedingsCheck.standard().without("votes", "duplicate_id").rules())
                .doesNotContainAnyElementsOf(votes.rules())
                .hasSize(ProceedingsCheck.standard().rules().size()
                        - votes.rules().size());
        assertThat(ProceedingsCheck.standard().only("other").rules()).isEmpty();
    }

    @Test
    void refusesACodeThatIsNotInSnakeCase() {
        assertThatThrownBy(() -> new UntitledSession()
                        .description().toBuilder().code("UntitledSession").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code of rule must be in snake case, such as duplicate_voter, but was 'UntitledSession'");
    }

    @Test
    void refusesAParameterWithoutAType() {
        for (String parameter : new String[] {"{session}", "{session:ids}"}) {
            assertThatThrownBy(() -> new UntitledSession()
                            .description().toBuilder()
                                    .message(parameter + " has no title")
                                    .build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("parameter 'session' in the message of rule 'untitled_session' must have a"
                            + " type, such as {session:number}, one of [text, number, figure, date,");
        }
    }

    @Test
    void listsItsRulesAsData() {
        ImmutableList<RuleDescription> rules =
                ProceedingsCheck.standard().only("tally_list_mismatch").with(new UntitledSession()).rules().stream()
                        .map(CheckRule::description)
                        .collect(ImmutableList.toImmutableList());

        assertThat(rules.stream()
                        .map(rule -> rule.code() + " " + rule.severity() + " " + rule.group() + " "
                                + rule.parameters().stream()
                                        .map(RuleParameter::name)
                                        .toList()))
                .containsExactly(
                        "tally_list_mismatch ERROR VOTES [announced, choice, listed, hint]",
                        "untitled_session INFO SITTINGS [session]");
        assertThat(rules.get(0).parameters().stream().map(RuleParameter::type))
                .containsExactly(ParameterType.NUMBER, ParameterType.CODE, ParameterType.NUMBER, ParameterType.TEXT);
        assertThat(ProceedingsCheck.standard().rules().stream()
                        .filter(rule -> rule.description().group() == RuleGroup.SCALARS)
                        .map(CheckRule::code))
                .contains("date_malformed", "unknown_time_zone")
                .doesNotContain("duplicate_voter");
    }

    @Test
    void reportsARuleThatFailsAndGoesOnWithTheOthers() {
        CheckReport report = ProceedingsCheck.standard().with(new Failing()).check(BAD_DATES, AS_OF);

        assertThat(report.systemErrors())
                .containsExactly(SystemError.builder()
                        .rule("failing")
                        .message("java.lang.IllegalStateException:"
                                + " parameters of rule 'failing' must be [what] but were [that]")
                        .build());
        assertThat(report.total("date_malformed")).isEqualTo(2);
        assertThat(report.findings()).last().hasToString("ERROR failing /title: before");
        assertThat(ProceedingsCheck.standard()
                        .only("duplicate_id")
                        .with(new Failing())
                        .check(Proceedings.builder().build(), AS_OF)
                        .valid())
                .isFalse();
    }

    @Test
    void asksARuleThatFailedInTheWalkNoMore() {
        Proceedings proceedings = doc(p -> p.addAction(voted(v -> v.putAllBallots(VoteChoice.YES, states("JAP"))))
                .addAction(voted(v -> v.putAllBallots(VoteChoice.YES, states("JAP")))));
        int[] asked = {0};
        VoteRule failing = new VoteRule(new Failing().description()) {
            @Override
            public void check(VoteFacts vote, Findings findings) {
                asked[0]++;
                throw new IllegalStateException("vote " + vote.number());
            }
        };

        CheckReport report = ProceedingsCheck.standard().with(failing).check(proceedings, AS_OF);

        assertThat(asked[0]).isEqualTo(1);
        assertThat(report.systemErrors())
                .hasToString(
                        "[SystemError{rule=failing, message=java.lang.IllegalStateException: vote 1, extensions={}}]");
        assertThat(report.total("dangling_party")).isEqualTo(2);
    }

    @Test
    void saysWhatCouldNotBeChecked() {
        Proceedings proceedings = doc(p ->
                p.addSession(session("s", s -> s.actual(Records.range("2021-03-28T02:30", "2021-03-28T03:30")))));

        CheckReport report = ProceedingsCheck.run(proceedings, AS_OF);

        assertThat(report.notRun())
                .containsExactly(NotRun.builder()
                        .rule("nonexistent_local_time")
                        .why("no time zone is stated")
                        .times(2)
                        .build());
    }

    @Test
    void escapesNamesInPointers() {
        Proceedings proceedings = doc(p -> p.addAction(action("a", a -> a.putExtension("a/b~c", JsonValue.of("x")))));

        assertThat(ProceedingsCheck.run(proceedings, AS_OF).findings().get(0).pointer())
                .isEqualTo("/actions/0/a~1b~0c");
    }

    @Test
    void pointsAtTheRecordAndNotAtOneThatIsEqualToIt() {
        Proceedings proceedings =
                doc(p -> p.addSource(source("s")).addSource(source("s")).addSource(source("s")));

        CheckReport report = ProceedingsCheck.run(proceedings, AS_OF);

        assertThat(report.findings().stream().map(Finding::pointer)).containsExactly("/sources/1", "/sources/2");
        assertThat(report.findings().get(0).recordId()).isEqualTo(Optional.of(Id.of("s")));
    }

    @Test
    void changesNothing() {
        Proceedings before = BAD_DATES.toBuilder().build();

        ProceedingsCheck.run(BAD_DATES, AS_OF);

        assertThat(BAD_DATES).isEqualTo(before);
    }

    @Test
    void anUnresolvedShareIsSomeOfAll() {
        UnresolvedShare share = UnresolvedShare.builder().unresolved(1).of(4).build();

        assertThat(share.share()).isEqualTo(0.25);
        assertThatThrownBy(() -> share.toBuilder().of(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unresolved share must be from 0 to all of at least 1 but was 1 of 0");
    }

    private static Sponsorship sponsorship(String id, String name) {
        return Sponsorship.builder()
                .id(Id.of(id))
                .kind(SponsorshipKind.CO_SPONSOR)
                .name(name)
                .build();
    }

    @Test
    void saysThatNamesAreTooManyToBeComparedWithThoseOfStates() {
        CheckReport report = ProceedingsCheck.standard()
                .only("misspelled_state_name")
                .check(
                        doc(p -> {
                            p.addSponsorship(sponsorship("near", "Phillipines"));
                            for (int i = 0; i < 10_000; i++) {
                                p.addSponsorship(sponsorship("s" + i, "Party " + i));
                            }
                        }),
                        AS_OF);

        assertThat(report.findings()).extracting(Finding::pointer).containsExactly("/sponsorships/0/name");
        assertThat(report.notRun())
                .extracting(NotRun::rule, NotRun::why)
                .containsExactly(tuple(
                        "misspelled_state_name", "the document has too many names of parties to compare them all"));
    }
}

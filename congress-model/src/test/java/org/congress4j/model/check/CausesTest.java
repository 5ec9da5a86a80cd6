package org.congress4j.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.congress4j.model.check.Records.action;
import static org.congress4j.model.check.Records.congress;
import static org.congress4j.model.check.Records.date;
import static org.congress4j.model.check.Records.doc;
import static org.congress4j.model.check.Records.en;
import static org.congress4j.model.check.Records.range;
import static org.congress4j.model.check.Records.session;
import static org.congress4j.model.check.Records.states;
import static org.congress4j.model.check.Records.vote;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.congress4j.model.DateRange;
import org.congress4j.model.Id;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Tally;
import org.congress4j.model.Vote;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Severity;
import org.congress4j.model.code.VoteChoice;
import org.junit.jupiter.api.Test;

class CausesTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

    private static CheckReport byCause(Proceedings proceedings) {
        ProceedingsCheck check = ProceedingsCheck.standard();
        return check.byCause(check.check(proceedings, AS_OF));
    }

    private static Vote fourForThree(String key) {
        return vote(v -> v.key(key)
                .tally(Tally.builder().yes(4).total(3).build())
                .putAllBallots(VoteChoice.YES, states("BEL", "DOM", "EST")));
    }

    @Test
    void aWrongNumberExplainsWhatFollowsFromIt() {
        CheckReport report = byCause(doc(p ->
                p.addAction(action("a", a -> a.announcement(en("Adopted 3-0-0")).addVote(fourForThree("v"))))));

        assertThat(report.findings())
                .singleElement()
                .hasToString(
                        "ERROR tally_list_mismatch /actions/0/votes/0/tally/yes: 4 announced under 'yes', but 3 listed");
        assertThat(report.findings().get(0).consequences())
                .containsExactly(
                        Consequence.builder()
                                .code("tally_text_mismatch")
                                .times(1)
                                .pointer("/actions/0/announcement/en")
                                .message("'yes': 3 in words, but 4 in the tally")
                                .build(),
                        Consequence.builder()
                                .code("tally_total_mismatch")
                                .times(1)
                                .pointer("/actions/0/votes/0/tally/total")
                                .message("the numbers add up to 4, but the total is 3")
                                .build());
        assertThat(report.totals())
                .hasToString("{tally_list_mismatch=1, tally_text_mismatch=1, tally_total_mismatch=1}");
        assertThat(report.total(Severity.ERROR)).isEqualTo(1);
        assertThat(report.sampled()).isFalse();
        assertThat(report.valid()).isFalse();
    }

    @Test
    void aWrongNumberDoesNotExplainThatOfAnotherVoteOrChoice() {
        Vote right = vote(v -> v.key("w")
                .tally(Tally.builder().yes(3).no(0).total(2).build())
                .putAllBallots(VoteChoice.YES, states("BEL", "DOM", "EST")));

        assertThat(byCause(doc(p -> p.addAction(
                                action("a", a -> a.addVote(fourForThree("v")).addVote(right)))))
                        .findings())
                .extracting(Finding::pointer, Finding::code)
                .containsExactly(
                        tuple("/actions/0/votes/0/tally/yes", "tally_list_mismatch"),
                        tuple("/actions/0/votes/1/tally/total", "tally_total_mismatch"));
        assertThat(byCause(doc(p -> p.addAction(action(
                                "a",
                                a -> a.announcement(en("Adopted 4-1-0"))
                                        .addVote(fourForThree("v").toBuilder()
                                                .tally(Tally.builder()
                                                        .yes(4)
                                                        .no(0)
                                                        .total(4)
                                                        .build())
                                                .build())))))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("tally_list_mismatch", "tally_text_mismatch");
    }

    @Test
    void eachWrongTallyIsACauseOfItsOwn() {
        CheckReport report = byCause(doc(p -> {
            for (int i = 0; i < 20; i++) {
                p.addAction(action("a" + i, a -> a.addVote(fourForThree("v"))));
            }
        }));

        assertThat(report.findings())
                .hasSize(20)
                .allSatisfy(found -> assertThat(found.times()).isEqualTo(1));
        assertThat(report.total(Severity.ERROR)).isEqualTo(20);
        assertThat(report.total()).isEqualTo(40);
    }

    @Test
    void aCodeThatIsUnknownInManyPlacesIsOneFinding() {
        CheckReport report = byCause(doc(p -> {
            p.addAction(action("once", a -> a.date(date("soon"))));
            for (int i = 0; i < 30; i++) {
                p.addAction(action(
                        "a" + i, a -> a.addVote(vote(v -> v.putAllBallots(VoteChoice.YES, states("GER", "FRA"))))));
            }
        }));

        assertThat(report.findings()).extracting(Finding::code).containsExactly("dangling_party", "date_malformed");
        Finding unknown = report.findings().get(0);
        assertThat(unknown.pointer()).isEqualTo("/actions/1/votes/0/ballots/yes/0");
        assertThat(unknown.times()).isEqualTo(30);
        assertThat(unknown.alsoAt())
                .containsExactly(
                        "/actions/2/votes/0/ballots/yes/0",
                        "/actions/3/votes/0/ballots/yes/0",
                        "/actions/4/votes/0/ballots/yes/0",
                        "/actions/5/votes/0/ballots/yes/0",
                        "/actions/6/votes/0/ballots/yes/0");
        assertThat(report.sampled()).isFalse();
    }

    @Test
    void aReportWithoutFindingsStaysAsItIs() {
        CheckReport report = ProceedingsCheck.run(doc(p -> {}), AS_OF);

        assertThat(ProceedingsCheck.standard().byCause(report)).isEqualTo(report);
    }

    @Test
    void aWrongYearOfACongressIsOneFinding() {
        CheckReport report = byCause(doc(p -> {
            p.addCongress(congress("c", c -> c.period(DateRange.of("2020-03-07", "2020-03-12"))));
            for (int i = 0; i < 12; i++) {
                String time = "2021-03-07T" + (10 + i);
                p.addSession(session("s" + i, s -> s.congressId(Id.of("c")).actual(range(time + ":00", time + ":30"))));
            }
        }));

        assertThat(report.findings()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("session_outside_congress");
            assertThat(found.times()).isEqualTo(12);
        });
    }

    @Test
    void whatWasNotKeptIsStillCounted() {
        ProceedingsCheck check = ProceedingsCheck.standard().keeping(2);
        CheckReport report = check.byCause(check.check(
                doc(p -> {
                    for (int i = 0; i < 5; i++) {
                        p.addAction(action("a" + i, a -> a.addVote(fourForThree("v"))));
                    }
                }),
                AS_OF));

        assertThat(report.findings()).hasSize(2);
        assertThat(report.total(Severity.ERROR)).isEqualTo(8);
        assertThat(report.sampled()).isTrue();
    }

    @Test
    void theRulesOfTheLibraryAreExplainedByRulesThatAreAsGrave() {
        ImmutableList<RuleDescription> rules = ProceedingsCheck.standard().rules().stream()
                .map(CheckRule::description)
                .collect(ImmutableList.toImmutableList());

        assertThat(rules)
                .allSatisfy(rule -> assertThat(rule.explainedBy())
                        .allSatisfy(code -> assertThat(rules)
                                .filteredOn(other -> other.code().equals(code))
                                .singleElement()
                                .satisfies(
                                        other -> assertThat(other.severity()).isLessThanOrEqualTo(rule.severity()))));
    }

    @Test
    void rulesMustNotExplainEachOther() {
        ProceedingsCheck check = ProceedingsCheck.standard().with(new Hen()).with(new Egg());

        assertThatThrownBy(() -> check.byCause(check.check(doc(p -> {}), AS_OF)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rules must not explain each other but were ");
    }

    @Test
    void aCauseIsToldByParametersOfTheRule() {
        assertThatThrownBy(() -> RuleDescription.info(RuleGroup.OTHER, "hen")
                        .finds("A hen.")
                        .message("{hen:text}")
                        .reason("It is one.")
                        .advice("Look for the egg.")
                        .addCause("egg")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cause of rule 'hen' must be one of its parameters [hen] but was 'egg'");
    }

    private abstract static class Silent extends DocumentRule {
        Silent(String code, String explainedBy) {
            super(RuleDescription.info(RuleGroup.OTHER, code)
                    .finds("Nothing.")
                    .message("nothing")
                    .reason("It is silent.")
                    .advice("Do nothing.")
                    .addExplainedBy(explainedBy)
                    .build());
        }

        @Override
        public void check(CheckContext context, Findings findings) {
            // Finds nothing.
        }
    }

    private static final class Hen extends Silent {
        Hen() {
            super("hen", "egg");
        }
    }

    private static final class Egg extends Silent {
        Egg() {
            super("egg", "hen");
        }
    }
}

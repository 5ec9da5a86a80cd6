package org.congress4j.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congress4j.model.check.Records.action;
import static org.congress4j.model.check.Records.date;
import static org.congress4j.model.check.Records.doc;
import static org.congress4j.model.check.Records.states;
import static org.congress4j.model.check.Records.vote;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.congress4j.model.Action;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Tally;
import org.congress4j.model.code.Severity;
import org.congress4j.model.code.VoteChoice;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final ProceedingsCheck CHECK = ProceedingsCheck.standard().only("votes", "date_malformed");
    private static final Baseline NOTHING = Baseline.builder().build();

    private static Action announced(long inFavour, String... listed) {
        return action(
                "a",
                a -> a.addVote(
                        vote(v -> v.tally(Tally.builder().yes(inFavour).total(3).build())
                                .putAllBallots(VoteChoice.YES, states(listed)))));
    }

    private static CheckReport check(Proceedings proceedings) {
        return CHECK.check(proceedings, AS_OF);
    }

    private static Baseline baseline(Proceedings proceedings) {
        return CHECK.baseline(check(proceedings), NOTHING);
    }

    @Test
    void leavesOutWhatIsAcceptedAndCountsIt() {
        Action wrong = announced(4, "BEL", "DOM", "EST");
        Baseline baseline = baseline(doc(p -> p.addAction(wrong)));
        Action other = action("b", b -> b.date(date("soon")));

        assertThat(baseline.accepted())
                .extracting(AcceptedFinding::code)
                .containsExactly("tally_list_mismatch", "tally_total_mismatch");

        CheckReport report = CHECK.accept(check(doc(p -> p.addActions(other, wrong))), baseline);

        assertThat(report.findings())
                .singleElement()
                .hasToString("ERROR date_malformed /actions/0/date: 'soon' is not a valid date");
        assertThat(report.totals()).hasToString("{date_malformed=1}");
        assertThat(report.total(Severity.ERROR)).isEqualTo(1);
        assertThat(report.accepted()).hasValue(2);
        assertThat(report.noLongerFound()).isEmpty();
        assertThat(report.sampled()).isFalse();
        assertThat(check(doc(p -> p.addAction(wrong))).accepted()).isEqualTo(OptionalLong.empty());
    }

    @Test
    void acceptsNoOtherFacts() {
        Baseline baseline = baseline(doc(p -> p.addAction(announced(4, "BEL", "DOM", "EST"))));

        CheckReport report = CHECK.accept(check(doc(p -> p.addAction(announced(4, "BEL", "DOM")))), baseline);

        assertThat(report.findings())
                .extracting(Finding::message)
                .containsExactly("4 announced under 'yes', but 2 listed");
        assertThat(report.noLongerFound()).extracting(AcceptedFinding::code).containsExactly("tally_list_mismatch");
    }

    @Test
    void whatFollowsFromAnAcceptedFindingIsAcceptedByItself() {
        Proceedings proceedings = doc(p -> p.addAction(announced(4, "BEL", "DOM", "EST")));
        Baseline all = baseline(proceedings);
        Baseline cause = all.toBuilder().accepted(all.accepted().subList(0, 1)).build();

        assertThat(CHECK.byCause(CHECK.accept(check(proceedings), all)).findings())
                .isEmpty();
        assertThat(CHECK.byCause(CHECK.accept(check(proceedings), cause)).findings())
                .extracting(Finding::code)
                .containsExactly("tally_total_mismatch");
    }

    @Test
    void acceptsAFindingAsOftenAsItIsListed() {
        Proceedings proceedings = doc(p -> p.addAction(action("b", b -> b.date(date("soon")))));
        Baseline once = baseline(proceedings);
        Baseline twice = once.toBuilder().addAllAccepted(once.accepted()).build();
        CheckReport found = check(proceedings);
        CheckReport twiceFound = found.toBuilder()
                .addAllFindings(found.findings())
                .totalsBySeverity(ImmutableMap.of(Severity.ERROR, 2L))
                .totals(ImmutableMap.of("date_malformed", 2L))
                .build();

        assertThat(CHECK.accept(twiceFound, once).findings()).hasSize(1);
        assertThat(CHECK.accept(twiceFound, twice).findings()).isEmpty();
        assertThat(CHECK.accept(found, twice).noLongerFound()).hasSize(1);
        assertThat(CHECK.accept(CHECK.accept(twiceFound, once), once).accepted())
                .hasValue(2);
    }

    @Test
    void saysNothingOfRulesThatDidNotRunOrOfWhichNotAllIsKnown() {
        Proceedings proceedings = doc(p ->
                p.addAction(action("b", b -> b.date(date("soon")))).addAction(action("c", b -> b.date(date("late")))));
        Baseline baseline = baseline(proceedings);
        Proceedings good = doc(p -> {});

        assertThat(CHECK.accept(check(good), baseline).noLongerFound()).hasSize(2);
        ProceedingsCheck votes = CHECK.only("votes");
        assertThat(votes.accept(votes.check(good, AS_OF), baseline).noLongerFound())
                .isEmpty();
        ProceedingsCheck one = CHECK.keeping(1);
        assertThat(one.accept(one.check(proceedings, AS_OF), baseline).noLongerFound())
                .isEmpty();
        CheckReport failed = check(good).toBuilder()
                .addSystemError(SystemError.builder()
                        .rule("date_malformed")
                        .message("why")
                        .build())
                .build();
        assertThat(CHECK.accept(failed, baseline).noLongerFound()).isEmpty();
    }

    @Test
    void keepsWhatWasSaidAndWhatOtherRulesFound() {
        Proceedings proceedings = doc(p -> p.addAction(action("b", b -> b.date(date("soon")))));
        AcceptedFinding said = baseline(proceedings).accepted().get(0).toBuilder()
                .reason("as printed")
                .by("A. Editor")
                .pointer("/actions/7/date")
                .putExtension("org.example.ticket", JsonValue.of("12"))
                .build();
        AcceptedFinding other = said.toBuilder().code("duplicate_id").build();
        AcceptedFinding gone = said.toBuilder().fingerprint("0123456789abcdef").build();
        Baseline before = Baseline.builder()
                .addAccepted(gone, other, said)
                .putExtension("org.example.note", JsonValue.of("x"))
                .build();

        Baseline after = CHECK.baseline(check(proceedings), before);

        assertThat(after.accepted())
                .containsExactly(said.toBuilder().pointer("/actions/0/date").build(), other);
        assertThat(after.extensions()).isEqualTo(before.extensions());
    }
}

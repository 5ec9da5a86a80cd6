package org.congress4j.model.check;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds its case, leaves alone what comes close, and is missed by nobody when it is switched off. */
class RuleCasesTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

    static ImmutableList<RuleCase> cases() {
        return RuleCases.all();
    }

    static ImmutableList<CheckRule> rules() {
        return ProceedingsCheck.standard().rules();
    }

    @Test
    void everyRuleHasACase() {
        assertThat(cases().stream().map(RuleCase::code))
                .as(
                        "add a case to one of the classes that RuleCases names, with what the rule finds and what it leaves alone")
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        rules().stream().map(CheckRule::code).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatIsWrong(RuleCase example) {
        CheckReport report = check(example.bad(), example.code());

        assertThat(report.findings().stream().map(found -> found.pointer() + ": " + found.message()))
                .containsExactlyElementsOf(example.found());
        assertThat(report.total(example.code())).isEqualTo(example.found().size());
        assertThat(report.systemErrors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leavesAloneWhatComesClose(RuleCase example) {
        CheckReport report = check(example.good(), example.code());

        assertThat(report.findings()).isEmpty();
        assertThat(report.systemErrors()).isEmpty();
        assertThat(example.good()).isNotEqualTo(example.bad());
        assertThat(example.good().records()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isMissedByNobodyWhenSwitchedOff(RuleCase example) {
        ImmutableList<Finding> all =
                ProceedingsCheck.standard().check(example.bad(), AS_OF).findings();
        ImmutableList<Finding> others = ProceedingsCheck.standard()
                .without(example.code())
                .check(example.bad(), AS_OF)
                .findings();

        assertThat(others)
                .isEqualTo(all.stream()
                        .filter(found -> !found.code().equals(example.code()))
                        .collect(toImmutableList()))
                .hasSize(all.size() - example.found().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void failsOnNothingThatAnotherRuleFinds(RuleCase example) {
        assertThat(ProceedingsCheck.run(example.bad(), AS_OF).systemErrors()).isEmpty();
        assertThat(ProceedingsCheck.run(example.good(), AS_OF).systemErrors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesNotFailWhereAMemberIsAbsent(RuleCase example) {
        ImmutableList<Proceedings> sparse = ImmutableList.<Proceedings>builder()
                .addAll(SparseRecords.of(example.bad()))
                .addAll(SparseRecords.of(example.good()))
                .build();

        assertThat(sparse).isNotEmpty();
        for (Proceedings proceedings : sparse) {
            assertThat(check(proceedings, example.code()).systemErrors())
                    .as("%s", proceedings)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsNothingInAnEmptyDocument(CheckRule rule) {
        CheckReport report = check(Proceedings.builder().build(), rule.code());

        assertThat(report.findings()).isEmpty();
        assertThat(report.notRun()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isFoundByItsCode(CheckRule rule) {
        assertThat(rule.getClass().getSimpleName())
                .as("name the class of the rule like its code")
                .isEqualTo(CaseFormat.LOWER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, rule.code()));
    }

    private static CheckReport check(Proceedings proceedings, String code) {
        return ProceedingsCheck.standard().only(code).check(proceedings, AS_OF);
    }
}

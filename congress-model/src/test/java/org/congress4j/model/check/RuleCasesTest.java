package org.congress4j.model.check;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.TreeSet;
import org.congress4j.model.Proceedings;
import org.congress4j.model.check.engine.CheckRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds what is wrong in its document of the corpus, and leaves alone what comes close. */
class RuleCasesTest {
    private static final ProceedingsCheck STANDARD = ProceedingsCheck.standard();
    private static final String UPDATE =
            "; then mvn test -pl congress-json/jackson3 -am -Dcongress.update=true writes what is found into the manifest, for"
                    + " you to review";

    private static final ImmutableList<RuleCase> CASES = RuleCase.all();

    static ImmutableList<RuleCase> cases() {
        return CASES;
    }

    static ImmutableList<CheckRule> rules() {
        return STANDARD.rules();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyRuleHasADocumentInWhichItFindsSomethingAndOneThatComesClose(CheckRule rule) {
        String name = documentOf(rule.code());
        assertThat(RuleCase.exists("checks/" + name))
                .as("add checks/%s to the corpus, in which %s finds something%s", name, rule, UPDATE)
                .isTrue();
        assertThat(RuleCase.exists("checks/close-to-" + name))
                .as("add checks/close-to-%s to the corpus, which comes close to what %s finds%s", name, rule, UPDATE)
                .isTrue();
    }

    @Test
    void theManifestSaysSo() {
        assumeThatTheManifestIsNotWrittenAnew();
        Set<String> missing = new TreeSet<>();
        rules().forEach(rule -> missing.add(rule.code()));
        cases().forEach(test -> test.findings().forEach(finding -> missing.remove(codeOf(finding))));

        assertThat(missing)
                .as("rules that find nothing in any document of the corpus%s", UPDATE)
                .isEmpty();
        assertThat(cases())
                .allSatisfy(test -> assertThat(test.findings())
                        .as(test.file())
                        .noneMatch(finding -> test.file().equals("checks/close-to-" + documentOf(codeOf(finding)))));
    }

    @Test
    void whatIsUnusualAndRightStaysSilent() {
        assumeThatTheManifestIsNotWrittenAnew();
        ImmutableList<RuleCase> unusual = cases().stream()
                .filter(test -> test.file().startsWith("checks/unusual-"))
                .collect(toImmutableList());

        assertThat(unusual)
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        test -> assertThat(test.found(STANDARD)).as(test.file()).isEmpty());
    }

    private static String codeOf(String finding) {
        return finding.substring(0, finding.indexOf(' '));
    }

    private static String documentOf(String code) {
        return code.replace('_', '-') + ".json";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatTheManifestSays(RuleCase test) {
        assumeThatTheManifestIsNotWrittenAnew();
        CheckReport report = STANDARD.check(test.proceedings(), test.asOf());

        assertThat(test.found(STANDARD)).as("%s%s", test, UPDATE).isEqualTo(test.findings());
        assertThat(report.notRun().stream().map(notRun -> notRun.rule() + " " + notRun.why()))
                .as("%s%s", test, UPDATE)
                .isEqualTo(test.notRun());
        assertThat(report.systemErrors()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void disablingARuleAffectsNoOther(CheckRule rule) {
        ProceedingsCheck others = STANDARD.without(rule.code());
        for (RuleCase test : cases()) {
            if (test.file().endsWith(documentOf(rule.code()))) {
                assertThat(others(test, rule)).isEqualTo(test.found(others));
            }
        }
    }

    private static ImmutableList<String> others(RuleCase test, CheckRule rule) {
        return test.found(STANDARD).stream()
                .filter(finding -> !finding.startsWith(rule.code() + " "))
                .collect(toImmutableList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void failsNowhereWhereAMemberIsAbsent(RuleCase test) {
        ImmutableList<Proceedings> sparse = SparseRecords.of(test.proceedings());

        assertThat(sparse).isNotEmpty();
        for (Proceedings proceedings : sparse) {
            assertThat(STANDARD.check(proceedings, test.asOf()).systemErrors())
                    .as("%s", proceedings)
                    .isEmpty();
        }
    }

    private static void assumeThatTheManifestIsNotWrittenAnew() {
        assumeFalse(Boolean.getBoolean("congress.update"), "the manifest is written anew by a later module");
    }
}

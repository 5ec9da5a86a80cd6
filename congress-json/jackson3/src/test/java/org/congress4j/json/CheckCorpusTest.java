package org.congress4j.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.congress4j.json.CorpusCase.ExpectedFinding;
import org.congress4j.json.CorpusCase.ExpectedNotRun;
import org.congress4j.model.Proceedings;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.ProceedingsCheck;
import org.congress4j.model.check.engine.CheckRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the checks on the cases of the conformance corpus that say what is found in them. */
class CheckCorpusTest {
    private static final ProceedingsCheck STANDARD = ProceedingsCheck.standard();

    /**
     * A case with what was read of it.
     *
     * @param test the case
     * @param proceedings the records
     */
    private record ReadCase(CorpusCase test, Proceedings proceedings) {
        static ReadCase of(CorpusCase test) throws IOException {
            InputStream in = new ByteArrayInputStream(test.bytes());
            if (!test.isLines()) {
                return new ReadCase(test, CongressJson.read(in, test.options()).proceedings());
            }
            try (ProceedingsLines lines = CongressJson.lines(in, test.options())) {
                return new ReadCase(test, lines.readAll().proceedings());
            }
        }

        /** Asserts that a check finds what is expected, but for what the rules find that it is without. */
        void assertFound(ProceedingsCheck check, String... without) {
            ImmutableSet<String> missing = ImmutableSet.copyOf(without);

            CheckReport report = check.check(proceedings, requireNonNull(test.asOf()));

            // Compared as a whole, since there are tens of thousands of them.
            assertThat(report.findings().stream().map(ExpectedFinding::of).toList())
                    .as(test.file())
                    .isEqualTo(requireNonNull(test.findings()).stream()
                            .filter(finding -> !missing.contains(finding.code()))
                            .toList());
            assertThat(report.notRun().stream().map(ExpectedNotRun::of).toList())
                    .as(test.file())
                    .isEqualTo(requireNonNull(test.notRun()).stream()
                            .filter(notRun -> !missing.contains(notRun.rule()))
                            .toList());
            assertThat(report.systemErrors()).as(test.file()).isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> findsWhatTheManifestSays() throws IOException {
        return read().stream()
                .map(read -> DynamicTest.dynamicTest(read.test().file(), () -> read.assertFound(STANDARD)));
    }

    @TestFactory
    Stream<DynamicTest> aRuleThatIsSwitchedOffIsMissedInItsOwnCasesOnly() throws IOException {
        List<ReadCase> cases = read();
        return STANDARD.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.code(), () -> {
                    ProceedingsCheck others = STANDARD.without(rule.code());
                    cases.forEach(read -> read.assertFound(others, rule.code()));
                }));
    }

    @Test
    void everyRuleFindsSomethingInACase() {
        assertThat(CorpusCase.checked().stream()
                        .flatMap(test -> requireNonNull(test.findings()).stream())
                        .map(ExpectedFinding::code)
                        .distinct())
                .as("add a case of the new rule to the corpus, checks/<rule>.json")
                .containsExactlyInAnyOrderElementsOf(
                        STANDARD.rules().stream().map(CheckRule::code).toList());
    }

    @TestFactory
    Stream<DynamicTest> everyRuleLeavesAloneWhatComesClose() {
        List<CorpusCase> cases = CorpusCase.checked();
        return STANDARD.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.code(),
                        () -> assertThat(cases.stream()
                                        .filter(test -> test.file()
                                                .equals("checks/close-to-"
                                                        + rule.code().replace('_', '-') + ".json")))
                                .as("cases that come close to the rule")
                                .hasSize(1)
                                .allSatisfy(test -> assertThat(requireNonNull(test.findings()))
                                        .extracting(ExpectedFinding::code)
                                        .doesNotContain(rule.code()))));
    }

    private static List<ReadCase> read() throws IOException {
        List<ReadCase> cases = new ArrayList<>();
        for (CorpusCase test : CorpusCase.checked()) {
            cases.add(ReadCase.of(test));
        }
        assertThat(cases).isNotEmpty();
        return cases;
    }
}

package org.congress4j.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.congress4j.json.CorpusCase.ExpectedFinding;
import org.congress4j.json.CorpusCase.ExpectedNotRun;
import org.congress4j.model.Proceedings;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.ProceedingsCheck;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Runs the checks on the cases of the conformance corpus that say what is found in them. */
@DisabledIfSystemProperty(
        named = "congress.update",
        matches = "true",
        disabledReason = "ManifestTest rewrites the manifest")
class CheckCorpusTest {
    @TestFactory
    Stream<DynamicTest> findsWhatTheManifestSays() {
        return CorpusCase.checked().stream().map(test -> DynamicTest.dynamicTest(test.file(), () -> assertFound(test)));
    }

    private static void assertFound(CorpusCase test) throws IOException {
        CheckReport report = ProceedingsCheck.run(read(test), requireNonNull(test.asOf()));

        assertThat(report.findings().stream().map(ExpectedFinding::of).toList()).isEqualTo(test.findings());
        assertThat(report.notRun().stream().map(ExpectedNotRun::of).toList()).isEqualTo(test.notRun());
        assertThat(report.systemErrors()).isEmpty();
    }

    private static Proceedings read(CorpusCase test) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(test.bytes());
        if (!test.isLines()) {
            return CongressJson.read(in, test.options()).proceedings();
        }
        try (ProceedingsLines lines = CongressJson.lines(in, test.options())) {
            return lines.readAll().proceedings();
        }
    }
}

package org.congress4j.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congress4j.model.check.Records.action;
import static org.congress4j.model.check.Records.congress;
import static org.congress4j.model.check.Records.doc;
import static org.congress4j.model.check.Records.session;
import static org.congress4j.model.check.Records.statement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.congress4j.model.Id;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document of which nothing need be held. */
class LargeDocumentTest {
    private static final Pattern HINT = Pattern.compile("; did you mean '[^?]*'\\?");

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

    static ImmutableList<RuleCase> cases() {
        return RuleCase.all();
    }

    private static CheckReport large(Proceedings proceedings, LocalDate asOf, long toHold) {
        return ProceedingsCheck.standard().check(proceedings.withoutRecords(), proceedings::records, asOf, toHold);
    }

    private static List<String> lines(CheckReport report, List<String> without) {
        return report.findings().stream()
                .filter(finding -> !without.contains(finding.code()))
                // The ids of records that pass by are not held, to suggest one of them.
                .map(finding -> HINT.matcher(finding + " " + finding.parameters() + finding.recordId())
                        .replaceAll(""))
                .sorted()
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void givesTheFindingsOfAllRulesThatAreNotReportedAsNotRun(RuleCase test) {
        CheckReport whole = ProceedingsCheck.standard().check(test.proceedings(), test.asOf());
        CheckReport large = large(test.proceedings(), test.asOf(), 0);

        List<String> notRun = large.notRun().stream()
                .filter(rule -> rule.why().startsWith("the document has too many "))
                .map(NotRun::rule)
                .toList();
        assertThat(lines(large, notRun)).isEqualTo(lines(whole, notRun));
        assertThat(lines(whole, List.of())).containsAll(lines(large, List.of()));
        assertThat(large.systemErrors()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isCheckedAsAWholeIfItCanBeHeld(RuleCase test) {
        assertThat(large(test.proceedings(), test.asOf(), Long.MAX_VALUE))
                .isEqualTo(ProceedingsCheck.standard().check(test.proceedings(), test.asOf()));
    }

    @Test
    void saysWhichRulesCompareTooManyRecords() {
        Proceedings proceedings = doc(p -> {
            p.addCongress(congress("c", c -> c));
            p.addSession(session("s", s -> s.congressId(Id.of("c"))));
            for (int i = 0; i < 20; i++) {
                int position = i;
                p.addStatement(statement("st" + i, s -> s.sessionId(Id.of("s")).position(position + 1)));
            }
        });

        assertThat(large(proceedings, AS_OF, 1_000).notRun().stream()
                        .filter(rule -> rule.rule().equals("statement_position_gap"))
                        .map(NotRun::why))
                .containsExactly("the document has too many statements to compare them all");
    }

    @Test
    void findsWhatTheRecordsThatPassByReferTo() {
        Proceedings proceedings = doc(p -> {
            for (int i = 0; i < 20; i++) {
                int next = i + 1;
                p.addAction(action("a" + i, a -> a.partOfId(Id.of("a" + next))));
            }
        });

        assertThat(large(proceedings, AS_OF, 0).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "ERROR dangling_reference /actions/19/partOfId: no action in the document has the id 'a20'");
    }

    @Test
    void closesTheRecordsEachTimeTheyAreRead() {
        Proceedings proceedings = doc(p -> p.addAction(action("a", a -> a)));
        AtomicInteger opened = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();

        ProceedingsCheck.standard()
                .check(
                        proceedings,
                        () -> {
                            opened.incrementAndGet();
                            return Stream.of(action("a", a -> a)).onClose(closed::incrementAndGet);
                        },
                        AS_OF,
                        0);

        assertThat(opened).hasPositiveValue().hasValue(closed.get());
    }
}

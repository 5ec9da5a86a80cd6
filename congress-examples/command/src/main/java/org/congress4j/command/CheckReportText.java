package org.congress4j.command;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.Finding;
import org.congress4j.model.check.NotRun;
import org.congress4j.model.check.ProceedingsCheck;
import org.congress4j.model.check.SystemError;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.code.Severity;

/**
 * The report of a check by the rules of the library, for a person who has never seen one: by severity and rule, with what each rule
 * finds and what to do, then what could not be checked.
 */
final class CheckReportText {
    /** How many findings of a rule are printed. */
    private static final int SHOWN = 10;

    private static final ImmutableMap<Severity, String> HEADS = Maps.immutableEnumMap(Map.of(
            Severity.ERROR, "Errors: contradictions and impossibilities",
            Severity.WARNING, "Warnings: most likely wrong or incomplete",
            Severity.INFO, "Info: worth reviewing"));

    private static final ImmutableMap<String, RuleDescription> RULES = ProceedingsCheck.standard().rules().stream()
            .map(CheckRule::description)
            .collect(ImmutableMap.toImmutableMap(RuleDescription::code, rule -> rule));

    private final CheckReport report;
    private final StringBuilder out = new StringBuilder();

    private CheckReportText(CheckReport report) {
        this.report = report;
    }

    /** The report; empty if there is nothing to report. */
    static String of(CheckReport report) {
        return new CheckReportText(report).print();
    }

    private String print() {
        ImmutableListMultimap<String, Finding> byCode = Multimaps.index(report.findings(), Finding::code);
        for (Severity severity : Severity.values()) {
            if (report.total(severity) > 0) {
                out.append(HEADS.get(severity)).append("\n\n");
            }
            Multimaps.asMap(byCode).forEach((code, findings) -> {
                if (findings.get(0).severity() == severity) {
                    print(code, findings);
                }
            });
        }
        printNotRun();
        printSystemErrors();
        return out.toString();
    }

    private void print(String code, List<Finding> findings) {
        RuleDescription rule = requireNonNull(RULES.get(code), code);
        out.append(Prose.lines(code + " (" + report.total(code) + "): " + rule.finds(), "  ", "    "));
        findings.stream()
                .limit(SHOWN)
                .forEach(found -> out.append("    - ")
                        .append(Prose.printable(place(found) + ": " + found.message()))
                        .append('\n'));
        long more = report.total(code) - Math.min(SHOWN, findings.size());
        if (more > 0) {
            out.append("    - and ").append(more).append(" more\n");
        }
        out.append(Prose.lines("What to do: " + rule.advice(), "    ", "    ")).append('\n');
    }

    private static String place(Finding found) {
        String pointer = found.pointer().isEmpty() ? "the document" : found.pointer();
        return found.recordId().map(id -> pointer + " (" + id + ")").orElse(pointer);
    }

    private void printNotRun() {
        if (report.notRun().isEmpty()) {
            return;
        }
        out.append("Not checked (missing data)\n\n");
        Multimaps.asMap(Multimaps.index(report.notRun(), NotRun::why))
                .forEach((why, rules) -> out.append(Prose.lines(
                        why + ": "
                                + rules.stream()
                                        .map(rule -> rule.rule() + " (" + rule.times() + ")")
                                        .collect(Collectors.joining(", ")),
                        "  ",
                        "    ")));
        out.append('\n');
    }

    private void printSystemErrors() {
        if (report.systemErrors().isEmpty()) {
            return;
        }
        out.append("Failed: rules with a defect, whose findings may be incomplete; please report it\n\n");
        for (SystemError error : report.systemErrors()) {
            out.append(Prose.lines(error.rule() + ": " + error.message(), "  ", "    "));
        }
        out.append('\n');
    }
}

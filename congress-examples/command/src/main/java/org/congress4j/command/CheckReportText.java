package org.congress4j.command;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congress4j.model.check.AcceptedFinding;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.Consequence;
import org.congress4j.model.check.Finding;
import org.congress4j.model.check.NotRun;
import org.congress4j.model.check.ProceedingsCheck;
import org.congress4j.model.check.SystemError;
import org.congress4j.model.check.UnresolvedShare;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.code.Severity;

/**
 * The report of a check by the rules of the library, for a person who has never seen one: what to do first if there is much, then by
 * severity and rule what each rule finds and what to do, then what could not be checked.
 */
final class CheckReportText {
    /** How many findings of a rule are printed unless all are. */
    private static final int SHOWN = 10;

    /** How many findings are named as the first to look at, if there are more. */
    private static final int FIRST = 3;

    private static final ImmutableMap<Severity, String> HEADS = Maps.immutableEnumMap(Map.of(
            Severity.ERROR, "Errors: contradictions and impossibilities",
            Severity.WARNING, "Warnings: most likely wrong or incomplete",
            Severity.INFO, "Info: worth reviewing"));

    private static final ImmutableMap<String, RuleDescription> RULES = ProceedingsCheck.standard().rules().stream()
            .map(CheckRule::description)
            .collect(ImmutableMap.toImmutableMap(RuleDescription::code, rule -> rule));

    private final CheckReport report;
    /** How many findings of a rule are printed. */
    private final int shown;

    private final StringBuilder out = new StringBuilder();

    private CheckReportText(CheckReport report, int shown) {
        this.report = report;
        this.shown = shown;
    }

    /**
     * The report; empty if there is nothing to report.
     *
     * @param all whether every finding is printed, and not only the first of each rule
     */
    static String of(CheckReport report, boolean all) {
        return new CheckReportText(report, all ? Integer.MAX_VALUE : SHOWN).print();
    }

    private String print() {
        if (report.findings().size() > FIRST) {
            printFirst();
        }
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
        printNoLongerFound();
        printNotRun();
        printUnresolved();
        printSystemErrors();
        return out.toString();
    }

    private void printUnresolved() {
        List<String> shares = Stream.of(
                        unresolved(report.unresolvedVoters(), "voters"),
                        unresolved(report.unresolvedParties(), "parties"),
                        unresolved(report.unresolvedPersons(), "participants"))
                .flatMap(Optional::stream)
                .toList();
        if (!shares.isEmpty()) {
            out.append(Prose.lines("Given by name only: " + String.join(", ", shares), "", "  "))
                    .append('\n');
        }
    }

    /** Such as <em>12 of 48 voters</em>; empty if all are resolved. */
    private static Optional<String> unresolved(Optional<UnresolvedShare> share, String whom) {
        return share.filter(some -> some.unresolved() > 0)
                .map(some -> some.unresolved() + " of " + some.of() + " " + whom);
    }

    private void printFirst() {
        out.append("To do first\n\n");
        for (int i = 0; i < FIRST; i++) {
            Finding found = report.findings().get(i);
            RuleDescription rule = requireNonNull(RULES.get(found.code()), found.code());
            out.append(Prose.lines(
                    (i + 1) + ". " + Prose.printable(place(found) + ": " + found.message()) + reach(found),
                    "  ",
                    "     "));
            out.append(Prose.lines(rule.advice(), "     ", "     "));
        }
        out.append('\n');
    }

    /** How much goes away with the cause of a finding, such as <em>(and 21 more findings)</em>. */
    private static String reach(Finding found) {
        long others = found.times()
                - 1
                + found.consequences().stream().mapToLong(Consequence::times).sum();
        return others == 0 ? "" : " (and " + others + " more finding" + (others == 1 ? ")" : "s)");
    }

    /** Where else the cause of a finding shows, and what follows from it. */
    private void printReach(Finding found) {
        found.alsoAt().forEach(pointer -> out.append(Prose.lines("also at " + pointer, "      ", "        ")));
        long further = found.times() - 1 - found.alsoAt().size();
        if (further > 0) {
            out.append("      and at ").append(further).append(" more places\n");
        }
        for (Consequence consequence : found.consequences()) {
            String times = consequence.times() > 1 ? " (" + consequence.times() + ")" : "";
            out.append(Prose.lines(
                    "explains " + consequence.code() + times + ": " + consequence.pointer() + ": "
                            + consequence.message(),
                    "      ",
                    "        "));
        }
    }

    private void print(String code, List<Finding> findings) {
        RuleDescription rule = requireNonNull(RULES.get(code), code);
        out.append(Prose.lines(code + " (" + report.total(code) + "): " + rule.finds(), "  ", "    "));
        for (Finding found : Iterables.limit(findings, shown)) {
            out.append("    - ")
                    .append(Prose.printable(place(found) + ": " + found.message()))
                    .append('\n');
            printReach(found);
        }
        long printed = findings.stream().limit(shown).mapToLong(Finding::times).sum();
        long explained = report.findings().stream()
                .flatMap(found -> found.consequences().stream())
                .filter(consequence -> consequence.code().equals(code))
                .mapToLong(Consequence::times)
                .sum();
        long more = report.total(code) - printed - explained;
        if (more > 0) {
            out.append("    - and ").append(more).append(" more\n");
        }
        out.append(Prose.lines("What to do: " + rule.advice(), "    ", "    ")).append('\n');
    }

    private static String place(Finding found) {
        String pointer = found.pointer().isEmpty() ? "the document" : found.pointer();
        String line = found.line().isPresent() ? ", line " + found.line().getAsInt() : "";
        String column =
                found.column().isPresent() ? ", column " + found.column().getAsInt() : "";
        return found.recordId().map(id -> pointer + " (" + id + ")").orElse(pointer) + line + column;
    }

    private void printNoLongerFound() {
        if (report.noLongerFound().isEmpty()) {
            return;
        }
        out.append("Accepted, and no longer found\n\n");
        for (AcceptedFinding gone : report.noLongerFound()) {
            String place = gone.pointer().orElse("")
                    + gone.recordId().map(id -> " (" + id + ")").orElse("");
            String reason = gone.reason().map(why -> ": " + why).orElse("");
            out.append(Prose.lines(Prose.printable(gone.code() + " " + place.strip() + reason), "  ", "    "));
        }
        out.append(Prose.lines("What to do: --write-accept writes the file without them.", "  ", "    "))
                .append('\n');
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

package org.congress4j.command;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.congress4j.model.check.ProceedingsCheck;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.RuleDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code congress rules}: lists and explains the rules of the checks. */
@Command(
        name = "rules",
        description = {
            "Lists the rules of the checks, or explains those that are named.",
            "",
            "Examples:",
            "  congress rules votes",
            "  congress rules tally_list_mismatch"
        },
        mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CODE|TOPIC",
            arity = "0..*",
            description =
                    "Codes, which are explained, or topics, whose rules are listed; all rules are listed if not given.")
    private List<String> named = List.of();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ProceedingsCheck all = ProceedingsCheck.standard();
        if (named.isEmpty()) {
            list(all.rules(), out);
        }
        for (String name : named) {
            ImmutableList<CheckRule> rules = rules(all, name);
            if (rules.size() == 1 && rules.get(0).code().equals(name)) {
                explain(rules.get(0).description(), out);
            } else {
                list(rules, out);
            }
        }
        return 0;
    }

    private ImmutableList<CheckRule> rules(ProceedingsCheck all, String name) {
        try {
            return all.only(name).rules();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static void list(ImmutableList<CheckRule> rules, PrintWriter out) {
        rules.stream()
                .map(CheckRule::description)
                .collect(toImmutableList())
                .forEach(rule ->
                        out.print(Prose.lines(rule.code() + ", " + severity(rule) + ": " + rule.finds(), "", "    ")));
    }

    private static void explain(RuleDescription rule, PrintWriter out) {
        out.print(Prose.lines(rule.code() + ", " + severity(rule) + ": " + rule.finds(), "", "  "));
        out.print(Prose.lines("Why: " + rule.reason(), "  ", "    "));
        rule.example().ifPresent(example -> out.print(Prose.lines("Example: " + example, "  ", "    ")));
        rule.needs().ifPresent(needs -> out.print(Prose.lines("Needs: " + needs, "  ", "    ")));
        out.print(Prose.lines("What to do: " + rule.advice(), "  ", "    "));
    }

    private static String severity(RuleDescription rule) {
        return Ascii.toLowerCase(rule.severity().toString());
    }
}

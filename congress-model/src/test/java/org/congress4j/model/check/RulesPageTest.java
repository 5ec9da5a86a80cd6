package org.congress4j.model.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.testing.CommittedFile;
import org.junit.jupiter.api.Test;

/** The page of rules is made from the rules. {@code -Dcongress.update=true} writes it anew. */
class RulesPageTest {
    @Test
    void isCurrent() {
        CommittedFile.assertCurrent(ProceedingsCheck.class, "rules.md", page());
    }

    @Test
    void comesWithTheLibrary() throws IOException {
        assertThat(Resources.toString(Resources.getResource(ProceedingsCheck.class, "rules.md"), UTF_8))
                .startsWith("# Rules\n");
    }

    private static String page() {
        ImmutableListMultimap<RuleGroup, RuleDescription> groups = ProceedingsCheck.standard().rules().stream()
                .map(CheckRule::description)
                .collect(ImmutableListMultimap.toImmutableListMultimap(RuleDescription::group, rule -> rule));
        StringBuilder page = new StringBuilder("# Rules\n\n")
                .append(
                        "What `ProceedingsCheck` finds in proceedings that load as they are. An error is a contradiction or an"
                                + " impossibility (MUST in RFC 2119), a warning most likely wrong (SHOULD), an info worth a look (MAY)."
                                + " The names in braces are the facts of a finding, each with its type.\n\n")
                .append("This page is made from the rules.\n\n");
        for (RuleGroup group : RuleGroup.values()) {
            if (groups.containsKey(group)) {
                page.append("- [" + title(group) + "](#" + words(group) + ")\n");
            }
        }
        for (RuleGroup group : RuleGroup.values()) {
            if (groups.containsKey(group)) {
                page.append("\n## " + title(group) + "\n\n| Code | Severity | Finds |\n| --- | --- | --- |\n");
                groups.get(group)
                        .forEach(rule -> page.append("| [`" + rule.code() + "`](#" + rule.code() + ") | "
                                + words(rule.severity()) + " | " + rule.finds() + " |\n"));
                groups.get(group).forEach(rule -> append(rule, page));
            }
        }
        return page.toString();
    }

    private static void append(RuleDescription rule, StringBuilder page) {
        page.append("\n### " + rule.code() + "\n\n")
                .append("**" + words(rule.severity()) + ".** " + rule.finds() + "\n\n")
                .append("> " + rule.message() + "\n\n");
        page.append(rule.reason() + "\n\n");
        rule.example().ifPresent(example -> page.append("Example: " + example + "\n\n"));
        rule.needs().ifPresent(needs -> page.append("Needs: " + needs + "\n\n"));
        page.append("What to do: " + rule.advice() + "\n");
    }

    private static String title(RuleGroup group) {
        return group.name().charAt(0) + words(group).substring(1);
    }

    private static String words(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', ' ');
    }
}

package org.congress4j.model.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.io.Resources;
import java.io.IOException;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.RuleDescription;
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
        StringBuilder page = new StringBuilder("# Rules\n\n")
                .append(
                        "What `ProceedingsCheck` finds in proceedings that load as they are. An error is a contradiction or an"
                                + " impossibility (MUST in RFC 2119), a warning most likely wrong (SHOULD), an info worth a look (MAY).\n\n")
                .append("This page is made from the rules.\n\n")
                .append("| Code | Severity | Finds |\n| --- | --- | --- |\n");
        for (CheckRule rule : ProceedingsCheck.standard().rules()) {
            RuleDescription description = rule.description();
            page.append("| [`" + rule + "`](#" + rule + ") | " + severity(description) + " | " + description.finds()
                    + " |\n");
        }
        for (CheckRule rule : ProceedingsCheck.standard().rules()) {
            RuleDescription description = rule.description();
            page.append("\n## " + rule + "\n\n")
                    .append("**" + severity(description) + ".** " + description.finds() + "\n\n")
                    .append("> " + description.message() + "\n\n")
                    .append(description.reason() + "\n\n");
            description.example().ifPresent(example -> page.append("Example: " + example + "\n\n"));
            description.needs().ifPresent(needs -> page.append("Needs: " + needs + "\n\n"));
            page.append("What to do: " + description.advice() + "\n");
        }
        return page.toString();
    }

    private static String severity(RuleDescription description) {
        return Ascii.toLowerCase(description.severity().name());
    }
}

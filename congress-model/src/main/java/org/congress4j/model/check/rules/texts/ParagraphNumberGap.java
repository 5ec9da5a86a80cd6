package org.congress4j.model.check.rules.texts;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Declaration;
import org.congress4j.model.FormalText;
import org.congress4j.model.Resolution;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Severity;

/** Finds numbers that are missing among the operative paragraphs. */
public final class ParagraphNumberGap extends RecordRule<FormalText<?>> {
    public ParagraphNumberGap() {
        super(
                ImmutableSet.<Class<? extends FormalText<?>>>of(Declaration.class, Resolution.class),
                RuleDescription.builder()
                        .code("paragraph_number_gap")
                        .severity(Severity.INFO)
                        .group(RuleGroup.TEXTS)
                        .finds("Numbers that are missing among the operative paragraphs.")
                        .message("paragraph {number} stands after paragraph {before}")
                        .parameter("number", ParameterType.NUMBER)
                        .parameter("before", ParameterType.NUMBER)
                        .reason(
                                "A paragraph may be missing from the document. Only texts of whose paragraphs, up to the last, more "
                                        + "are there than are missing are looked at: an excerpt has gaps.")
                        .advice("Add the paragraph, if it is known.")
                        .build());
    }

    @Override
    protected void check(FormalText<?> text, CheckContext context, Findings findings) {
        Paragraphs.forEach(text, (i, before, number) -> {
            if (number > before + 1 && number - before <= i) {
                findings.at(text, "paragraphs", i, "label")
                        .with("number", number)
                        .with("before", before)
                        .add();
            }
        });
    }
}

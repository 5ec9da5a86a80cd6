package org.congress4j.model.check.rules.texts;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Declaration;
import org.congress4j.model.FormalText;
import org.congress4j.model.Resolution;
import org.congress4j.model.Treaty;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class ParagraphNumberGap extends RecordRule<FormalText<?>> {
    public ParagraphNumberGap() {
        super(
                ImmutableSet.<Class<? extends FormalText<?>>>of(Declaration.class, Resolution.class, Treaty.class),
                RuleDescription.info(RuleGroup.TEXTS, "paragraph_number_gap")
                        .finds("Missing numbers among the operative paragraphs or the articles.")
                        .message("{number:number} comes after {before:number}")
                        .reason(
                                "A paragraph or an article may be missing from the document. An excerpt naturally has gaps, so the "
                                        + "rule checks a text only if, up to the last paragraph, more are present "
                                        + "than missing.")
                        .advice("Add what is missing, if it is known.")
                        .build());
    }

    @Override
    public void check(FormalText<?> text, CheckContext context, Findings findings) {
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

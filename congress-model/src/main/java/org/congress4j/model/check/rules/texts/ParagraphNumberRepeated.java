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

public final class ParagraphNumberRepeated extends RecordRule<FormalText<?>> {
    public ParagraphNumberRepeated() {
        super(
                ImmutableSet.<Class<? extends FormalText<?>>>of(Declaration.class, Resolution.class, Treaty.class),
                RuleDescription.warning(RuleGroup.TEXTS, "paragraph_number_repeated")
                        .finds(
                                "An operative paragraph or an article whose number does not follow that of the one before.")
                        .message("{number:number} comes after {before:number}")
                        .reason(
                                "Operative paragraphs and articles are numbered in ascending order. A part that starts again with 1 "
                                        + "is left alone, as are letters and missing numbers.")
                        .advice("Correct the label, or the order of the paragraphs.")
                        .build());
    }

    @Override
    public void check(FormalText<?> text, CheckContext context, Findings findings) {
        Paragraphs.forEach(text, (i, before, number) -> {
            if (number <= before && number != 1) {
                findings.at(text, "paragraphs", i, "label")
                        .with("number", number)
                        .with("before", before)
                        .add();
            }
        });
    }
}

package org.congress4j.model.check;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Declaration;
import org.congress4j.model.FormalText;
import org.congress4j.model.Resolution;

/** Finds numbers that are missing among the operative paragraphs. */
final class ParagraphNumberGap extends RecordRule<FormalText<?>> {
    ParagraphNumberGap() {
        super(
                ImmutableSet.<Class<? extends FormalText<?>>>of(Declaration.class, Resolution.class),
                RuleDescription.builder()
                        .code("paragraph_number_gap")
                        .severity(Severity.INFO)
                        .finds("Numbers that are missing among the operative paragraphs.")
                        .message("paragraph {number} stands after paragraph {before}")
                        .reason(
                                "A paragraph may be missing from the document. Only texts of whose paragraphs, up to the last, more "
                                        + "are there than are missing are looked at: an excerpt has gaps.")
                        .advice("Add the paragraph, if it is known.")
                        .build());
    }

    @Override
    void check(FormalText<?> text, CheckContext context, Findings findings) {
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

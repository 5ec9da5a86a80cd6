package org.congress4j.model.check.rules.texts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.Commitment;
import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class ParagraphOfOtherText extends RecordRule<ProceedingsRecord<?>> {
    public ParagraphOfOtherText() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(
                        Action.class, Commitment.class, PositionStatement.class, Sponsorship.class),
                RuleDescription.error(RuleGroup.TEXTS, "paragraph_of_other_text")
                        .finds("A paragraph of a text other than the one that the record is about.")
                        .message("'{paragraph:reference}' does not belong to '{text:id}'")
                        .reason("An action, position, commitment or sponsorship is about one text. The paragraphs of "
                                + "an annex belong to the text as well.")
                        .advice("Correct the text or the paragraph.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof Action action) {
            compare(context, action, action.textId(), action.paragraphRefs(), findings);
        } else if (record instanceof Commitment commitment) {
            compare(context, commitment, Optional.of(commitment.textId()), commitment.paragraphRefs(), findings);
        } else if (record instanceof PositionStatement position) {
            compare(context, position, position.textId(), position.paragraphRefs(), findings);
        } else if (record instanceof Sponsorship sponsorship) {
            if (sponsorship.versionRef().isPresent()
                    && isOther(
                            context,
                            sponsorship.textId(),
                            sponsorship.versionRef().get())) {
                findings.at(sponsorship, "versionRef")
                        .with("paragraph", sponsorship.versionRef().get())
                        .with("text", sponsorship.textId().orElseThrow())
                        .add();
            }
        }
    }

    private static void compare(
            CheckContext context,
            ProceedingsRecord<?> record,
            Optional<? extends Id<?>> text,
            ImmutableList<KeyReference> paragraphs,
            Findings findings) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (isOther(context, text, paragraphs.get(i))) {
                findings.at(record, "paragraphRefs", i)
                        .with("paragraph", paragraphs.get(i))
                        .with("text", text.orElseThrow())
                        .add();
            }
        }
    }

    private static boolean isOther(CheckContext context, Optional<? extends Id<?>> text, KeyReference reference) {
        if (text.isEmpty() || reference.recordId().toString().equals(text.get().toString())) {
            return false;
        }
        FormalText<?> cited = context.text(Optional.of(reference.recordId()));
        FormalText<?> named = context.text(text);
        return cited != null && named != null && !isAnnex(cited, named) && !isAnnex(named, cited);
    }

    private static boolean isAnnex(FormalText<?> text, FormalText<?> of) {
        return text.annexOfId().map(Id::toString).equals(Optional.of(of.id().toString()));
    }
}

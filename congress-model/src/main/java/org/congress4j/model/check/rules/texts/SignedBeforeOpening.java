package org.congress4j.model.check.rules.texts;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.OpeningForSignature;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Treaty;
import org.congress4j.model.TreatyAction;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.code.TreatyActionKind;

public final class SignedBeforeOpening extends RecordRule<TreatyAction> {
    private static final ImmutableSet<TreatyActionKind> SIGNATURES =
            ImmutableSet.of(TreatyActionKind.SIGNATURE, TreatyActionKind.DEFINITIVE_SIGNATURE);

    public SignedBeforeOpening() {
        super(
                TreatyAction.class,
                RuleDescription.error(RuleGroup.TEXTS, "signed_before_opening")
                        .finds("A signature of a treaty that was not yet open for signature.")
                        .message("signed on {date:date}, but open for signature from {opening:date}")
                        .reason("One of the two dates is wrong.")
                        .advice("Correct the date.")
                        .build());
    }

    @Override
    public void check(TreatyAction action, CheckContext context, Findings findings) {
        Treaty treaty = context.find(Treaty.class, Optional.of(action.treatyId()));
        if (treaty == null || action.date().isEmpty() || !SIGNATURES.contains(action.kind())) {
            return;
        }
        Optional<PartialDate> opening = treaty.openingForSignature().flatMap(OpeningForSignature::date);
        if (opening.isPresent() && Span.ofDate(action.date()).endsBeforeStartOf(Span.ofDate(opening))) {
            findings.at(action, "date")
                    .with("date", action.date().get())
                    .with("opening", opening.get())
                    .add();
        }
    }
}

package org.congress4j.model.check.rules.texts;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Declaration;
import org.congress4j.model.FormalText;
import org.congress4j.model.Resolution;
import org.congress4j.model.TextVersion;
import org.congress4j.model.Treaty;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;

public final class VersionsOutOfOrder extends RecordRule<FormalText<?>> {
    public VersionsOutOfOrder() {
        super(
                ImmutableSet.<Class<? extends FormalText<?>>>of(Declaration.class, Resolution.class, Treaty.class),
                RuleDescription.warning(RuleGroup.TEXTS, "versions_out_of_order")
                        .finds("Versions of a text that are not in chronological order.")
                        .message("the {version:code} of {date:date} comes after the {before:code} of {earlier:date}")
                        .reason("Versions are listed oldest first.")
                        .advice("Put the versions in order, or correct the date.")
                        .build());
    }

    @Override
    public void check(FormalText<?> text, CheckContext context, Findings findings) {
        check(text, findings);
    }

    private static void check(FormalText<?> text, Findings findings) {
        for (int i = 1; i < text.versions().size(); i++) {
            TextVersion before = text.versions().get(i - 1);
            TextVersion version = text.versions().get(i);
            if (before.date().isPresent()
                    && version.date().isPresent()
                    && Span.ofDate(version.date()).endsBeforeStartOf(Span.ofDate(before.date()))) {
                findings.at(text, "versions", i, "date")
                        .with("version", version.kind())
                        .with("date", version.date().get())
                        .with("before", before.kind())
                        .with("earlier", before.date().get())
                        .add();
            }
        }
    }
}

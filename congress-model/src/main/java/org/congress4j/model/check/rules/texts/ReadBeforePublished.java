package org.congress4j.model.check.rules.texts;

import org.congress4j.model.Source;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;

public final class ReadBeforePublished extends RecordRule<Source> {
    public ReadBeforePublished() {
        super(
                Source.class,
                RuleDescription.error(RuleGroup.TEXTS, "read_before_published")
                        .finds("A source retrieved before it was published.")
                        .message("retrieved on {retrieved:date}, but published on {published:date}")
                        .reason("One of the two dates is wrong.")
                        .advice("Correct the date.")
                        .build());
    }

    @Override
    public void check(Source source, CheckContext context, Findings findings) {
        if (source.retrieved().isPresent()
                && source.published().isPresent()
                && Span.ofDate(source.retrieved()).endsBeforeStartOf(Span.ofDate(source.published()))) {
            findings.at(source, "retrieved")
                    .with("retrieved", source.retrieved().get())
                    .with("published", source.published().get())
                    .add();
        }
    }
}

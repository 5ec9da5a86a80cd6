package org.congress4j.model.check.rules.texts;

import org.congress4j.model.Congress;
import org.congress4j.model.Document;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;

public final class DocumentFarFromCongress extends RecordRule<Document> {
    private static final long YEARS = 5;

    public DocumentFarFromCongress() {
        super(
                Document.class,
                RuleDescription.info(RuleGroup.TEXTS, "document_far_from_congress")
                        .finds("A document dated more than five years before or after its congress.")
                        .message("dated {date:date}, but the congress was held {congress:period}")
                        .reason(
                                "Most documents of a congress are issued within a few years of it. An older document may "
                                        + "be before it all the same.")
                        .advice("Check the date, often its year.")
                        .addCause("congress")
                        .build());
    }

    @Override
    public void check(Document document, CheckContext context, Findings findings) {
        Congress congress = document.date().isEmpty() ? null : context.find(Congress.class, document.congressId());
        if (congress == null || congress.period().isEmpty()) {
            return;
        }
        Span date = Span.ofDate(document.date());
        Span period = context.period(congress);
        long years = YEARS * 366 * Span.SECONDS_OF_DAY;
        boolean early = period.startIsKnown() && date.startLast() < period.startFirst() - years;
        boolean late = period.endIsKnown() && date.startIsKnown() && date.startFirst() > period.endLast() + years;
        if (early || late) {
            findings.at(document, "date")
                    .with("date", document.date().get())
                    .with("congress", Spans.words(congress.period().get()))
                    .add();
        }
    }
}

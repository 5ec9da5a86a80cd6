package org.congress4j.model.check;

import org.congress4j.model.Source;

/** Finds a source that was read before it was published. */
final class ReadBeforePublished extends RecordRule<Source> {
    ReadBeforePublished() {
        super(
                Source.class,
                RuleDescription.builder()
                        .code("read_before_published")
                        .severity(Severity.ERROR)
                        .finds("A source that was read before it was published.")
                        .message("read on {retrieved}, and published on {published}")
                        .reason("One of the two dates is wrong.")
                        .advice("Correct the date.")
                        .build());
    }

    @Override
    void check(Source source, CheckContext context, Findings findings) {
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

package org.congress4j.model.check;

import org.congress4j.model.Sponsorship;

/** Finds a sponsor who withdrew before joining. */
final class SponsorshipWithdrawnBeforeJoined extends RecordRule<Sponsorship> {
    SponsorshipWithdrawnBeforeJoined() {
        super(
                Sponsorship.class,
                RuleDescription.builder()
                        .code("sponsorship_withdrawn_before_joined")
                        .severity(Severity.ERROR)
                        .finds("A sponsor who withdrew before joining.")
                        .message("joined on {joined}, and withdrew on {withdrawn}")
                        .reason("One of the two dates is wrong.")
                        .advice("Correct the date.")
                        .build());
    }

    @Override
    void check(Sponsorship sponsorship, CheckContext context, Findings findings) {
        if (sponsorship.withdrawnOn().isPresent()
                && sponsorship.date().isPresent()
                && Span.ofDate(sponsorship.withdrawnOn()).endsBeforeStartOf(Span.ofDate(sponsorship.date()))) {
            findings.at(sponsorship, "withdrawnOn")
                    .with("joined", sponsorship.date().get())
                    .with("withdrawn", sponsorship.withdrawnOn().get())
                    .add();
        }
    }
}

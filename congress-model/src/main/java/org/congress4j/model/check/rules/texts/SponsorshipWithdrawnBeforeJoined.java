package org.congress4j.model.check.rules.texts;

import org.congress4j.model.Sponsorship;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;

public final class SponsorshipWithdrawnBeforeJoined extends RecordRule<Sponsorship> {
    public SponsorshipWithdrawnBeforeJoined() {
        super(
                Sponsorship.class,
                RuleDescription.error(RuleGroup.TEXTS, "sponsorship_withdrawn_before_joined")
                        .finds("A sponsor who withdrew before joining.")
                        .message("joined on {joined:date}, but withdrew on {withdrawn:date}")
                        .reason("One of the two dates is wrong.")
                        .advice("Correct the date.")
                        .build());
    }

    @Override
    public void check(Sponsorship sponsorship, CheckContext context, Findings findings) {
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

package org.congress4j.model.check.rules.congresses;

import java.util.Optional;
import org.congress4j.model.Claim;
import org.congress4j.model.Congress;
import org.congress4j.model.DateRange;
import org.congress4j.model.JsonValue;
import org.congress4j.model.PartialDate;
import org.congress4j.model.check.engine.AnnouncedDates;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;

public final class SupersededExpectation extends RecordRule<Congress> {
    public SupersededExpectation() {
        super(
                Congress.class,
                RuleDescription.info(RuleGroup.CONGRESSES, "superseded_expectation")
                        .finds("A congress announced for other dates than it has.")
                        .message("a source has {claimed:text}, but the congress {held:text}")
                        .reason(
                                "An earlier source announced dates that later changed. The rule compares the claims about the "
                                        + "period of a congress whose value cannot mean the same time, if a source is older than the "
                                        + "congress or, where no source has a date, if they are more than a month off; other dates are "
                                        + "disputed. Both are kept.")
                        .example("In March 2021, the Fifteenth Congress was announced for 2025; it was later set for "
                                + "April 2026 (unis.unvienna.org/unis/en/pressrels/2021/uniscp1120.html).")
                        .advice("No action is needed; a wrong claim can have the rank deprecated.")
                        .build());
    }

    @Override
    public void check(Congress congress, CheckContext context, Findings findings) {
        for (int i = 0; i < congress.claims().size() && congress.period().isPresent(); i++) {
            Claim claim = congress.claims().get(i);
            Optional<PartialDate> member =
                    member(congress.period().get(), claim.at().orElse(""));
            if (member.isPresent()
                    && claim.value().isPresent()
                    && claim.value().get() instanceof JsonValue.JsonString string
                    && !string.value().isBlank()
                    && Span.ofDate(Optional.of(PartialDate.of(string.value()))).differsFrom(Span.ofDate(member))
                    && AnnouncedDates.areIn(congress, claim, context)) {
                findings.at(congress, "claims", i, "value")
                        .with("claimed", string.value())
                        .with("held", "has " + member.get())
                        .add();
            }
        }
    }

    private static Optional<PartialDate> member(DateRange period, String at) {
        return switch (at) {
            case "/period/start" -> period.start();
            case "/period/end" -> period.end();
            default -> Optional.empty();
        };
    }
}

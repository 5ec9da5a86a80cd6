package org.congress4j.model.check.rules.congresses;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Congress;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Congresses;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.CongressForm;

public final class OrdinalRepeated extends DocumentRule {
    public OrdinalRepeated() {
        super(RuleDescription.warning(RuleGroup.CONGRESSES, "ordinal_repeated")
                .finds("Two congresses of one series with the same ordinal.")
                .message("ordinal {ordinal:number} is already that of '{first:id}'")
                .reason("The editions of a series are numbered. Sessions of a standing body may be reconvened under "
                        + "the same number, and are left alone, as is the resumed part of an edition.")
                .advice("Correct the ordinal or the series.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<String, Congress> editions = new HashMap<>();
        for (Congress congress : context.records(Congress.class)) {
            if (congress.seriesId().isPresent()
                    && congress.ordinal().isPresent()
                    && congress.bodyId().isEmpty()
                    && !congress.form().equals(Optional.of(CongressForm.PREPARATORY_MEETING))) {
                Congress first = editions.putIfAbsent(
                        congress.seriesId().get() + " " + congress.ordinal().getAsInt(), congress);
                if (first != null
                        && !Congresses.firstPart(context, congress.id())
                                .equals(Congresses.firstPart(context, first.id()))) {
                    findings.at(congress, "ordinal")
                            .with("ordinal", congress.ordinal().getAsInt())
                            .with("first", first.id())
                            .add();
                }
            }
        }
    }
}

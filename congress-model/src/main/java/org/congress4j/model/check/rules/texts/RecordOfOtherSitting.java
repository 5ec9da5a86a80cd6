package org.congress4j.model.check.rules.texts;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Document;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.symbol.DocumentSymbol;
import org.congress4j.model.symbol.ParsedSymbol;

public final class RecordOfOtherSitting extends RecordRule<Document> {
    private static final ImmutableSet<String> RECORDS = ImmutableSet.of("PV", "SR");

    public RecordOfOtherSitting() {
        super(
                Document.class,
                RuleDescription.warning(RuleGroup.TEXTS, "record_of_other_sitting")
                        .finds("The record of a sitting whose symbol has the number of another.")
                        .message(
                                "{symbol:symbol} is the record of sitting no. {recorded:number}, but the sitting has no. {number:number}")
                        .reason(
                                "Verbatim and summary records are numbered like the sittings: A/76/PV.53 is that of the "
                                        + "fifty-third plenary meeting. Sittings with a printed number of their own, and joint ones, "
                                        + "are left alone.")
                        .advice("Correct the symbol, the number of the sitting, or the sitting of the record.")
                        .build());
    }

    @Override
    public void check(Document document, CheckContext context, Findings findings) {
        Optional<ParsedSymbol> symbol = document.symbol()
                .flatMap(DocumentSymbol::parsed)
                .filter(parsed -> parsed.nature().filter(RECORDS::contains).isPresent())
                .filter(parsed -> parsed.number().isPresent());
        Session session = symbol.isEmpty() ? null : context.find(Session.class, document.sessionId());
        if (session != null
                && session.number().isPresent()
                && session.printedNumber().isEmpty()
                && session.jointWith().isEmpty()
                && !session.number().equals(symbol.get().number())) {
            findings.at(document, "symbol")
                    .with("symbol", document.symbol().orElseThrow())
                    .with("recorded", symbol.get().number().getAsInt())
                    .with("number", session.number().getAsInt())
                    .add();
        }
    }
}

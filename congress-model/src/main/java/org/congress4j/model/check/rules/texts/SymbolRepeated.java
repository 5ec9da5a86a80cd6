package org.congress4j.model.check.rules.texts;

import java.util.HashMap;
import java.util.Map;
import org.congress4j.model.Declaration;
import org.congress4j.model.Document;
import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Resolution;
import org.congress4j.model.Treaty;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.symbol.DocumentSymbol;

public final class SymbolRepeated extends DocumentRule {
    public SymbolRepeated() {
        super(RuleDescription.warning(RuleGroup.TEXTS, "symbol_repeated")
                .finds("Two documents, or two texts, with the same symbol.")
                .message("{symbol:symbol} is already the symbol of '{first:id}'")
                .reason(
                        "A symbol identifies a document; its languages are versions of one record. Annexes are left alone: both "
                                + "Covenants on human rights are annexed to A/RES/2200 (XXI).")
                .advice("Merge the two, or correct the symbol.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<String, Id<?>> documents = new HashMap<>();
        for (Document document : context.records(Document.class)) {
            document.symbol().ifPresent(symbol -> compare(document, symbol, documents, findings));
        }
        Map<String, Id<?>> texts = new HashMap<>();
        context.records(Declaration.class).forEach(text -> compare(text, texts, findings));
        context.records(Treaty.class).forEach(text -> compare(text, texts, findings));
        context.records(Resolution.class).forEach(text -> compare(text, texts, findings));
    }

    private static void compare(FormalText<?> text, Map<String, Id<?>> texts, Findings findings) {
        if (text.annexOfId().isEmpty()) {
            text.symbol().ifPresent(symbol -> compare(text, symbol, texts, findings));
        }
    }

    private static void compare(
            ProceedingsRecord<?> record, DocumentSymbol symbol, Map<String, Id<?>> known, Findings findings) {
        Id<?> first = known.putIfAbsent(symbol.toString(), record.id());
        if (first != null) {
            findings.at(record, "symbol")
                    .with("symbol", symbol)
                    .with("first", first)
                    .add();
        }
    }
}

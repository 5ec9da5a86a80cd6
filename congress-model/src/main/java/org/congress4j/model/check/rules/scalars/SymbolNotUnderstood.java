package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.symbol.DocumentSymbol;

public final class SymbolNotUnderstood extends MemberRule<DocumentSymbol> {
    public SymbolNotUnderstood() {
        super(
                MemberKind.SYMBOL,
                RuleDescription.info(RuleGroup.SCALARS, "symbol_not_understood")
                        .finds("A document symbol that does not parse as a United Nations symbol, with no obvious "
                                + "correction.")
                        .message("'{symbol:symbol}' does not parse as a document symbol")
                        .reason("It may be the symbol of another organization, one of the few real ones with brackets "
                                + "or spaces inside, or not a symbol at all.")
                        .advice("Look at the document. A title, or a decision without a symbol, belongs in the title "
                                + "or the identifiers.")
                        .addCause("symbol")
                        .build());
    }

    @Override
    public void check(DocumentSymbol symbol, MemberPlace place, Findings findings) {
        if (symbol.suggestion().isEmpty()) {
            findings.at(place).with("symbol", symbol).add();
        }
    }
}

package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.symbol.DocumentSymbol;

public final class SymbolMalformed extends MemberRule<DocumentSymbol> {
    public SymbolMalformed() {
        super(
                MemberKind.SYMBOL,
                RuleDescription.warning(RuleGroup.SCALARS, "symbol_malformed")
                        .finds("A malformed document symbol.")
                        .message("'{symbol:symbol}' is not a valid document symbol; {meant:symbol} is probably meant")
                        .reason("A symbol identifies a document, and this one is not written as the United Nations "
                                + "writes it. It is kept as written, but cannot be linked or sorted.")
                        .example(
                                "The Journal of the Twelfth Congress, No. 3, prints A/CONF.213./4 "
                                        + "(vdocuments.us/u-nited-nations-united-nations-congress-criminal-justice-journal-of-the-twelfth.html).")
                        .advice("Correct the symbol; what the source prints can be kept in a claim.")
                        .addCause("symbol")
                        .build());
    }

    @Override
    public void check(DocumentSymbol symbol, MemberPlace place, Findings findings) {
        symbol.suggestion()
                .filter(meant -> !SymbolSuffix.isLanguageOrFile(symbol))
                .ifPresent(meant -> findings.at(place)
                        .with("symbol", symbol)
                        .with("meant", meant)
                        .add());
    }
}

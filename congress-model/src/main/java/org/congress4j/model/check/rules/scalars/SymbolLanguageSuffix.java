package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.symbol.DocumentSymbol;

public final class SymbolLanguageSuffix extends MemberRule<DocumentSymbol> {
    public SymbolLanguageSuffix() {
        super(
                MemberKind.SYMBOL,
                RuleDescription.warning(RuleGroup.SCALARS, "symbol_language_suffix")
                        .finds("A document symbol that contains a language or a file name.")
                        .message("'{symbol:symbol}' contains more than the symbol {meant:symbol}")
                        .reason("All language versions of a document share one symbol; the language is a member of the "
                                + "language version.")
                        .example("File names such as S_RES_2521 (2020)-2007257E (github.com/UNxml/SCresolutions).")
                        .advice("Write only the symbol, and add the language version with its file.")
                        .build());
    }

    @Override
    public void check(DocumentSymbol symbol, MemberPlace place, Findings findings) {
        symbol.suggestion()
                .filter(meant -> SymbolSuffix.isLanguageOrFile(symbol))
                .ifPresent(meant -> findings.at(place)
                        .with("symbol", symbol)
                        .with("meant", meant)
                        .add());
    }
}

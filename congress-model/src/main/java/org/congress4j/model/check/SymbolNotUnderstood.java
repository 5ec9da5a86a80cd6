package org.congress4j.model.check;

import org.congress4j.model.DocumentSymbol;

/** Finds a document symbol that is not read as one of the United Nations, without a guess what is meant. */
final class SymbolNotUnderstood extends MemberRule<DocumentSymbol> {
    SymbolNotUnderstood() {
        super(
                MemberKind.SYMBOL,
                RuleDescription.builder()
                        .code("symbol_not_understood")
                        .severity(Severity.INFO)
                        .finds(
                                "A document symbol that is not read as one of the United Nations, without a guess what is meant.")
                        .message("'{symbol}' is not read as a document symbol")
                        .reason(
                                "It may be a symbol of another organization, one of the few real ones with brackets or spaces inside, "
                                        + "or no symbol at all.")
                        .advice(
                                "Look at the document. If it is the title or a decision without a symbol, move it to the title or the "
                                        + "identifiers.")
                        .build());
    }

    @Override
    void check(DocumentSymbol symbol, MemberPlace place, Findings findings) {
        if (symbol.suggestion().isEmpty()) {
            findings.at(place).with("symbol", symbol).add();
        }
    }
}

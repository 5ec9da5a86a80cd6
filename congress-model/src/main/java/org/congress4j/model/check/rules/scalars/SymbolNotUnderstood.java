package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Severity;
import org.congress4j.model.symbol.DocumentSymbol;

/** Finds a document symbol that is not read as one of the United Nations, without a guess what is meant. */
public final class SymbolNotUnderstood extends MemberRule<DocumentSymbol> {
    public SymbolNotUnderstood() {
        super(
                MemberKind.SYMBOL,
                RuleDescription.builder()
                        .code("symbol_not_understood")
                        .severity(Severity.INFO)
                        .group(RuleGroup.SCALARS)
                        .finds(
                                "A document symbol that is not read as one of the United Nations, without a guess what is meant.")
                        .message("'{symbol}' is not read as a document symbol")
                        .parameter("symbol", ParameterType.SYMBOL)
                        .reason(
                                "It may be a symbol of another organization, one of the few real ones with brackets or spaces inside, "
                                        + "or no symbol at all.")
                        .advice(
                                "Look at the document. If it is the title or a decision without a symbol, move it to the title or the "
                                        + "identifiers.")
                        .build());
    }

    @Override
    protected void check(DocumentSymbol symbol, MemberPlace place, Findings findings) {
        if (symbol.suggestion().isEmpty()) {
            findings.at(place).with("symbol", symbol).add();
        }
    }
}

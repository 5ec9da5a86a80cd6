package org.congress4j.model.describe;

import org.congress4j.model.VoteOutcome;
import org.congress4j.model.symbol.ParsedSymbol;

/** The types of what the model works out, described as the records are: they are written and read in the same way. */
public final class ResultTypes {
    private ResultTypes() {}

    /** {@return the description of the outcome of a vote, in which that of what was needed stands} */
    public static ValueType<VoteOutcome> voteOutcome() {
        return VoteOutcomeDescription.TYPE;
    }

    /** {@return the description of a parsed symbol, of which only the symbol is read} */
    public static ValueType<ParsedSymbol> parsedSymbol() {
        return ParsedSymbolDescription.TYPE;
    }
}

package org.congress4j.model.describe;

import static com.google.common.base.Preconditions.checkArgument;
import static org.congress4j.model.describe.Kind.*;

import java.util.Optional;
import java.util.OptionalInt;
import org.congress4j.model.symbol.DocumentSymbol;
import org.congress4j.model.symbol.ParsedSymbol;

/** The description of {@link ParsedSymbol}. All that it says follows from the symbol, which alone is read. */
final class ParsedSymbolDescription {
    static final ValueType<ParsedSymbol> TYPE = ValueType.of(ParsedSymbol.class, ParsedSymbolDescription::members);

    /** The symbol that is read. */
    private static final class Canonical {
        private String text = "";

        private void set(String canonical) {
            text = canonical;
        }

        private ParsedSymbol parse() {
            Optional<ParsedSymbol> parsed =
                    text.isBlank() ? Optional.empty() : DocumentSymbol.of(text).parsed();
            checkArgument(parsed.isPresent(), "'%s' is not a symbol that can be parsed", text);
            return parsed.get();
        }
    }

    private static Members<ParsedSymbol> members() {
        return Members.of(Canonical::new, Canonical::parse)
                .required("canonical", ParsedSymbol::canonical, Canonical::set, TEXT)
                .required("organ", ParsedSymbol::organ, (read, follows) -> {}, TEXT)
                .list("body", ParsedSymbol::body, (read, follows) -> {}, TEXT)
                .required("series", ParsedSymbol::series, (read, follows) -> {}, TEXT)
                .optional("session", ParsedSymbol::session, (read, follows) -> {}, TEXT)
                .optional("nature", ParsedSymbol::nature, (read, follows) -> {}, TEXT)
                .optionalInt("number", ParsedSymbol::number, (read, follows) -> {}, NOT_NEGATIVE)
                .optionalInt(
                        "lastNumber", ParsedSymbolDescription::otherLastNumber, (read, follows) -> {}, NOT_NEGATIVE)
                .optional("letter", ParsedSymbol::letter, (read, follows) -> {}, TEXT)
                .optionalInt("year", ParsedSymbol::year, (read, follows) -> {}, NOT_NEGATIVE)
                .list("suffixes", ParsedSymbol::suffixes, (read, follows) -> {}, TEXT)
                .list("components", ParsedSymbol::components, (read, follows) -> {}, TEXT)
                .optional("base", ParsedSymbolDescription::otherBase, (read, follows) -> {}, TEXT)
                .closed();
    }

    private static OptionalInt otherLastNumber(ParsedSymbol symbol) {
        return symbol.lastNumber().equals(symbol.number()) ? OptionalInt.empty() : symbol.lastNumber();
    }

    private static Optional<String> otherBase(ParsedSymbol symbol) {
        return Optional.of(symbol.base().canonical()).filter(base -> !base.equals(symbol.canonical()));
    }
}

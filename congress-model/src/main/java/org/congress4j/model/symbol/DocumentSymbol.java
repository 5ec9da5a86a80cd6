package org.congress4j.model.symbol;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The symbol of a document, such as {@code A/CONF.234/L.6}, as written. All language versions of a document share it.
 *
 * <p>Any nonblank string loads and is kept as written, because sources misprint symbols.
 *
 * <p>{@link #parsed()} is empty for one that does not parse, and {@link #suggestion()} may say what was meant. Symbols are equal
 * if they are written alike: {@code A/RES/217(III)} is not {@code A/RES/217 (III)}, though {@link ParsedSymbol#canonical()} is the
 * same for both.
 *
 * <p>Their order is that of {@link ParsedSymbol}, so that {@code A/CONF.234/L.6} comes before {@code A/CONF.234/L.10}; joint
 * symbols come right after their first one alone; strings that do not parse come last, in the order of their characters. It
 * is consistent with {@link #equals}: symbols that differ only in how they are written follow each other.
 */
public final class DocumentSymbol implements Comparable<DocumentSymbol> {
    private static final Comparator<DocumentSymbol> ORDER = Comparator.comparing(
                    (DocumentSymbol symbol) -> symbol.reading().isEmpty())
            .thenComparing(
                    DocumentSymbol::reading, Comparators.lexicographical(Comparator.<ParsedSymbol>naturalOrder()))
            .thenComparing(DocumentSymbol::toString);

    // Parsed when first asked for: a document with a million symbols loads without parsing, and sorting parses each
    // once.
    // Two threads may both do it, with the same immutable result.
    private @Nullable ImmutableList<ParsedSymbol> reading;

    private final String text;

    private DocumentSymbol(String text) {
        checkNotNull(text, "document symbol must not be null");
        checkArgument(!text.isBlank(), "document symbol must not be blank");
        this.text = text;
    }

    /**
     * {@return the symbol written like that}
     *
     * @param text the text, such as {@code A/CONF.234/L.6}
     * @throws IllegalArgumentException if the text is blank
     */
    public static DocumentSymbol of(String text) {
        return new DocumentSymbol(text);
    }

    /**
     * {@return the symbol written like that, or the symbols of one document, which {@link #symbols()} gives}
     *
     * @param text the text, such as {@code A/CONF.234/L.6}
     * @throws IllegalArgumentException if it does not parse, such as {@code A/CONF.213./4}, with the suggestion that there may be
     */
    public static DocumentSymbol parse(String text) {
        DocumentSymbol symbol = of(text);
        if (symbol.reading().isEmpty()) {
            throw new IllegalArgumentException(
                    "expected a document symbol such as A/CONF.234/L.6 but found '" + text + "'"
                            + symbol.suggestion()
                                    .map(meant -> "; did you mean '" + meant + "'?")
                                    .orElse(""));
        }
        return symbol;
    }

    /**
     * {@return what the symbol says by its form, such as the session 76 and the number 181 for {@code A/RES/76/181}}
     *
     * <p>Read are the spelling of the documents, {@code A/RES/217 A (III)}, and that of the catalogue of the Dag Hammarskjöld
     * Library, {@code A/RES/217(III)[A]}. It is empty if the text has another form: a slip, such as {@code A/CONF.213./4};
     * something without a symbol, such as the decision {@code 74/550 B}, which {@link DecisionNumber} reads; two symbols of
     * one document, which {@link #symbols()} gives; or a text of more than 255 characters. It is also empty for the few real
     * symbols with spaces inside a component, such as {@code TD/B/C.1/IRON ORE/1}; they have no suggestion either.
     *
     * <p>Series of agencies that are built otherwise are read too, with the session and the number where they print them:
     * {@code A74/9}, {@code WHA74.7}, {@code EB148/5 Add.1} (WHO), {@code 41 C/5}, {@code 210 EX/22.I} (UNESCO),
     * {@code C 2021/3}, {@code CL 168/REP} (FAO), {@code ICC-01/04-01/06-2842} (ICC), {@code MSC 101/24},
     * {@code MEPC.304(72)}, {@code A.1110(30)} (IMO), {@code ILC.109/Record No. 7A}, {@code GB.341/PV} (ILO),
     * {@code A40-WP/123} (ICAO), {@code C21/5}, {@code PP-18/55} (ITU), {@code Cg-18/Doc. 5} (WMO) and
     * {@code CoP18 Doc. 21.1} (CITES). The same letters may stand for several bodies: {@code A} is the series of
     * {@code A/76/1}, {@code A74/9} and {@code A.1110(30)}.
     */
    public Optional<ParsedSymbol> parsed() {
        ImmutableList<ParsedSymbol> reading = reading();
        return reading.size() == 1 ? Optional.of(reading.get(0)) : Optional.empty();
    }

    /**
     * {@return the symbols that are printed on the document, as one document may be issued in several series:
     * {@code E/2021/30} and {@code E/CN.15/2021/17} for {@code E/2021/30-E/CN.15/2021/17}; this symbol alone if it is one, or
     * if the text does not parse; never empty}
     */
    public ImmutableList<DocumentSymbol> symbols() {
        ImmutableList<ParsedSymbol> reading = reading();
        return reading.size() < 2
                ? ImmutableList.of(this)
                : reading.stream().map(symbol -> of(symbol.canonical())).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the number of the decision, if this is how catalogues name a decision that has no document of its own:
     * {@code 74/550 B} for {@code A/DEC/74/550 B}; empty otherwise, also for the bare {@code 76/181}, which may be a
     * resolution}
     */
    public Optional<DecisionNumber> decision() {
        return parsed().map(ParsedSymbol::canonical).flatMap(DecisionNumber::parse);
    }

    /**
     * {@return the symbol that was probably meant, printed as {@link ParsedSymbol#canonical()} does: {@code A/CONF.213/4} for
     * {@code A/CONF.213./4}}
     *
     * <p>It knows slips that the records of the United Nations contain: lower case and capitals ({@code a/conf.213/l.6},
     * {@code REV.2}), a missing or a superfluous dot, slash or space ({@code A/CONF234/16}, {@code S/RES /1019(1995)},
     * {@code Add. 13}, {@code A/CONF.234/1 Rev.1}), dashes for hyphens, a language ({@code A/CONF.234/16 (E)}), names of
     * files ({@code S_RES_2521 (2020)-2007257E}) and of pages ({@code A-RES-76-181}), and a document with its addenda ({@code
     * A/76/L.1 and Add.1}, of which it gives the first). It is empty if the text parses, for joint symbols too, so that a suggestion
     * has none itself; if nothing of this helps; and if there are two readings: in {@code A/RES/74/254 (A)} the letter may be
     * a language or a part of the resolution, {@code CRC/C/GC31} may lack a dot or a slash.
     */
    public Optional<DocumentSymbol> suggestion() {
        return reading().isEmpty() ? SymbolSlips.repair(toString()).map(DocumentSymbol::of) : Optional.empty();
    }

    /**
     * Compares in the order that the description of this class gives: {@code A/CONF.234/L.6} is less than
     * {@code A/CONF.234/L.10}.
     *
     * @param other the symbol to compare with
     * @return less than, equal to or more than 0
     */
    @Override
    public int compareTo(DocumentSymbol other) {
        return ORDER.compare(this, other);
    }

    private ImmutableList<ParsedSymbol> reading() {
        ImmutableList<ParsedSymbol> known = reading;
        if (known == null) {
            known = SymbolParser.parse(toString());
            reading = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentSymbol symbol && text.equals(symbol.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the symbol as written} */
    @Override
    public String toString() {
        return text;
    }
}

package org.congress4j.model.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentSymbolProperties {
    @Provide
    Arbitrary<String> canonicalSymbols() {
        Arbitrary<String> act = Arbitraries.oneOf(
                join(List.of(
                        Arbitraries.just("A/RES/"), sessions(), Arbitraries.just("/"), numbers(), optional(letters()))),
                join(List.of(Arbitraries.just("A/RES/"), numbers(), optional(letters()), romanSessions())),
                join(List.of(
                        Arbitraries.just("S/RES/"),
                        numbers(),
                        Arbitraries.integers().between(1946, 2026).map(year -> " (" + year + ")"))));
        Arbitrary<String> other = join(List.of(
                organs(),
                lists(bodies(), 3),
                optional(sessions().map(session -> "/" + session)),
                Arbitraries.oneOf(numbers().map(number -> "/" + number), natures()),
                Arbitraries.just("")));
        return join(List.of(Arbitraries.oneOf(act, other), lists(suffixes(), 4), optional(reissues())));
    }

    @Provide
    Arbitrary<String> textsLikeSymbols() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of("A", "E", "S", "res", "CONF", "conf.", "L.", "Rev", "REV.", "Add.", "Sub.", "SUMMARY"),
                Arbitraries.of(
                        "/", "/", "/", ".", " ", "-", " - ", "\u2013", "_", "//", "./", "(", ")", "[A]", "*", ","),
                Arbitraries.of(
                        "1", "2", "74", "2021", "(III)", "(S-VI)", "(2020)", "(E)", "(Part I)", "ES-10", "B", "7"));
        return Arbitraries.oneOf(
                pieces.list().ofMinSize(1).ofMaxSize(12).map(list -> String.join("", list)),
                canonicalSymbols().flatMap(DocumentSymbolProperties::slip),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(300));
    }

    @Property(tries = 1000)
    void printIsTheInverseOfParse(@ForAll("canonicalSymbols") String text) {
        ParsedSymbol parsed = DocumentSymbol.of(text).parsed().orElseThrow();

        assertThat(parsed.canonical()).isEqualTo(text);
        assertThat(DocumentSymbol.of(parsed.base().canonical()).parsed()).contains(parsed.base());
        assertThat(text).startsWith(parsed.base().canonical()).startsWith(parsed.series());
    }

    @Property(tries = 1000)
    void theSpellingOfTheCatalogueParsesToTheSame(@ForAll("canonicalSymbols") String text) {
        assertThat(DocumentSymbol.of(text.replace(" ", "")).parsed())
                .isEqualTo(DocumentSymbol.of(text).parsed());
    }

    @Property(tries = 1000)
    void jointSymbolsGiveTheirParts(
            @ForAll("canonicalSymbols") String first, @ForAll("canonicalSymbols") String second) {
        Assume.that(first.length() + second.length() < SymbolParser.LONGEST);

        assertThat(DocumentSymbol.of(first + "-" + second).symbols())
                .containsExactly(DocumentSymbol.of(first), DocumentSymbol.of(second));
    }

    @Property(tries = 1000)
    void anyTextLoadsAndPrintsAsWritten(@ForAll("textsLikeSymbols") String text) {
        Assume.that(!text.isBlank());

        DocumentSymbol symbol = DocumentSymbol.of(text);
        List<DocumentSymbol> symbols = symbol.symbols();

        assertThat(symbol).hasToString(text);
        assertThat(symbol.parsed().isPresent() && symbol.suggestion().isPresent())
                .isFalse();
        assertThat(symbols).isNotEmpty();
    }

    @Property(tries = 1000)
    void aSuggestionParsesAndHasNoneItself(@ForAll("textsLikeSymbols") String text) {
        Assume.that(!text.isBlank());

        DocumentSymbol.of(text).suggestion().ifPresent(suggestion -> {
            assertThat(suggestion.suggestion()).isEmpty();
            assertThat(suggestion.symbols())
                    .allSatisfy(part ->
                            assertThat(part.parsed().orElseThrow().canonical()).isEqualTo(part.toString()));
        });
    }

    @Property(tries = 1000)
    void lowerCaseIsSuggestedInItsPrintedForm(@ForAll("canonicalSymbols") String text) {
        Assume.that(!text.contains("Res.") && !text.contains("Dec."));

        assertThat(DocumentSymbol.of(text.toLowerCase(Locale.ROOT)).suggestion())
                .contains(DocumentSymbol.of(text));
    }

    @Property(tries = 1000)
    void theOrderOfParsedSymbolsIsThatOfTheirPrintedForms(
            @ForAll("canonicalSymbols") String first, @ForAll("canonicalSymbols") String second) {
        ParsedSymbol a = DocumentSymbol.of(first).parsed().orElseThrow();
        ParsedSymbol b = DocumentSymbol.of(second).parsed().orElseThrow();

        assertThat(a.compareTo(b) == 0)
                .isEqualTo(a.canonical().equals(b.canonical()))
                .isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.base()).isLessThanOrEqualTo(a);
    }

    @Property(tries = 1000)
    void theOrderOfSymbolsIsTransitiveAndConsistentWithEquals(
            @ForAll("textsLikeSymbols") String first,
            @ForAll("textsLikeSymbols") String second,
            @ForAll("textsLikeSymbols") String third) {
        Assume.that(!first.isBlank() && !second.isBlank() && !third.isBlank());

        List<DocumentSymbol> sorted =
                Stream.of(first, second, third).map(DocumentSymbol::of).sorted().toList();

        assertThat(sorted.get(0)).isLessThanOrEqualTo(sorted.get(1)).isLessThanOrEqualTo(sorted.get(2));
        assertThat(sorted.get(1)).isLessThanOrEqualTo(sorted.get(2));
        assertThat(sorted.get(0).compareTo(sorted.get(1)) == 0)
                .isEqualTo(sorted.get(0).equals(sorted.get(1)));
        assertThat(Integer.signum(sorted.get(0).compareTo(sorted.get(2))))
                .isEqualTo(-Integer.signum(sorted.get(2).compareTo(sorted.get(0))));
    }

    private static Arbitrary<String> slip(String text) {
        return Arbitraries.of(
                text.toLowerCase(Locale.ROOT),
                text.toUpperCase(Locale.ROOT),
                text.replace(".", ""),
                text.replace("/", " / "),
                text.replace("/", "_"),
                text.replace("/", "./"),
                text.replace('-', '\u2011'),
                text + " (E)",
                text + "-2102028E",
                text + ".");
    }

    private static Arbitrary<String> organs() {
        return Arbitraries.of("A", "E", "S", "ST", "T", "TD", "CTOC", "FCCC", "UNEP", "IDB.43");
    }

    private static Arbitrary<String> bodies() {
        return Arbitraries.of(
                        "AC.", "C.", "CN.", "CONF.", "GC.", "SC.", "Sub.", "WG.", "WP.", "RPM.", "HRC", "COP", "WG.II",
                        "SER.A")
                .flatMap(body -> body.endsWith(".") ? numbers().map(number -> body + number) : Arbitraries.just(body))
                .map(body -> "/" + body);
    }

    private static Arbitrary<String> natures() {
        return Arbitraries.of(
                        "L.", "CRP.", "PV.", "SR.", "WP.", "PM.", "RPM.", "R.", "INF/", "NGO/", "PRST/", "DEC/X/",
                        "Res.", "G.")
                .flatMap(nature -> numbers().map(number -> "/" + nature + number));
    }

    private static Arbitrary<String> sessions() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 2026).map(String::valueOf),
                Arbitraries.integers().between(1, 40).map(session -> "S-" + session),
                Arbitraries.integers().between(1, 12).map(session -> "ES-" + session));
    }

    private static Arbitrary<String> romanSessions() {
        return Arbitraries.of("I", "III", "IV", "IX", "XIV", "XXV", "XXX", "XL", "LXII", "S-VII", "ES-V")
                .map(session -> " (" + session + ")");
    }

    private static Arbitrary<String> letters() {
        return Arbitraries.of(" A", " B", " E", " A-C");
    }

    private static Arbitrary<String> suffixes() {
        return Arbitraries.oneOf(
                Arbitraries.of("Rev", "Add", "Corr", "Amend")
                        .flatMap(word -> numbers().map(number -> "/" + word + "." + number)),
                Arbitraries.of("/Summary", " (Part I)", " (Part 2)", " (Vol. IV)", " (Sect. 29A)", " (Resumption 1)"));
    }

    private static Arbitrary<String> reissues() {
        return Arbitraries.of("*", "**");
    }

    private static Arbitrary<String> numbers() {
        return Arbitraries.integers().between(1, 999_999_999).map(String::valueOf);
    }

    private static Arbitrary<String> optional(Arbitrary<String> text) {
        return Arbitraries.oneOf(Arbitraries.just(""), text);
    }

    private static Arbitrary<String> lists(Arbitrary<String> texts, int longest) {
        return texts.list().ofMaxSize(longest).map(list -> String.join("", list));
    }

    private static Arbitrary<String> join(List<Arbitrary<String>> parts) {
        return Combinators.combine(parts).as(list -> String.join("", list));
    }
}

package org.congress4j.model.symbol;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.naturalOrder;

import com.google.common.base.Ascii;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a document symbol says, such as that {@code A/C.3/78/L.41/Rev.1} is the first revision of draft 41 of the
 * 78th session in the series {@code A/C.3}.
 *
 * <p>It comes from {@link DocumentSymbol#parsed()}.
 *
 * <p>The form follows the guide of the Dag Hammarskjöld Library, "UN Document Symbols"
 * (research.un.org/en/docs/symbols): the first component is the organ, the next ones are subsidiary bodies, special components
 * give the nature of the document, and final components modify a text that was issued before. Nothing here says that such a
 * document exists.
 *
 * <p>Two are equal if they print alike, and {@link #compareTo} orders them as a list of documents does: component by
 * component, numbers by value and before words, sessions in brackets where later ones stand, so that {@code A/RES/217 (III)} comes
 * before {@code A/RES/31/34}. After a document come, each followed by its own suffixes: its reissues
 * ({@code *}), its parts, volumes, sections and resumptions, its summary, its corrigenda, addenda, amendments, and last its
 * revisions, which replace all of these:
 * {@code A/CONF.234/1}, {@code A/CONF.234/1/Corr.1}, {@code A/CONF.234/1/Add.1}, {@code A/CONF.234/1/Rev.1},
 * {@code A/CONF.234/1/Rev.1/Add.1}, {@code A/CONF.234/1/Rev.2}, {@code A/CONF.234/2}.
 */
public final class ParsedSymbol implements Comparable<ParsedSymbol> {
    private static final ImmutableSet<String> NATURES = ImmutableSet.of(
            "CRP", "DEC", "INF", "L", "MISC", "NGO", "PET", "PM", "PRST", "PV", "R", "RES", "RPM", "SR", "WP");
    private static final ImmutableSet<String> PREPARATORY_MEETINGS = ImmutableSet.of("PM", "RPM");
    private static final ImmutableSet<String> ACTS = ImmutableSet.of("RES", "DEC");
    private static final ImmutableSet<String> MEETING_RECORDS = ImmutableSet.of("PV", "SR");
    private static final ImmutableSet<String> BODIES =
            ImmutableSet.of("AC", "C", "CN", "CONF", "EA", "GC", "PC", "SC", "SUB", "WG");

    // A reissue is not on the list, which puts it before all of them.
    private static final ImmutableList<String> SUFFIXES =
            ImmutableList.of("(Part", "(Vol", "(Sect", "(Resumption", "Summary", "Corr", "Add", "Amend", "Rev");
    private static final Comparator<SymbolToken> SUFFIX_ORDER = Comparator.comparing(
                    (SymbolToken suffix) -> SUFFIXES.indexOf(suffix.word()))
            .thenComparing(naturalOrder());
    private static final Comparator<SymbolToken> BY_WORD_AND_NUMBER =
            Comparator.comparing(SymbolToken::word).thenComparing(SymbolToken::number);
    private static final Comparator<ParsedSymbol> ORDER = Comparator.comparing(
                    ParsedSymbol::inOrderOfTime, Comparators.lexicographical(BY_WORD_AND_NUMBER))
            .thenComparing(
                    symbol -> symbol.components, Comparators.lexicographical(Comparator.<SymbolToken>naturalOrder()))
            .thenComparing(symbol -> symbol.letter, Comparators.emptiesFirst(naturalOrder()))
            .thenComparing(symbol -> symbol.bracket.map(SymbolToken::of), Comparators.emptiesFirst(naturalOrder()))
            .thenComparing(symbol -> symbol.suffixes, Comparators.lexicographical(SUFFIX_ORDER))
            // A/40/9 of the General Assembly, A40/9 of the WHO and A40-9 of the ICAO have the same components.
            .thenComparing(ParsedSymbol::canonical);

    private final ImmutableList<SymbolToken> components;
    private final Optional<String> letter;
    private final Optional<String> bracket;
    private final ImmutableList<SymbolToken> suffixes;
    private final Optional<Print> print;
    private final String canonical;

    /** How a series without slashes between its components prints the base document, and what it has before suffixes. */
    record Print(String base, char separator) {}

    ParsedSymbol(
            ImmutableList<SymbolToken> components,
            Optional<String> letter,
            Optional<String> bracket,
            ImmutableList<SymbolToken> suffixes) {
        this(components, letter, bracket, suffixes, Optional.empty());
    }

    ParsedSymbol(
            ImmutableList<SymbolToken> components,
            Optional<String> letter,
            Optional<String> bracket,
            ImmutableList<SymbolToken> suffixes,
            Optional<Print> print) {
        this.components = components;
        this.letter = letter;
        this.bracket = bracket;
        this.suffixes = suffixes;
        this.print = print;
        StringBuilder text = new StringBuilder();
        if (print.isPresent()) {
            text.append(print.get().base());
        } else {
            text.append(joined(components));
            letter.ifPresent(present -> text.append(' ').append(present));
            bracket.ifPresent(present -> text.append(" (").append(present).append(')'));
        }
        for (SymbolToken suffix : suffixes) {
            switch (suffix.toString().charAt(0)) {
                case '*' -> text.append(suffix);
                case '(' -> text.append(' ').append(suffix);
                default -> text.append(print.map(Print::separator).orElse('/')).append(suffix);
            }
        }
        this.canonical = text.toString();
    }

    /** The components with the session in brackets before the number, where later sessions have theirs. */
    private ImmutableList<SymbolToken> inOrderOfTime() {
        Optional<SymbolToken> session = bracket.map(SymbolToken::of).filter(token -> !token.isNumber());
        if (session.isEmpty()) {
            return components;
        }
        int number = components.size() - 1;
        return ImmutableList.<SymbolToken>builder()
                .addAll(components.subList(0, number))
                .add(session.get())
                .add(components.get(number))
                .build();
    }

    /**
     * {@return the symbol as documents print it, with one space before a letter and before a bracket:
     * {@code A/RES/217 A (III)} for {@code A/RES/217(III)[A]}, {@code S/PV.6201 (Resumption 1)} for
     * {@code S/PV.6201(Resumption1)}}
     */
    public String canonical() {
        return canonical;
    }

    /**
     * {@return all components of the {@linkplain #base() base document}, the organ first: {@code [A, CONF.222, RPM.3, 1]} for
     * {@code A/CONF.222/RPM.3/1}, never fewer than two}
     */
    public ImmutableList<String> components() {
        return texts(components);
    }

    /**
     * {@return the first component: {@code A} for the General Assembly, {@code S} for the Security Council, {@code E} for the
     * Economic and Social Council, {@code ST} for the Secretariat, or the series of a body, such as {@code CTOC}}
     */
    public String organ() {
        return components.get(0).toString();
    }

    /**
     * {@return the components after the organ that name the body, before any session, nature or number:
     * {@code [CN.4, Sub.2, AC.5]} for {@code E/CN.4/Sub.2/AC.5/1999/WP.6}; a country in the symbols of treaty bodies is one of
     * them, {@code [C, IRQ, CO]} for {@code CEDAW/C/IRQ/CO/8}; empty for a document of the organ itself, as is
     * {@code A/75/L.82}}
     */
    public ImmutableList<String> body() {
        return texts(components.subList(1, bodyEnd()));
    }

    /**
     * {@return the series: the organ and the {@linkplain #body() body}, such as {@code A/CONF.234} for
     * {@code A/CONF.234/L.6}, {@code E/CN.15} for {@code E/CN.15/2021/17} and {@code A} for {@code A/RES/76/181}, as field
     * 191 of the records of the Library has them but without a slash at the end}
     */
    public String series() {
        return joined(components.subList(0, bodyEnd()));
    }

    /**
     * {@return the session, or the year where the body counts by years: {@code 76} for {@code A/RES/76/181} (Arabic since the
     * 31st session of the General Assembly, 1976), {@code III} for {@code A/RES/217 (III)}, {@code S-VII} for
     * {@code A/RES/3362 (S-VII)}, {@code S-13} for {@code A/RES/S-13/2} and {@code ES-8} for {@code A/RES/ES-8/2} (special and
     * emergency special sessions), {@code 2021} for {@code E/2021/30} (since 1978) and {@code S/2021/30} (since 1994); empty
     * if the symbol has none, as {@code A/CONF.234/16} and {@code S/RES/2521 (2020)}, whose year is a {@link #year()}}
     */
    public Optional<String> session() {
        if (bracket.isPresent() && year().isEmpty()) {
            return bracket;
        }
        for (int i = 1; i < components.size(); i++) {
            if (isSession(i)) {
                return Optional.of(withoutBrackets(components.get(i).toString()));
            }
        }
        return Optional.empty();
    }

    private static String withoutBrackets(String session) {
        return session.startsWith("(") ? session.substring(1, session.length() - 1) : session;
    }

    /**
     * {@return what kind of document the special component says it is, in capitals and without its number: {@code L} (limited
     * distribution, mostly drafts), {@code CRP} (conference room paper), {@code DEC} (decision), {@code INF} (information),
     * {@code MISC} (miscellaneous), {@code NGO} (statement of a non-governmental organization), {@code PET} (petition),
     * {@code PM} and {@code RPM} (preparatory and regional preparatory meeting), {@code PRST} (statement of the President of
     * the Security Council), {@code PV} (verbatim record), {@code R} (restricted), {@code RES} (resolution), {@code SR}
     * (summary record) or {@code WP} (working paper); {@code L} for {@code A/CONF.234/L.6}; the last one if there are several;
     * empty if it has none, as in {@code A/CONF.234/16}}
     */
    public Optional<String> nature() {
        for (int i = components.size() - 1; i > 0; i--) {
            if (isNature(i)) {
                return Optional.of(nature(i));
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the number of the document in its series, session and nature, such as 6 for {@code A/CONF.234/L.6}, 181 for
     * {@code A/RES/76/181}, 8 for the combined reports {@code CEDAW/C/IDN/8-9}, 1803 for the communication
     * {@code CCPR/C/106/D/1803/2008}; empty if the symbol is a series, as {@code A/CONF.234} and {@code A/S-14} are}
     */
    public OptionalInt number() {
        int number = numberAt();
        return isNumbered(last(components))
                ? OptionalInt.of(components.get(number).number())
                : OptionalInt.empty();
    }

    /**
     * {@return the last number of combined reports, such as 9 for {@code CEDAW/C/IDN/8-9}; otherwise that of {@link #number}}
     */
    public OptionalInt lastNumber() {
        String text = components.get(numberAt()).toString();
        int hyphen = text.indexOf('-');
        return number().isPresent() && hyphen > 0 && components.get(numberAt()).isNumber()
                ? OptionalInt.of(Integer.parseInt(text.substring(hyphen + 1)))
                : number();
    }

    /**
     * {@return the letter of one of several resolutions or decisions under one number, or of one of several meetings at one
     * time: {@code B} for {@code A/RES/74/254 B}, {@code A} for {@code A/RES/3411 A (XXX)}, {@code A-B} for
     * {@code A/RES/70/93 A-B}, which prints both; empty if there is none}
     */
    public Optional<String> letter() {
        return letter;
    }

    /**
     * {@return the year in brackets, as the Security Council prints it, such as 2020 for {@code S/RES/2521 (2020)}, or that of a
     * communication to a treaty body, 2008 for {@code CCPR/C/106/D/1803/2008}; empty if none}
     */
    public OptionalInt year() {
        Optional<String> year = bracket.filter(text -> SymbolToken.of(text).isNumber());
        if (isCommunication()) {
            return OptionalInt.of(components.get(last(components)).number());
        }
        return year.isPresent() ? OptionalInt.of(Integer.parseInt(year.get())) : OptionalInt.empty();
    }

    /** Whether it is a communication of an individual to a treaty body, which counts them throughout and adds the year. */
    private boolean isCommunication() {
        int last = components.size() - 1;
        return last > 3
                && components.get(last - 2).toString().equals("D")
                && components.get(last - 1).isNumber()
                && components.get(last).isYear();
    }

    private int numberAt() {
        return last(components) - (isCommunication() ? 1 : 0);
    }

    /** The index of the last component that is not in brackets on the one before. */
    static int last(ImmutableList<SymbolToken> components) {
        int last = components.size() - 1;
        return components.get(last).isAttached() ? last - 1 : last;
    }

    /**
     * {@return what modifies the base document, in the order printed: {@code [Rev.1, Add.2, Corr.1]} for
     * {@code A/CONF.234/1/Rev.1/Add.2/Corr.1}; each is {@code Rev.}, {@code Add.}, {@code Corr.} or {@code Amend.} with a
     * number, {@code Summary}, a part such as {@code (Part II)}, {@code (Vol. I)}, {@code (Sect. 3)} or
     * {@code (Resumption 1)}, {@code (Introduction)}, {@code Part 1}, or {@code *} for a text issued again for technical reasons; empty for a base document}
     */
    public ImmutableList<String> suffixes() {
        return texts(suffixes);
    }

    /**
     * {@return the document that this one revises, adds to, corrects, amends, sums up, issues again or is a part of:
     * {@code A/CONF.169/RPM.1} for {@code A/CONF.169/RPM.1/Rev.1}; itself if it has no suffixes}
     */
    public ParsedSymbol base() {
        return suffixes.isEmpty() ? this : new ParsedSymbol(components, letter, bracket, ImmutableList.of(), print);
    }

    /**
     * Compares in the order that the description of this class gives: {@code A/CONF.234/L.6} is less than
     * {@code A/CONF.234/L.10}. It is consistent with {@link #equals}.
     *
     * @param other the symbol to compare with
     * @return less than, equal to or more than 0
     */
    @Override
    public int compareTo(ParsedSymbol other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParsedSymbol symbol && canonical.equals(symbol.canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    /** {@return the same as {@link #canonical()}} */
    @Override
    public String toString() {
        return canonical;
    }

    /** {@return whether a letter may follow these components, as after {@code A/RES/74/254} but not {@code A/CONF.234/16}} */
    static boolean mayHaveLetter(ImmutableList<SymbolToken> components) {
        SymbolToken last = components.get(components.size() - 1);
        return last.isNumber()
                ? components.stream().anyMatch(component -> ACTS.contains(component.toString()))
                : MEETING_RECORDS.contains(last.word()) && last.isNumberedWord();
    }

    /** {@return whether a single letter in brackets after this symbol could be its letter as well as a language} */
    boolean lacksLetter() {
        return mayHaveLetter(components) && letter.isEmpty() && year().isEmpty() && suffixes.isEmpty();
    }

    private int bodyEnd() {
        int end = 1;
        while (end < components.size() && !isSession(end) && !isNature(end) && !isNumbered(end)) {
            end++;
        }
        return end;
    }

    private boolean isSession(int i) {
        SymbolToken component = components.get(i);
        boolean last = i == components.size() - 1;
        // A conference of parties may have numbered its sessions in Roman numerals: UNEP/CBD/COP/DEC/X/1.
        return component.isSpecialSession()
                || (component.isAttached() && !last)
                || (!last && component.isNumber())
                || (component.isRoman() && ACTS.contains(components.get(i - 1).toString()));
    }

    private boolean isNature(int i) {
        SymbolToken component = components.get(i);
        String word = nature(i);
        // In the middle, such a word with a number is a body: the Working Party of ECE/TRANS/WP.29/2021/31.
        return NATURES.contains(word)
                && (!component.isDotted() || i == components.size() - 1 || PREPARATORY_MEETINGS.contains(word));
    }

    private String nature(int i) {
        SymbolToken component = components.get(i);
        // The letter alone is no Roman numeral where no session stands.
        return component.toString().equals("L") && !isSession(i) ? "L" : Ascii.toUpperCase(component.word());
    }

    private boolean isNumbered(int i) {
        SymbolToken component = components.get(i);
        return i == last(components)
                && (component.isNumber()
                        || (component.isNumberedWord() && !BODIES.contains(Ascii.toUpperCase(component.word()))));
    }

    private static ImmutableList<String> texts(ImmutableList<SymbolToken> tokens) {
        return tokens.stream().map(SymbolToken::toString).collect(toImmutableList());
    }

    private static String joined(ImmutableList<SymbolToken> tokens) {
        return String.join("/", texts(tokens)).replace("/(", "(");
    }
}

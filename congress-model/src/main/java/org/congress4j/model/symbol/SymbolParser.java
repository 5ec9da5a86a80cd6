package org.congress4j.model.symbol;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads symbols as documents and the catalogue of the United Nations print them, from left to right, each place once:
 *
 * <pre>
 * symbol    = organ 1*component [letter] [bracket] [letter] *suffix *"*"
 * component = "/" (number | number "-" number | "S-" number | "ES-" number | word ["-" word] ["." (number | letters)]) [session]
 * session   = "(" (number | Roman | "S-" Roman) ")"           of conferences that number their sessions so, before "/"
 * letter    = [" "] "A" ["-" "C"] | "[" "A" ["-" "C"] "]"     only of resolutions, decisions and records of meetings
 * bracket   = [" "] "(" (Roman | "S-" Roman | "ES-" Roman | year) ")"
 * suffix    = "/" ("Rev" | "Add" | "Corr" | "Amend") "." number | "/Summary"
 *           | [" "] "(" ("Part" | "Vol." | "Sect." | "Income sect." | "Prog." | "Resumption") [" "] (number | Roman) ")"
 *           | [" "] "(" ("Introduction" | "Foreword" | "Overview" | "Plan outline") ")"
 *           | "/Part " (number | Roman)
 * </pre>
 */
final class SymbolParser {
    /** No symbol is nearly as long; joint ones included. What is longer is not looked at. */
    static final int LONGEST = 255;

    private static final String NUMBER = "[1-9]\\d{0,8}";
    private static final String LETTERS = "[A-Z](?:-[A-Z])?";
    private static final String BREAK = "(?![A-Za-z0-9.-])";
    private static final String SESSION = "(?:E?S-)?" + SymbolToken.ROMAN;

    private static final String CAPITALS = "[A-Z]{1,12}+(?![a-z])";
    // UNEP prints OzL.Pro and ExCom, the committees of the human rights treaties Misc, the IMO Circ.
    private static final String MIXED =
            "(?:[A-Z][a-z]{1,10}[A-Z][A-Za-z]{0,10}|Pro|Misc|Circ)(?:\\.(?:Pro|" + NUMBER + "))*(?![A-Za-z.])";

    private static final Pattern ORGAN =
            Pattern.compile("([A-Z]{1,12}(?:-[A-Z]{1,12}){0,2}(?:\\." + NUMBER + ")?)(?=[/(])");
    // A session in brackets stands on the body, without a space, and a slash follows.
    private static final Pattern ATTACHED =
            Pattern.compile("(\\((?:0?" + NUMBER + "|SPL\\." + NUMBER + "|E?S-" + SymbolToken.ROMAN + "|"
                    + SymbolToken.ROMAN + ")\\)(?=/)" + "|\\((?:SES|CRM)\\." + NUMBER + "/" + NUMBER + "\\))");
    // The words that are printed in mixed case are not accepted in capitals, or one document would have two symbols.
    private static final Pattern COMPONENT = Pattern.compile("/("
            + NUMBER + "-" + NUMBER + BREAK
            + "|" + NUMBER
            + "|E?S-[1-9]\\d{0,2}"
            + "|Agenda"
            + "|Sub\\." + NUMBER
            // A component "Res.76" before a number would be a slip for "RES/76".
            + "|(?:Res|Dec)\\." + NUMBER + "(?!\\d|/\\d)"
            + "|(?:PV|SR)\\.Annex(?![A-Za-z])"
            + "|" + MIXED
            + "|(?!(?:SUB|REV|ADD|CORR|AMEND|SUMMARY|AGENDA)(?![A-Z])|(?:RES|DEC)\\.)"
            + CAPITALS + "(?:-" + CAPITALS + "){0,3}(?:\\.(?:" + NUMBER + "|[A-Z]{1,5}+(?![a-z])))?)");
    // The General Conference and the Board of UNIDO, which print GC.19/RES.1.
    private static final Pattern UNIDO = Pattern.compile("(?:GC|IDB)\\.\\d+");
    private static final Pattern ACT_OF_UNIDO = Pattern.compile("/((?:RES|DEC)\\." + NUMBER + ")" + BREAK);
    private static final Pattern LETTER = Pattern.compile(" ?(" + LETTERS + ")" + BREAK);
    private static final Pattern LETTER_IN_BRACKETS = Pattern.compile("\\[(" + LETTERS + ")]");
    private static final Pattern BRACKET = Pattern.compile(" ?\\((" + SESSION + "|(?:19|20)\\d\\d)\\)");
    private static final Pattern SUFFIX = Pattern.compile("/((?:Rev|Add|Corr|Amend)\\." + NUMBER + "|Summary)" + BREAK);
    private static final String OF_PART = "(" + NUMBER + "[A-Z]?|" + SymbolToken.ROMAN + ")\\)";
    private static final Pattern PART =
            Pattern.compile(" ?\\((Part|Vol|Sect|Income sect|Prog|Resumption)\\.? ?(?=" + OF_PART + ")");
    private static final Pattern PART_WITHOUT_NUMBER =
            Pattern.compile(" ?(\\((?:Introduction|Foreword|Overview|Plan outline)\\))");
    private static final Pattern PART_AFTER_SLASH =
            Pattern.compile("/(Part (?:" + NUMBER + "|" + SymbolToken.ROMAN + "))" + BREAK);
    private static final Pattern PART_NUMBER = Pattern.compile(OF_PART);
    private static final ImmutableSet<String> ABBREVIATED = ImmutableSet.of("Vol", "Sect", "Income sect", "Prog");
    private static final Pattern REISSUE = Pattern.compile("(\\*{1,3})");
    // The letters of "A-B/Corr.1" are not followed by a component.
    private static final Splitter JOINT =
            Splitter.on(Pattern.compile("-(?=[A-Z]{1,12}(?:\\.\\d{1,9})?/(?!Rev\\.|Add\\.|Corr\\.|Amend\\.|Summary))"));

    private final Matcher matcher;

    private SymbolParser(String text) {
        matcher = ORGAN.matcher(text);
    }

    /** {@return the symbols that the text is: one, or several joined by hyphens, or none if it does not parse} */
    static ImmutableList<ParsedSymbol> parse(String text) {
        if (text.length() > LONGEST) {
            return ImmutableList.of();
        }
        Optional<ParsedSymbol> single = new SymbolParser(text).symbol().or(() -> AgencySeries.parse(text));
        if (single.isPresent()) {
            return ImmutableList.of(single.get());
        }
        ImmutableList.Builder<ParsedSymbol> joint = ImmutableList.builder();
        for (String part : JOINT.split(text)) {
            Optional<ParsedSymbol> symbol = new SymbolParser(part).symbol();
            if (symbol.isEmpty()) {
                return ImmutableList.of();
            }
            joint.add(symbol.get());
        }
        return joint.build();
    }

    private Optional<ParsedSymbol> symbol() {
        Optional<String> organ = take(ORGAN);
        if (organ.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList.Builder<SymbolToken> tokens =
                ImmutableList.<SymbolToken>builder().add(SymbolToken.of(organ.get()));
        take(ATTACHED).map(SymbolToken::of).ifPresent(tokens::add);
        if (UNIDO.matcher(organ.get()).matches()) {
            take(ACT_OF_UNIDO).map(SymbolToken::of).ifPresent(tokens::add);
        }
        for (Optional<String> next = take(COMPONENT); next.isPresent(); next = take(COMPONENT)) {
            SymbolToken component = SymbolToken.of(next.get());
            tokens.add(component);
            if (!component.isNumber()) {
                take(ATTACHED).map(SymbolToken::of).ifPresent(tokens::add);
            }
        }
        ImmutableList<SymbolToken> components = tokens.build();
        boolean mayHaveLetter = ParsedSymbol.mayHaveLetter(components);
        Optional<String> letter = mayHaveLetter ? take(LETTER) : Optional.empty();
        Optional<String> bracket = take(BRACKET);
        if (mayHaveLetter && letter.isEmpty()) {
            letter = take(LETTER_IN_BRACKETS).or(() -> take(LETTER));
        }
        ImmutableList<SymbolToken> suffixes = suffixes();
        return atEnd() && isComplete(components)
                ? Optional.of(new ParsedSymbol(components, letter, bracket, suffixes))
                : Optional.empty();
    }

    private static boolean isComplete(ImmutableList<SymbolToken> components) {
        SymbolToken last = components.get(ParsedSymbol.last(components));
        // The Security Council numbers its resolutions throughout: "S/RES/2532/2020" is a slip.
        boolean twoNumbers = components.size() > 3
                && components.get(0).toString().equals("S")
                && components.get(1).toString().equals("RES");
        // Reports are combined as "8-9", acts are not: "A/RES/76-181" is a slip for "A/RES/76/181".
        boolean actWithHyphen = components.size() > 2
                && last.isNumber()
                && last.toString().indexOf('-') > 0
                && components.get(components.size() - 2).isAct();
        return !twoNumbers && !actWithHyphen && (last.isNumber() || last.isSpecialSession() || last.isDotted());
    }

    private ImmutableList<SymbolToken> suffixes() {
        ImmutableList.Builder<SymbolToken> suffixes = ImmutableList.builder();
        for (Optional<String> next = suffix(); next.isPresent(); next = suffix()) {
            suffixes.add(SymbolToken.of(next.get()));
        }
        take(REISSUE).map(SymbolToken::of).ifPresent(suffixes::add);
        return suffixes.build();
    }

    private Optional<String> suffix() {
        return take(SUFFIX)
                .or(() -> take(PART_AFTER_SLASH))
                .or(() -> take(PART_WITHOUT_NUMBER))
                .or(() -> take(PART)
                        .flatMap(word -> take(PART_NUMBER)
                                .map(number -> "(" + word + (ABBREVIATED.contains(word) ? ". " : " ") + number + ")")));
    }

    private boolean atEnd() {
        return matcher.regionStart() == matcher.regionEnd();
    }

    /** Takes what has the form, if it comes next, and gives its first group. */
    private Optional<String> take(Pattern form) {
        if (atEnd() || !matcher.usePattern(form).lookingAt()) {
            return Optional.empty();
        }
        String taken = matcher.group(1);
        matcher.region(matcher.end(), matcher.regionEnd());
        return Optional.of(taken);
    }
}

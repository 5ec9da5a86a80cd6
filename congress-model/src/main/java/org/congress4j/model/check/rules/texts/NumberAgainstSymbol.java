package org.congress4j.model.check.rules.texts;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congress4j.model.Declaration;
import org.congress4j.model.FormalText;
import org.congress4j.model.Resolution;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RomanNumeral;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.symbol.ParsedSymbol;

public final class NumberAgainstSymbol extends RecordRule<FormalText<?>> {
    private static final Pattern DIGITS = Pattern.compile("0*(\\d+)");
    private static final Pattern LETTER = Pattern.compile("\\d ?([A-Z])(?![A-Za-z])");
    private static final Pattern ROMAN = Pattern.compile("\\(([IVXLC]+)\\)");
    private static final ImmutableSet<String> ACTS = ImmutableSet.of("RES", "DEC", "PRST");

    public NumberAgainstSymbol() {
        super(
                ImmutableSet.<Class<? extends FormalText<?>>>of(Declaration.class, Resolution.class),
                RuleDescription.warning(RuleGroup.TEXTS, "number_against_symbol")
                        .finds("A text whose number does not match its symbol.")
                        .message("number '{number:text}' does not match {symbol:symbol}")
                        .reason(
                                "The symbol of a resolution, a decision or a statement of a President contains its number: "
                                        + "76/181 in A/RES/76/181, 2521 (2020) in S/RES/2521 (2020), 2020/6 in S/PRST/2020/6, "
                                        + "and its letter, where both have one. Symbols of other documents are left alone, and so "
                                        + "are declarations in an annex, which may have a number of their own.")
                        .advice("Correct the number or the symbol.")
                        .build());
    }

    @Override
    public void check(FormalText<?> text, CheckContext context, Findings findings) {
        if (text.number().isPresent()
                && text.symbol().isPresent()
                && text.annexOfId().isEmpty()) {
            Optional<ParsedSymbol> symbol = text.symbol()
                    .get()
                    .parsed()
                    .filter(parsed -> parsed.nature().filter(ACTS::contains).isPresent());
            if (symbol.isPresent() && differ(text.number().get(), symbol.get())) {
                findings.at(text, "number")
                        .with("number", text.number().get())
                        .with("symbol", text.symbol().get())
                        .add();
            }
        }
    }

    private static boolean differ(String number, ParsedSymbol symbol) {
        Set<String> written = numbers(number);
        if (!numbers(symbol.canonical()).containsAll(written)) {
            return true;
        }
        Matcher roman = ROMAN.matcher(number);
        Optional<String> session =
                symbol.session().filter(text -> RomanNumeral.of(text).isPresent());
        if (session.isPresent() && roman.find() && !session.get().equals(roman.group(1))) {
            return true;
        }
        Matcher letter = LETTER.matcher(number);
        return (!written.isEmpty()
                        && symbol.number().isPresent()
                        && !written.contains(String.valueOf(symbol.number().getAsInt())))
                || (symbol.letter().filter(text -> text.length() == 1).isPresent()
                        && letter.find()
                        && !letter.group(1).equals(symbol.letter().get()));
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new HashSet<>();
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            numbers.add(digits.group(1));
        }
        return numbers;
    }
}

package org.congress4j.model.symbol;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One part of a symbol, such as {@code CONF.234}, {@code 76}, {@code S-13}, {@code Rev.2} or {@code (Part II)}: its word, if
 * any, and its number, if any. Tokens are ordered by word, then by number, so that {@code L.6} comes before {@code L.10}; a
 * number alone comes before any word.
 */
final class SymbolToken implements Comparable<SymbolToken> {
    /** The numerals to 89. The last session counted in Roman numerals was the 63rd of the Economic and Social Council. */
    static final String ROMAN = "(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})";

    private static final Pattern ROMAN_ALONE = Pattern.compile(ROMAN);
    private static final String ROMAN_DIGITS = "IVXL";
    private static final ImmutableList<Integer> ROMAN_VALUES = ImmutableList.of(1, 5, 10, 50);

    private final String text;
    private final String word;
    private final int number;

    private SymbolToken(String text, String word, int number) {
        this.text = text;
        this.word = word;
        this.number = number;
    }

    static SymbolToken of(String text) {
        if (isRoman(text)) {
            return new SymbolToken(text, "", roman(text));
        } else if (text.startsWith("(") && text.indexOf(' ') < 0) {
            // A session in brackets is ordered as one without.
            SymbolToken session = of(text.substring(1, text.length() - 1));
            return new SymbolToken(text, session.word, session.number);
        }
        int end = 0;
        while (end < text.length() && !isDigit(text.charAt(end)) && ".- ".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int start = end;
        while (start < text.length() && ".- ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        String rest = text.endsWith(")") ? text.substring(start, text.length() - 1) : text.substring(start);
        return new SymbolToken(text, text.substring(0, end), isRoman(rest) ? roman(rest) : leadingNumber(rest));
    }

    /** {@return the word, such as {@code CONF}, or empty if it has none} */
    String word() {
        return word;
    }

    /** {@return the number, or 0 if it has none} */
    int number() {
        return number;
    }

    /** {@return whether it is a number without a word, such as {@code 76}, and not a Roman numeral} */
    boolean isNumber() {
        return isDigit(text.charAt(0));
    }

    /** {@return whether it may be the Roman number of a session, such as {@code X}} */
    boolean isRoman() {
        return word.isEmpty() && !isNumber();
    }

    /** {@return whether it is a special or an emergency special session, such as {@code S-13} or {@code ES-10}} */
    boolean isSpecialSession() {
        return text.startsWith("S-") || text.startsWith("ES-");
    }

    /** {@return whether it is a session or another number in brackets on the component before, such as {@code (S-XXX)}} */
    boolean isAttached() {
        return text.startsWith("(");
    }

    /** {@return whether it is the component {@code RES} or {@code DEC}} */
    boolean isAct() {
        return text.equals("RES") || text.equals("DEC");
    }

    /** {@return whether it is a year, such as {@code 2008}} */
    boolean isYear() {
        return text.length() == 4 && isNumber() && (text.startsWith("19") || text.startsWith("20"));
    }

    /** {@return whether it is a word with a number or letters, such as {@code L.6}, {@code WG.III} or {@code MP.PP}} */
    boolean isDotted() {
        return text.indexOf('.') > 0;
    }

    /** {@return whether it is a word with a number, such as {@code L.6}, and not {@code WG.III} or {@code MP.PP}} */
    boolean isNumberedWord() {
        return isDotted() && isDigit(text.charAt(text.length() - 1));
    }

    @Override
    public int compareTo(SymbolToken other) {
        int byWord = word.compareTo(other.word);
        int byNumber = byWord == 0 ? Integer.compare(number, other.number) : byWord;
        return byNumber == 0 ? text.compareTo(other.text) : byNumber;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SymbolToken token && text.equals(token.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isRoman(String text) {
        return !text.isEmpty()
                && ROMAN_DIGITS.indexOf(text.charAt(0)) >= 0
                && ROMAN_ALONE.matcher(text).matches();
    }

    private static int roman(String numeral) {
        int sum = 0;
        int previous = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int value = ROMAN_VALUES.get(ROMAN_DIGITS.indexOf(numeral.charAt(i)));
            sum += value < previous ? -value : value;
            previous = value;
        }
        return sum;
    }

    private static int leadingNumber(String text) {
        int number = 0;
        for (int i = 0; i < text.length() && isDigit(text.charAt(i)); i++) {
            number = 10 * number + (text.charAt(i) - '0');
        }
        return number;
    }
}

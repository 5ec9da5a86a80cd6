package org.congress4j.model.check.engine;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads Roman numerals, such as those of sessions up to the thirtieth of the General Assembly, and of agendas. */
public final class RomanNumeral {
    private static final Pattern NUMERAL = Pattern.compile("(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

    private RomanNumeral() {}

    /**
     * {@return the number that a Roman numeral in capitals stands for, such as 14 for {@code XIV}, up to 399; empty if the text is none}
     *
     * @param text the text
     */
    public static OptionalInt of(String text) {
        if (!NUMERAL.matcher(text).matches()) {
            return OptionalInt.empty();
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = value(text.charAt(i));
            number += i + 1 < text.length() && value < value(text.charAt(i + 1)) ? -value : value;
        }
        return OptionalInt.of(number);
    }

    private static int value(char digit) {
        return switch (digit) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 100;
        };
    }
}

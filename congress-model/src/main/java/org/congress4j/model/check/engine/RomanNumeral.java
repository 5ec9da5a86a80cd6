package org.congress4j.model.check.engine;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads Roman numerals, such as those of sessions up to the thirtieth of the General Assembly, and of agendas. */
public final class RomanNumeral {
    private static final Pattern NUMERAL = Pattern.compile("(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

    private static final int LAST = 399;
    private static final ImmutableList<Integer> VALUES = ImmutableList.of(100, 90, 50, 40, 10, 9, 5, 4, 1);
    private static final ImmutableList<String> DIGITS =
            ImmutableList.of("C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");

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

    /**
     * {@return a number as a Roman numeral in capitals, such as {@code XIV} for 14}
     *
     * @param number the number, from 1 to 399
     */
    public static String print(int number) {
        checkArgument(number >= 1 && number <= LAST, "number must be from 1 to %s but was %s", LAST, number);
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.size(); i++) {
            for (; rest >= VALUES.get(i); rest -= VALUES.get(i)) {
                numeral.append(DIGITS.get(i));
            }
        }
        return numeral.toString();
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

package org.congress4j.model.check.rules.texts;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congress4j.model.AgendaItem;
import org.congress4j.model.check.engine.RomanNumeral;

/** Labels of agenda items that count in one way, such as I, II and III, or 1.a and 1.b. */
final class LabelSeries {
    // A label such as 4 bis counts nothing.
    private static final Pattern LABEL = Pattern.compile(
            "(?<before>|.*[^\\p{L}\\p{N}]|.*\\d(?=[A-Za-z]))(?<last>\\d{1,4}|[IVXLC]+|[ivxlc]+|[A-Za-z])(?<after>[\\])]*)\\.?");

    private final String before;
    private final String after;
    private final NavigableMap<Integer, Integer> numbers = new TreeMap<>();
    private IntFunction<String> digits = String::valueOf;

    private LabelSeries(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** The series among the items of one level, in the order in which they begin. */
    static List<LabelSeries> of(List<AgendaItem> items) {
        Map<String, Map<Integer, Matcher>> labels = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Matcher label = LABEL.matcher(items.get(i).label().orElse(""));
            if (label.matches()) {
                labels.computeIfAbsent(key(label), key -> new LinkedHashMap<>()).put(i, label);
            }
        }
        List<LabelSeries> series = new ArrayList<>();
        labels.values().forEach(places -> series.add(of(places)));
        return series;
    }

    /** Equal for labels of one kind after the same words. */
    private static String key(Matcher label) {
        char first = label.group("last").charAt(0);
        char kind = Ascii.isUpperCase(first) ? 'A' : Ascii.isLowerCase(first) ? 'a' : '1';
        return label.group("before") + kind + label.group("after");
    }

    private static LabelSeries of(Map<Integer, Matcher> places) {
        Matcher any = places.values().iterator().next();
        LabelSeries series = new LabelSeries(any.group("before"), any.group("after"));
        char first = any.group("last").charAt(0);
        boolean capitals = Ascii.isUpperCase(first);
        if (!capitals && !Ascii.isLowerCase(first)) {
            places.forEach((place, label) -> series.numbers.putIfAbsent(Integer.parseInt(label.group("last")), place));
        } else if (areLetters(places)) {
            series.digits = number -> String.valueOf((char) ((capitals ? 'A' : 'a') + number - 1));
            places.forEach((place, label) -> series.numbers.putIfAbsent(
                    Ascii.toLowerCase(label.group("last").charAt(0)) - 'a' + 1, place));
        } else {
            series.digits =
                    number -> capitals ? RomanNumeral.print(number) : Ascii.toLowerCase(RomanNumeral.print(number));
            places.forEach(
                    (place, label) -> roman(label).ifPresent(number -> series.numbers.putIfAbsent(number, place)));
        }
        return series;
    }

    /** Whether all are single letters, such as a, b, c; not I, V, which are Roman numerals. */
    private static boolean areLetters(Map<Integer, Matcher> places) {
        boolean single =
                places.values().stream().allMatch(label -> label.group("last").length() == 1);
        return single && places.values().stream().anyMatch(label -> roman(label).isEmpty());
    }

    private static OptionalInt roman(Matcher label) {
        return RomanNumeral.of(Ascii.toUpperCase(label.group("last")));
    }

    /** The place of each item among those of its level, by number. */
    NavigableMap<Integer, Integer> numbers() {
        return numbers;
    }

    /** The label with a number, such as 1.c for 3. */
    String print(int number) {
        return before + digits.apply(number) + after;
    }
}

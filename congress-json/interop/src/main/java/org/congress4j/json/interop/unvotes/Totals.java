package org.congress4j.json.interop.unvotes;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The numbers of a vote as the file writes them: some editions write {@code 120}, some {@code 120.0}. */
final class Totals {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}(\\.0+)?");

    private Totals() {}

    /** The whole number of a cell; empty if it holds none. */
    static OptionalLong parse(String cell) {
        if (!WHOLE.matcher(cell).matches()) {
            return OptionalLong.empty();
        }
        int point = cell.indexOf('.');
        return OptionalLong.of(Long.parseLong(point < 0 ? cell : cell.substring(0, point)));
    }

    /** A whole number without its fraction of zeros; another text as it is. */
    static String withoutFraction(String cell) {
        return WHOLE.matcher(cell).matches() && cell.indexOf('.') >= 0 ? cell.substring(0, cell.indexOf('.')) : cell;
    }

    /** The cell of a number; empty if it is absent. */
    static String print(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }
}

package org.congress4j.json.interop.unvotes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congress4j.model.Congress;
import org.congress4j.model.code.CongressForm;

/**
 * A session of the General Assembly: regular, special or emergency special.
 *
 * @param form which of these it is
 * @param number its number, from 1
 */
record AssemblySession(CongressForm form, int number) {
    // The catalogue writes 10sp and 10emsp, documents write S-10 and ES-10.
    private static final Pattern REGULAR = Pattern.compile("([1-9]\\d{0,2})");
    private static final Pattern SPECIAL = Pattern.compile("S-([1-9]\\d{0,2})|([1-9]\\d{0,2})sp");
    private static final Pattern EMERGENCY = Pattern.compile("ES-([1-9]\\d{0,2})|([1-9]\\d{0,2})emsp");

    /** The session that a text such as {@code 76}, {@code S-10} or {@code 10emsp} means; empty if it has another form. */
    static Optional<AssemblySession> parse(String text) {
        return parse(text, REGULAR, CongressForm.SESSION)
                .or(() -> parse(text, SPECIAL, CongressForm.SPECIAL_SESSION))
                .or(() -> parse(text, EMERGENCY, CongressForm.EMERGENCY_SPECIAL_SESSION));
    }

    private static Optional<AssemblySession> parse(String text, Pattern pattern, CongressForm form) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return Optional.of(new AssemblySession(form, Integer.parseInt(number)));
    }

    /** The session that a record is, if it has a form and an ordinal. */
    static Optional<AssemblySession> of(Congress congress) {
        return congress.form().isPresent() && congress.ordinal().isPresent()
                ? Optional.of(new AssemblySession(
                        congress.form().get(), congress.ordinal().getAsInt()))
                : Optional.empty();
    }

    /** The text as documents write it, such as {@code 76}, {@code S-10} or {@code ES-10}. */
    String symbol() {
        if (form.equals(CongressForm.EMERGENCY_SPECIAL_SESSION)) {
            return "ES-" + number;
        }
        return form.equals(CongressForm.SPECIAL_SESSION) ? "S-" + number : Integer.toString(number);
    }

    /** The session in English, such as <em>10th emergency special session of the General Assembly</em>. */
    String inWords() {
        String kind = form.equals(CongressForm.EMERGENCY_SPECIAL_SESSION)
                ? "emergency special session"
                : form.equals(CongressForm.SPECIAL_SESSION) ? "special session" : "session";
        return number + suffix() + " " + kind + " of the General Assembly";
    }

    private String suffix() {
        if (number % 100 / 10 == 1) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}

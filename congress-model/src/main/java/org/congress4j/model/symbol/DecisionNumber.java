package org.congress4j.model.symbol;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a decision of the General Assembly, such as {@code 74/550 B}, or of the Economic and Social Council, such as
 * {@code 2021/230}: the identifier of an act that has no document and no symbol of its own.
 *
 * <p>Decisions are printed together at the end of a session only (Dag Hammarskjöld Library,
 * research.un.org/en/docs/ga/resolutions). The Assembly numbers them by session since its 31st (1976), the Council by year
 * since 1978, so the number identifies the body. Older decisions are not read. A number cited without the word "decision" may also be
 * that of a resolution; callers must know that it is not.
 *
 * <p>Two are equal if they print alike; the order is by session, number and letter.
 */
public final class DecisionNumber implements Comparable<DecisionNumber> {
    private static final Pattern FORM =
            Pattern.compile("(?:(?:decision |A/DEC/)?(3[1-9]|[4-9]\\d|[1-9]\\d{2}|E?S-[1-9]\\d?)"
                    + "|(?:decision |E/DEC/)?((?:19[7-9]|20\\d)\\d))/([1-9]\\d{0,4})(?: ?([A-Z](?:-[A-Z])?))?");
    private static final Comparator<DecisionNumber> ORDER = Comparator.comparing(
                    (DecisionNumber decision) -> SymbolToken.of(decision.session))
            .thenComparing(decision -> decision.number)
            .thenComparing(decision -> decision.letter, Comparators.emptiesFirst(naturalOrder()));

    private final String session;
    private final int number;
    private final Optional<String> letter;

    private DecisionNumber(String session, int number, Optional<String> letter) {
        this.session = session;
        this.number = number;
        this.letter = letter;
    }

    /**
     * {@return the number that the text is: {@code 74/550 B} for {@code 74/550 B}, {@code decision 74/550B} and
     * {@code A/DEC/74/550 B}; empty if it is not a decision, such as {@code A/RES/76/181} or {@code 663 C (XXIV)}}
     *
     * @param text the text
     */
    public static Optional<DecisionNumber> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String session = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return Optional.of(
                new DecisionNumber(session, Integer.parseInt(matcher.group(3)), Optional.ofNullable(matcher.group(4))));
    }

    /**
     * {@return the session of the General Assembly, such as {@code 74}, {@code S-8} or {@code ES-7}, or the year of the
     * Economic and Social Council, such as {@code 2021}}
     */
    public String session() {
        return session;
    }

    /** {@return the number in the session: 550 for {@code 74/550 B}} */
    public int number() {
        return number;
    }

    /**
     * {@return the letter of one of several decisions under one number: {@code B} for {@code 74/550 B}, {@code A-E} for
     * {@code 31/406 A-E}; empty if there is none}
     */
    public Optional<String> letter() {
        return letter;
    }

    /**
     * Compares by session, number and letter: {@code 74/550 A} is less than {@code 74/550 B} and {@code 76/401}.
     *
     * @param other the number to compare with
     * @return less than, equal to or more than 0
     */
    @Override
    public int compareTo(DecisionNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DecisionNumber decision && toString().equals(decision.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** {@return the number as it is cited, such as {@code 74/550 B}} */
    @Override
    public String toString() {
        return session + "/" + number + letter.map(present -> " " + present).orElse("");
    }
}

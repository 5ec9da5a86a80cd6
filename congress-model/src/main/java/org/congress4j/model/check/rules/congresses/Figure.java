package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableMap;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.code.CountQualifier;

/**
 * What a reported figure may mean: {@code more-than 5000} is 5,001 or more, {@code about 5600} any number from 5,040 to
 * 6,160, {@code nearly 5600} from 5,040 to 5,599. Hundreds are 100 or more, thousands 1,000 or more; any other qualifier without a
 * number may mean any number.
 *
 * @param least the least number
 * @param most the greatest number
 */
record Figure(long least, long most) {
    private static final Figure ANY = new Figure(0, Long.MAX_VALUE);

    // What people call hundreds is surely no fewer than one hundred.
    private static final ImmutableMap<CountQualifier, Long> LEAST_IN_WORDS =
            ImmutableMap.of(CountQualifier.HUNDREDS, 100L, CountQualifier.THOUSANDS, 1000L);

    static Figure of(ReportedCount count) {
        CountQualifier qualifier = count.qualifier();
        if (count.value().isEmpty()) {
            return new Figure(LEAST_IN_WORDS.getOrDefault(qualifier, 0L), Long.MAX_VALUE);
        }
        Figure figure = of(qualifier, count.value().getAsLong());
        if (count.upper().isEmpty()) {
            return figure;
        }
        // The two numbers of a range may have been written the wrong way round.
        Figure upper = of(qualifier, count.upper().getAsLong());
        return new Figure(Math.min(figure.least, upper.least), Math.max(figure.most, upper.most));
    }

    private static Figure of(CountQualifier qualifier, long value) {
        if (qualifier.equals(CountQualifier.EXACT) || qualifier.equals(CountQualifier.BETWEEN)) {
            return new Figure(value, value);
        } else if (qualifier.equals(CountQualifier.ABOUT)) {
            return new Figure(value - value / 10, value + value / 10);
        } else if (qualifier.equals(CountQualifier.NEARLY)) {
            return new Figure(Math.min(value - value / 10, value - 1), value - 1);
        } else if (qualifier.equals(CountQualifier.MORE_THAN)) {
            return new Figure(value + 1, Long.MAX_VALUE);
        } else if (qualifier.equals(CountQualifier.AT_LEAST)) {
            return new Figure(value, Long.MAX_VALUE);
        } else if (qualifier.equals(CountQualifier.FEWER_THAN)) {
            return new Figure(0, value - 1);
        }
        return qualifier.equals(CountQualifier.UP_TO) ? new Figure(0, value) : ANY;
    }

    boolean contradicts(Figure other) {
        return least > other.most || other.least > most;
    }
}

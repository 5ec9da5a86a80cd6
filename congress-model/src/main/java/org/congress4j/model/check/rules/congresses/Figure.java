package org.congress4j.model.check.rules.congresses;

import org.congress4j.model.ReportedCount;
import org.congress4j.model.code.CountQualifier;

/**
 * What a reported figure may mean: {@code more-than 5000} is 5,001 or more, {@code about 5600} any number from 5,040 to
 * 6,160. A qualifier without a number may mean any number.
 *
 * @param least the least number
 * @param most the greatest number
 */
record Figure(long least, long most) {
    private static final Figure ANY = new Figure(0, Long.MAX_VALUE);

    static Figure of(ReportedCount count) {
        if (count.value().isEmpty()) {
            return ANY;
        }
        long value = count.value().getAsLong();
        CountQualifier qualifier = count.qualifier();
        if (qualifier.equals(CountQualifier.EXACT)) {
            return new Figure(value, value);
        } else if (qualifier.equals(CountQualifier.ABOUT)) {
            return new Figure(value - value / 10, value + value / 10);
        } else if (qualifier.equals(CountQualifier.MORE_THAN)) {
            return new Figure(value + 1, Long.MAX_VALUE);
        } else if (qualifier.equals(CountQualifier.AT_LEAST)) {
            return new Figure(value, Long.MAX_VALUE);
        }
        return qualifier.equals(CountQualifier.FEWER_THAN) ? new Figure(0, value - 1) : ANY;
    }

    boolean contradicts(Figure other) {
        return least > other.most || other.least > most;
    }
}

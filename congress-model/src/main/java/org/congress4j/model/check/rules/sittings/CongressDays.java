package org.congress4j.model.check.rules.sittings;

import org.congress4j.model.Congress;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Span;

/** Compares days with those of a congress, whose last sitting may end on the day after. */
final class CongressDays {
    private CongressDays() {}

    /**
     * {@return whether days certainly lie before or after a congress; false if that was suspended and resumed}
     *
     * @param context the document
     * @param congress the congress
     * @param days the days
     */
    static boolean isOutside(CheckContext context, Congress congress, DayRange days) {
        Span period = context.period(congress);
        return congress.period().isPresent()
                && !context.isPartOfResumed(congress)
                && (days.last() < dayOf(period.startFirst())
                        || (period.endIsKnown() && days.first() > dayOf(period.endLast()) + 1));
    }

    private static long dayOf(long second) {
        return Math.floorDiv(second, Span.SECONDS_OF_DAY);
    }
}

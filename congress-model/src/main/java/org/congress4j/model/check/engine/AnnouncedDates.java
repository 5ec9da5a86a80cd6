package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Claim;
import org.congress4j.model.Congress;
import org.congress4j.model.DateRange;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue.JsonString;
import org.congress4j.model.PartialDate;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Source;

/** Tells dates that were announced before a congress, and later changed, from those that sources dispute. */
public final class AnnouncedDates {
    private static final ImmutableSet<String> OF_PERIOD = ImmutableSet.of("/period/start", "/period/end");
    /** Sources that report when a congress was held differ by days. */
    private static final long LONGEST_DISPUTE = 31 * Span.SECONDS_OF_DAY;

    private AnnouncedDates() {}

    /**
     * {@return whether a claim has dates of a congress that were announced before it: by a source of before the congress or, if no
     *     source has a date, by dates that are more than a month off}
     *
     * @param record the record that has the claim
     * @param claim the claim
     * @param context the document
     */
    public static boolean areIn(ProceedingsRecord<?> record, Claim claim, CheckContext context) {
        if (!(record instanceof Congress congress)
                || congress.period().isEmpty()
                || !OF_PERIOD.contains(claim.at().orElse(""))
                || !(claim.value().orElse(null) instanceof JsonString text)
                || text.value().isBlank()) {
            return false;
        }
        boolean dated = false;
        for (Id<Source> id : claim.sourceIds()) {
            Source source = context.find(Source.class, id);
            Optional<PartialDate> date =
                    source == null ? Optional.empty() : source.published().or(source::retrieved);
            if (date.isPresent()) {
                dated = true;
                if (Span.ofDate(date).startsBefore(context.period(congress))) {
                    return true;
                }
            }
        }
        return !dated
                && isFarOff(
                        Span.ofDate(Optional.of(PartialDate.of(text.value()))),
                        congress.period().get());
    }

    private static boolean isFarOff(Span claimed, DateRange period) {
        Span held = Span.ofPeriod(Optional.of(period));
        return claimed.startIsKnown()
                && claimed.endIsKnown()
                && ((held.startIsKnown() && claimed.endLast() < held.startFirst() - LONGEST_DISPUTE)
                        || (held.endIsKnown() && claimed.startFirst() > held.endLast() + LONGEST_DISPUTE));
    }
}

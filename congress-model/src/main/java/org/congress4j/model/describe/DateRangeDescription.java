package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.DateRange;
import org.congress4j.model.DateRangeBuilder;

/** The description of {@link DateRange}. */
final class DateRangeDescription {
    static final ValueType<DateRange> TYPE = ValueType.of(DateRange.class, DateRangeDescription::members);

    private static Members<DateRange> members() {
        return Members.of(DateRange::builder, DateRangeBuilder::build)
                .optional("start", DateRange::start, DateRangeBuilder::start, DATE)
                .optional("end", DateRange::end, DateRangeBuilder::end, DATE)
                .atLeastOneOf("start", "end")
                .extensions(DateRange::extensions, DateRangeBuilder::putAllExtensions);
    }
}

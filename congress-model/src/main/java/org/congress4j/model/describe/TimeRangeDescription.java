package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.TimeRange;
import org.congress4j.model.TimeRangeBuilder;

/** The description of {@link TimeRange}. */
final class TimeRangeDescription {
    static final ValueType<TimeRange> TYPE = ValueType.of(TimeRange.class, TimeRangeDescription::members);

    private static Members<TimeRange> members() {
        return Members.of(TimeRange::builder, TimeRangeBuilder::build)
                .optional("start", TimeRange::start, TimeRangeBuilder::start, DATE_TIME)
                .optional("end", TimeRange::end, TimeRangeBuilder::end, DATE_TIME)
                .atLeastOneOf("start", "end")
                .extensions(TimeRange::extensions, TimeRangeBuilder::putAllExtensions);
    }
}

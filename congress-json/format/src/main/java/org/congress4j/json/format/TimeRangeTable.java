package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.DATE_TIME;

import org.congress4j.model.TimeRange;
import org.congress4j.model.TimeRangeBuilder;

/** The JSON form of {@link TimeRange}. */
final class TimeRangeTable {
    static final ObjectTable<TimeRange> TABLE = ObjectTable.value(
                    TimeRange.class, TimeRange::builder, TimeRangeBuilder::build)
            .optional("start", TimeRange::start, TimeRangeBuilder::start, DATE_TIME)
            .optional("end", TimeRange::end, TimeRangeBuilder::end, DATE_TIME)
            .atLeastOneOf("start", "end")
            .extensions(TimeRange::extensions, TimeRangeBuilder::putAllExtensions);

    private TimeRangeTable() {}
}

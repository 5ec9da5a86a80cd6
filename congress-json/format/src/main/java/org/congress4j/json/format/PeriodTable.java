package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.DATE;

import org.congress4j.model.Period;
import org.congress4j.model.PeriodBuilder;

/** The JSON form of {@link Period}. */
final class PeriodTable {
    static final ObjectTable<Period> TABLE = ObjectTable.value(Period.class, Period::builder, PeriodBuilder::build)
            .optional("start", Period::start, PeriodBuilder::start, DATE)
            .optional("end", Period::end, PeriodBuilder::end, DATE)
            .atLeastOneOf("start", "end")
            .extensions(Period::extensions, PeriodBuilder::putAllExtensions);

    private PeriodTable() {}
}

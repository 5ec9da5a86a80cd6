package org.congress4j.model.check;

import org.congress4j.model.describe.ValueType;

/** The types of what checks give, described as the records are: they are read and written in the same way. */
public final class ReportTypes {
    private ReportTypes() {}

    /** {@return the description of a report, in which those of findings and all else in it stand} */
    public static ValueType<CheckReport> report() {
        return CheckReportDescription.TYPE;
    }

    /** {@return the description of a baseline, in which that of accepted findings stands} */
    public static ValueType<Baseline> baseline() {
        return BaselineDescription.TYPE;
    }
}

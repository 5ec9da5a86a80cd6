package org.congress4j.json.format.report;

import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.ValueType;

/** The types of what importers and exporters tell, described as the records are: they are read and written in the same way. */
public final class ConversionTypes {
    /** The kind of the codes of what was not understood, such as {@code unknown_code}. */
    public static final Kind.Text<ImportProblemCode> PROBLEM_CODE =
            Kind.text("importProblemCode", ImportProblemCode::parse);

    private ConversionTypes() {}

    /** {@return the description of the result of an import, in which that of a problem stands} */
    public static ValueType<ImportReport> importReport() {
        return ImportReportDescription.TYPE;
    }

    /** {@return the description of the result of an export} */
    public static ValueType<ExportReport> exportReport() {
        return ExportReportDescription.TYPE;
    }
}

package org.congress4j.json.format.report;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** The description of {@link ImportProblem}. */
final class ImportProblemDescription {
    static final ValueType<ImportProblem> TYPE = ValueType.of(ImportProblem.class, ImportProblemDescription::members);

    private static Members<ImportProblem> members() {
        return Members.of(ImportProblem::builder, ImportProblemBuilder::build)
                .required("code", ImportProblem::code, ImportProblemBuilder::code, ConversionTypes.PROBLEM_CODE)
                .required("message", ImportProblem::message, ImportProblemBuilder::message, STRING)
                .required("count", ImportProblem::count, ImportProblemBuilder::count, COUNT)
                .list("lines", ImportProblem::lines, ImportProblemBuilder::addAllLines, COUNT)
                .extensions(ImportProblem::extensions, ImportProblemBuilder::putAllExtensions);
    }
}

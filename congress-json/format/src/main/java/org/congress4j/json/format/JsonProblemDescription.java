package org.congress4j.json.format;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** The description of {@link JsonProblem}. */
final class JsonProblemDescription {
    static final ValueType<JsonProblem> TYPE = ValueType.of(JsonProblem.class, JsonProblemDescription::members);

    private static Members<JsonProblem> members() {
        return Members.of(JsonProblem::builder, JsonProblemBuilder::build)
                .required("code", JsonProblem::code, JsonProblemBuilder::code, ProblemCode.KIND)
                .required("pointer", JsonProblem::pointer, JsonProblemBuilder::pointer, PLACE)
                .optionalInt("line", JsonProblem::line, JsonProblemBuilder::line, POSITIVE)
                .optionalInt("column", JsonProblem::column, JsonProblemBuilder::column, POSITIVE)
                .optional("expected", JsonProblem::expected, JsonProblemBuilder::expected, STRING)
                .optional("found", JsonProblem::found, JsonProblemBuilder::found, STRING)
                .required("message", JsonProblem::message, JsonProblemBuilder::message, STRING)
                .extensions(JsonProblem::extensions, JsonProblemBuilder::putAllExtensions);
    }
}

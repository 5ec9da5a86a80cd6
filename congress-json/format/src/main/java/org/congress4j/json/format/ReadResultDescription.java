package org.congress4j.json.format;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValueType;

/** The description of {@link ReadResult}. */
final class ReadResultDescription {
    static final ValueType<ReadResult> TYPE = ValueType.of(ReadResult.class, ReadResultDescription::members);

    private static Members<ReadResult> members() {
        return Members.of(ReadResult::builder, ReadResultBuilder::build)
                .listEvenIfEmpty(
                        "problems",
                        ReadResult::problems,
                        ReadResultBuilder::addAllProblems,
                        value(JsonProblemDescription.TYPE))
                .listEvenIfEmpty(
                        "warnings",
                        ReadResult::warnings,
                        ReadResultBuilder::addAllWarnings,
                        value(JsonProblemDescription.TYPE))
                .listEvenIfEmpty(
                        "refused",
                        ReadResult::refused,
                        ReadResultBuilder::addAllRefused,
                        value(RefusedPartDescription.TYPE))
                .required(
                        "proceedings",
                        ReadResult::proceedings,
                        ReadResultBuilder::proceedings,
                        value(RecordTypes.document()))
                .extensions(ReadResult::extensions, ReadResultBuilder::putAllExtensions);
    }
}

package org.congress4j.json.format;

import static org.congress4j.model.describe.Kind.*;

import java.util.OptionalInt;
import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** The description of {@link RefusedPart}. */
final class RefusedPartDescription {
    static final ValueType<RefusedPart> TYPE = ValueType.of(RefusedPart.class, RefusedPartDescription::members);

    private static Members<RefusedPart> members() {
        return Members.of(() -> RefusedPart.builder().line(0), RefusedPartBuilder::build)
                .required("pointer", RefusedPart::pointer, RefusedPartBuilder::pointer, PLACE)
                .optionalInt("line", RefusedPartDescription::line, RefusedPartBuilder::line, NOT_NEGATIVE)
                .required("text", RefusedPart::text, RefusedPartBuilder::text, STRING)
                .listEvenIfEmpty(
                        "problems",
                        RefusedPart::problems,
                        RefusedPartBuilder::addAllProblems,
                        value(JsonProblemDescription.TYPE))
                .extensions(RefusedPart::extensions, RefusedPartBuilder::putAllExtensions);
    }

    private static OptionalInt line(RefusedPart part) {
        return part.line() > 0 ? OptionalInt.of(part.line()) : OptionalInt.empty();
    }
}

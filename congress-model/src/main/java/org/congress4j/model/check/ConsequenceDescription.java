package org.congress4j.model.check;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** The description of {@link Consequence}. */
final class ConsequenceDescription {
    static final ValueType<Consequence> TYPE = ValueType.of(Consequence.class, ConsequenceDescription::members);

    private static Members<Consequence> members() {
        return Members.of(Consequence::builder, ConsequenceBuilder::build)
                .required("code", Consequence::code, ConsequenceBuilder::code, TEXT)
                .required("times", Consequence::times, ConsequenceBuilder::times, COUNT)
                .required("pointer", Consequence::pointer, ConsequenceBuilder::pointer, PLACE)
                .optionalInt("line", Consequence::line, ConsequenceBuilder::line, POSITIVE)
                .optionalInt("column", Consequence::column, ConsequenceBuilder::column, POSITIVE)
                .required("message", Consequence::message, ConsequenceBuilder::message, STRING)
                .extensions(Consequence::extensions, ConsequenceBuilder::putAllExtensions);
    }
}

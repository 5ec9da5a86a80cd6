package org.congress4j.model.check;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** The description of {@link SystemError}. */
final class SystemErrorDescription {
    static final ValueType<SystemError> TYPE = ValueType.of(SystemError.class, SystemErrorDescription::members);

    private static Members<SystemError> members() {
        return Members.of(SystemError::builder, SystemErrorBuilder::build)
                .required("rule", SystemError::rule, SystemErrorBuilder::rule, TEXT)
                .required("message", SystemError::message, SystemErrorBuilder::message, STRING)
                .extensions(SystemError::extensions, SystemErrorBuilder::putAllExtensions);
    }
}

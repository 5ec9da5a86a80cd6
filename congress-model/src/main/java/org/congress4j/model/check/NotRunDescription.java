package org.congress4j.model.check;

import static org.congress4j.model.describe.Kind.*;

import java.util.OptionalLong;
import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** The description of {@link NotRun}. */
final class NotRunDescription {
    static final ValueType<NotRun> TYPE = ValueType.of(NotRun.class, NotRunDescription::members);

    private static Members<NotRun> members() {
        return Members.of(NotRun::builder, NotRunBuilder::build)
                .required("rule", NotRun::rule, NotRunBuilder::rule, TEXT)
                .required("why", NotRun::why, NotRunBuilder::why, STRING)
                .optionalLong("times", notRun -> OptionalLong.of(notRun.times()), NotRunBuilder::times, COUNT)
                .extensions(NotRun::extensions, NotRunBuilder::putAllExtensions);
    }
}

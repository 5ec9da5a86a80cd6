package org.congress4j.model.check;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** The description of {@link UnresolvedShare}. */
final class UnresolvedShareDescription {
    static final ValueType<UnresolvedShare> TYPE =
            ValueType.of(UnresolvedShare.class, UnresolvedShareDescription::members);

    private static Members<UnresolvedShare> members() {
        return Members.of(UnresolvedShare::builder, UnresolvedShareBuilder::build)
                .required("unresolved", UnresolvedShare::unresolved, UnresolvedShareBuilder::unresolved, COUNT)
                .required("of", UnresolvedShare::of, UnresolvedShareBuilder::of, COUNT)
                .extensions(UnresolvedShare::extensions, UnresolvedShareBuilder::putAllExtensions);
    }
}

package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Organization;
import org.congress4j.model.Right;
import org.congress4j.model.RightBuilder;
import org.congress4j.model.code.RightKind;

/** The description of {@link Right}. */
final class RightDescription {
    static final ValueType<Right> TYPE = ValueType.of(Right.class, RightDescription::members);

    private static Members<Right> members() {
        return Members.of(Right::builder, RightBuilder::build)
                .required("kind", Right::kind, RightBuilder::kind, code(RightKind.LIST))
                .required("granted", Right::granted, RightBuilder::granted, FLAG)
                .optional("bodyId", Right::bodyId, RightBuilder::bodyId, reference(Organization.class))
                .optional("period", Right::period, RightBuilder::period, value(DateRangeDescription.TYPE))
                .optional("reason", Right::reason, RightBuilder::reason, LOCALIZED_TEXT)
                .extensions(Right::extensions, RightBuilder::putAllExtensions);
    }
}

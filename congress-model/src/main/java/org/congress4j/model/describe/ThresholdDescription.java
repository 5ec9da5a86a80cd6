package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Threshold;
import org.congress4j.model.ThresholdBuilder;
import org.congress4j.model.code.MajorityBase;

/** The description of {@link Threshold}. */
final class ThresholdDescription {
    static final ValueType<Threshold> TYPE = ValueType.of(Threshold.class, ThresholdDescription::members);

    private static Members<Threshold> members() {
        return Members.of(Threshold::builder, ThresholdBuilder::build)
                .required("numerator", Threshold::numerator, ThresholdBuilder::numerator, NOT_NEGATIVE)
                .required("denominator", Threshold::denominator, ThresholdBuilder::denominator, POSITIVE)
                .required("exceed", Threshold::exceed, ThresholdBuilder::exceed, FLAG)
                .required("base", Threshold::base, ThresholdBuilder::base, code(MajorityBase.LIST))
                .extensions(Threshold::extensions, ThresholdBuilder::putAllExtensions);
    }
}

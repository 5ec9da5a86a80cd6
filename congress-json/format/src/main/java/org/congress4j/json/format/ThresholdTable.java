package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.BOOLEAN;
import static org.congress4j.json.format.Shapes.NOT_NEGATIVE;
import static org.congress4j.json.format.Shapes.POSITIVE;
import static org.congress4j.json.format.Shapes.code;

import org.congress4j.model.MajorityBase;
import org.congress4j.model.Threshold;
import org.congress4j.model.ThresholdBuilder;

/** The JSON form of {@link Threshold}. */
final class ThresholdTable {
    static final ObjectTable<Threshold> TABLE = ObjectTable.value(
                    Threshold.class, Threshold::builder, ThresholdBuilder::build)
            .required("numerator", Threshold::numerator, ThresholdBuilder::numerator, NOT_NEGATIVE)
            .required("denominator", Threshold::denominator, ThresholdBuilder::denominator, POSITIVE)
            .required("exceed", Threshold::exceed, ThresholdBuilder::exceed, BOOLEAN)
            .required(
                    "base",
                    Threshold::base,
                    ThresholdBuilder::base,
                    code(MajorityBase.class, MajorityBase::of, MajorityBase::list))
            .extensions(Threshold::extensions, ThresholdBuilder::putAllExtensions);

    private ThresholdTable() {}
}

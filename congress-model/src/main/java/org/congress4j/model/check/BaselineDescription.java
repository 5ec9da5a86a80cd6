package org.congress4j.model.check;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** The description of {@link Baseline}. */
final class BaselineDescription {
    static final ValueType<Baseline> TYPE = ValueType.of(Baseline.class, BaselineDescription::members);

    private static Members<Baseline> members() {
        return Members.of(Baseline::builder, BaselineBuilder::build)
                .listEvenIfEmpty(
                        "accepted",
                        Baseline::accepted,
                        BaselineBuilder::addAllAccepted,
                        value(AcceptedFindingDescription.TYPE))
                .extensions(Baseline::extensions, BaselineBuilder::putAllExtensions);
    }
}

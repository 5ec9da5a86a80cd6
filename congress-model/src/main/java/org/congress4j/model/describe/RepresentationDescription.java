package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Organization;
import org.congress4j.model.Representation;
import org.congress4j.model.RepresentationBuilder;
import org.congress4j.model.Source;

/** The description of {@link Representation}. */
final class RepresentationDescription {
    static final ValueType<Representation> TYPE =
            ValueType.of(Representation.class, RepresentationDescription::members);

    private static Members<Representation> members() {
        return Members.of(Representation::builder, RepresentationBuilder::build)
                .optional(
                        "representativeId",
                        Representation::representativeId,
                        RepresentationBuilder::representativeId,
                        reference(Organization.class))
                .optional("name", Representation::name, RepresentationBuilder::name, TEXT)
                .atLeastOneOf("representativeId", "name")
                .optional(
                        "period",
                        Representation::period,
                        RepresentationBuilder::period,
                        value(DateRangeDescription.TYPE))
                .set(
                        "sourceIds",
                        Representation::sourceIds,
                        RepresentationBuilder::addAllSourceIds,
                        reference(Source.class))
                .extensions(Representation::extensions, RepresentationBuilder::putAllExtensions);
    }
}

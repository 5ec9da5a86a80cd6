package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Alignment;
import org.congress4j.model.AlignmentBuilder;
import org.congress4j.model.Party;
import org.congress4j.model.code.AlignmentKind;

/** The description of {@link Alignment}. */
final class AlignmentDescription {
    static final ValueType<Alignment> TYPE = ValueType.of(Alignment.class, AlignmentDescription::members);

    private static Members<Alignment> members() {
        return Members.of(Alignment::builder, AlignmentBuilder::build)
                .required("kind", Alignment::kind, AlignmentBuilder::kind, code(AlignmentKind.LIST))
                .optional("partyId", Alignment::partyId, AlignmentBuilder::partyId, reference(Party.class))
                .optional("name", Alignment::name, AlignmentBuilder::name, TEXT)
                .atLeastOneOf("partyId", "name")
                .extensions(Alignment::extensions, AlignmentBuilder::putAllExtensions);
    }
}

package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;

import org.congress4j.model.Alignment;
import org.congress4j.model.AlignmentBuilder;
import org.congress4j.model.AlignmentKind;

/** The JSON form of {@link Alignment}. */
final class AlignmentTable {
    static final ObjectTable<Alignment> TABLE = ObjectTable.value(
                    Alignment.class, Alignment::builder, AlignmentBuilder::build)
            .required(
                    "kind",
                    Alignment::kind,
                    AlignmentBuilder::kind,
                    code(AlignmentKind.class, AlignmentKind::of, AlignmentKind::list))
            .optional("partyId", Alignment::partyId, AlignmentBuilder::partyId, id())
            .optional("name", Alignment::name, AlignmentBuilder::name, TEXT)
            .atLeastOneOf("partyId", "name")
            .extensions(Alignment::extensions, AlignmentBuilder::putAllExtensions);

    private AlignmentTable() {}
}

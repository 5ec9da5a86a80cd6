package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.CHOICE;
import static org.congress4j.json.format.Shapes.DECIMAL;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.id;

import org.congress4j.model.BallotNote;
import org.congress4j.model.BallotNoteBuilder;

/** The JSON form of {@link BallotNote}. */
final class BallotNoteTable {
    static final ObjectTable<BallotNote> TABLE = ObjectTable.value(
                    BallotNote.class, BallotNote::builder, BallotNoteBuilder::build)
            .optional("voterId", BallotNote::voterId, BallotNoteBuilder::voterId, id())
            .optional("name", BallotNote::name, BallotNoteBuilder::name, TEXT)
            .atLeastOneOf("voterId", "name")
            .optional("choice", BallotNote::choice, BallotNoteBuilder::choice, CHOICE)
            .optional("weight", BallotNote::weight, BallotNoteBuilder::weight, DECIMAL)
            .optional("castById", BallotNote::castById, BallotNoteBuilder::castById, id())
            .optional("collegeKey", BallotNote::collegeKey, BallotNoteBuilder::collegeKey, TEXT)
            .optional("intendedChoice", BallotNote::intendedChoice, BallotNoteBuilder::intendedChoice, CHOICE)
            .optional("remark", BallotNote::remark, BallotNoteBuilder::remark, LOCALIZED_TEXT)
            .set("sourceIds", BallotNote::sourceIds, BallotNoteBuilder::addAllSourceIds, id())
            .extensions(BallotNote::extensions, BallotNoteBuilder::putAllExtensions);

    private BallotNoteTable() {}
}

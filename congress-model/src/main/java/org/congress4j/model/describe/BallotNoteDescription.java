package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.BallotNote;
import org.congress4j.model.BallotNoteBuilder;
import org.congress4j.model.Party;
import org.congress4j.model.Source;
import org.congress4j.model.code.VoteChoice;

/** The description of {@link BallotNote}. */
final class BallotNoteDescription {
    static final ValueType<BallotNote> TYPE = ValueType.of(BallotNote.class, BallotNoteDescription::members);

    private static Members<BallotNote> members() {
        return Members.of(BallotNote::builder, BallotNoteBuilder::build)
                .optional("voterId", BallotNote::voterId, BallotNoteBuilder::voterId, reference(Party.class))
                .optional("name", BallotNote::name, BallotNoteBuilder::name, TEXT)
                .atLeastOneOf("voterId", "name")
                .optional("choice", BallotNote::choice, BallotNoteBuilder::choice, code(VoteChoice.LIST))
                .optional("weight", BallotNote::weight, BallotNoteBuilder::weight, DECIMAL)
                .optional("castById", BallotNote::castById, BallotNoteBuilder::castById, reference(Party.class))
                .optional("collegeKey", BallotNote::collegeKey, BallotNoteBuilder::collegeKey, TEXT)
                .optional(
                        "intendedChoice",
                        BallotNote::intendedChoice,
                        BallotNoteBuilder::intendedChoice,
                        code(VoteChoice.LIST))
                .optional("remark", BallotNote::remark, BallotNoteBuilder::remark, LOCALIZED_TEXT)
                .set("sourceIds", BallotNote::sourceIds, BallotNoteBuilder::addAllSourceIds, reference(Source.class))
                .extensions(BallotNote::extensions, BallotNoteBuilder::putAllExtensions);
    }
}

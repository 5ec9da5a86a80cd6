package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.KEY_REFERENCE;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;

import org.congress4j.model.Commitment;
import org.congress4j.model.CommitmentBuilder;
import org.congress4j.model.ParticipantCategory;

/** The JSON form of {@link Commitment}. */
final class CommitmentTable {
    static final ObjectTable<Commitment> TABLE = ObjectTable.record(
                    "commitment", Commitment.class, Commitment::builder, CommitmentBuilder::build)
            .id(Commitment::id, CommitmentBuilder::id)
            .required("textId", Commitment::textId, CommitmentBuilder::textId, id())
            .set("paragraphRefs", Commitment::paragraphRefs, CommitmentBuilder::addAllParagraphRefs, KEY_REFERENCE)
            .optional("summary", Commitment::summary, CommitmentBuilder::summary, LOCALIZED_TEXT)
            .set("addresseeIds", Commitment::addresseeIds, CommitmentBuilder::addAllAddresseeIds, id())
            .set(
                    "addresseeCategories",
                    Commitment::addresseeCategories,
                    CommitmentBuilder::addAllAddresseeCategories,
                    code(ParticipantCategory.class, ParticipantCategory::of, ParticipantCategory::list))
            .list("themes", Commitment::themes, CommitmentBuilder::addAllThemes, LOCALIZED_TEXT)
            .optional("followUpBodyId", Commitment::followUpBodyId, CommitmentBuilder::followUpBodyId, id())
            .optional("followUpCongressId", Commitment::followUpCongressId, CommitmentBuilder::followUpCongressId, id())
            .set("reportIds", Commitment::reportIds, CommitmentBuilder::addAllReportIds, id())
            .common(
                    CommitmentBuilder::addAllIdentifiers,
                    CommitmentBuilder::addAllSourceIds,
                    CommitmentBuilder::addAllClaims,
                    CommitmentBuilder::putAllAbsent,
                    CommitmentBuilder::modified)
            .extensions(Commitment::extensions, CommitmentBuilder::putAllExtensions);

    private CommitmentTable() {}
}

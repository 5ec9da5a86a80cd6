package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Commitment;
import org.congress4j.model.CommitmentBuilder;
import org.congress4j.model.Congress;
import org.congress4j.model.Document;
import org.congress4j.model.FormalText;
import org.congress4j.model.Organization;
import org.congress4j.model.Party;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.code.ParticipantCategory;

/** The description of {@link Commitment}. */
final class CommitmentDescription {
    static final RecordType<Commitment> TYPE = RecordType.of(
            "commitment",
            "commitments",
            Commitment.class,
            Proceedings::commitments,
            ProceedingsBuilder::addAllCommitments,
            CommitmentDescription::members);

    private static Members<Commitment> members() {
        return Members.of(Commitment::builder, CommitmentBuilder::build)
                .required("id", Commitment::id, CommitmentBuilder::id, ownId())
                .required("textId", Commitment::textId, CommitmentBuilder::textId, reference(FormalText.class))
                .set(
                        "paragraphRefs",
                        Commitment::paragraphRefs,
                        CommitmentBuilder::addAllParagraphRefs,
                        keyReference(KeyTarget.PARAGRAPH))
                .optional("summary", Commitment::summary, CommitmentBuilder::summary, LOCALIZED_TEXT)
                .set(
                        "addresseeIds",
                        Commitment::addresseeIds,
                        CommitmentBuilder::addAllAddresseeIds,
                        reference(Party.class))
                .set(
                        "addresseeCategories",
                        Commitment::addresseeCategories,
                        CommitmentBuilder::addAllAddresseeCategories,
                        code(ParticipantCategory.LIST))
                .list("themes", Commitment::themes, CommitmentBuilder::addAllThemes, LOCALIZED_TEXT)
                .optional(
                        "followUpBodyId",
                        Commitment::followUpBodyId,
                        CommitmentBuilder::followUpBodyId,
                        reference(Organization.class))
                .optional(
                        "followUpCongressId",
                        Commitment::followUpCongressId,
                        CommitmentBuilder::followUpCongressId,
                        reference(Congress.class))
                .set("reportIds", Commitment::reportIds, CommitmentBuilder::addAllReportIds, reference(Document.class))
                .common(
                        CommitmentBuilder::addAllIdentifiers,
                        CommitmentBuilder::addAllSourceIds,
                        CommitmentBuilder::addAllClaims,
                        CommitmentBuilder::putAllAbsent,
                        CommitmentBuilder::modified)
                .extensions(Commitment::extensions, CommitmentBuilder::putAllExtensions);
    }
}

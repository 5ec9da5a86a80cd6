package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Action;
import org.congress4j.model.Document;
import org.congress4j.model.FormalText;
import org.congress4j.model.Party;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.PositionStatementBuilder;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.Statement;
import org.congress4j.model.code.PositionKind;

/** The description of {@link PositionStatement}. */
final class PositionStatementDescription {
    static final RecordType<PositionStatement> TYPE = RecordType.of(
            "position-statement",
            "positionStatements",
            PositionStatement.class,
            Proceedings::positionStatements,
            ProceedingsBuilder::addAllPositionStatements,
            PositionStatementDescription::members);

    private static Members<PositionStatement> members() {
        return Members.of(PositionStatement::builder, PositionStatementBuilder::build)
                .required("id", PositionStatement::id, PositionStatementBuilder::id, ownId())
                .required("kind", PositionStatement::kind, PositionStatementBuilder::kind, code(PositionKind.LIST))
                .optional(
                        "partyId",
                        PositionStatement::partyId,
                        PositionStatementBuilder::partyId,
                        reference(Party.class))
                .optional("name", PositionStatement::name, PositionStatementBuilder::name, TEXT)
                .atLeastOneOf("partyId", "name")
                .list(
                        "onBehalfOfIds",
                        PositionStatement::onBehalfOfIds,
                        PositionStatementBuilder::addAllOnBehalfOfIds,
                        reference(Party.class))
                .optional(
                        "textId",
                        PositionStatement::textId,
                        PositionStatementBuilder::textId,
                        reference(FormalText.class))
                .set(
                        "paragraphRefs",
                        PositionStatement::paragraphRefs,
                        PositionStatementBuilder::addAllParagraphRefs,
                        keyReference(KeyTarget.PARAGRAPH))
                .optional(
                        "actionId",
                        PositionStatement::actionId,
                        PositionStatementBuilder::actionId,
                        reference(Action.class))
                .optional(
                        "statementId",
                        PositionStatement::statementId,
                        PositionStatementBuilder::statementId,
                        reference(Statement.class))
                .optional(
                        "documentId",
                        PositionStatement::documentId,
                        PositionStatementBuilder::documentId,
                        reference(Document.class))
                .optional("date", PositionStatement::date, PositionStatementBuilder::date, DATE)
                .optional(
                        "summary",
                        PositionStatement::summary,
                        PositionStatementBuilder::summary,
                        value(SummaryDescription.TYPE))
                .common(
                        PositionStatementBuilder::addAllIdentifiers,
                        PositionStatementBuilder::addAllSourceIds,
                        PositionStatementBuilder::addAllClaims,
                        PositionStatementBuilder::putAllAbsent,
                        PositionStatementBuilder::modified)
                .extensions(PositionStatement::extensions, PositionStatementBuilder::putAllExtensions);
    }
}

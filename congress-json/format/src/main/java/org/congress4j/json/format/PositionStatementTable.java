package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.DATE;
import static org.congress4j.json.format.Shapes.KEY_REFERENCE;
import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.PositionKind;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.PositionStatementBuilder;

/** The JSON form of {@link PositionStatement}. */
final class PositionStatementTable {
    static final ObjectTable<PositionStatement> TABLE = ObjectTable.record(
                    "position-statement",
                    PositionStatement.class,
                    PositionStatement::builder,
                    PositionStatementBuilder::build)
            .id(PositionStatement::id, PositionStatementBuilder::id)
            .required(
                    "kind",
                    PositionStatement::kind,
                    PositionStatementBuilder::kind,
                    code(PositionKind.class, PositionKind::of, PositionKind::list))
            .optional("partyId", PositionStatement::partyId, PositionStatementBuilder::partyId, id())
            .optional("name", PositionStatement::name, PositionStatementBuilder::name, TEXT)
            .atLeastOneOf("partyId", "name")
            .list(
                    "onBehalfOfIds",
                    PositionStatement::onBehalfOfIds,
                    PositionStatementBuilder::addAllOnBehalfOfIds,
                    id())
            .optional("textId", PositionStatement::textId, PositionStatementBuilder::textId, id())
            .set(
                    "paragraphRefs",
                    PositionStatement::paragraphRefs,
                    PositionStatementBuilder::addAllParagraphRefs,
                    KEY_REFERENCE)
            .optional("actionId", PositionStatement::actionId, PositionStatementBuilder::actionId, id())
            .optional("statementId", PositionStatement::statementId, PositionStatementBuilder::statementId, id())
            .optional("documentId", PositionStatement::documentId, PositionStatementBuilder::documentId, id())
            .optional("date", PositionStatement::date, PositionStatementBuilder::date, DATE)
            .optional(
                    "summary",
                    PositionStatement::summary,
                    PositionStatementBuilder::summary,
                    object(() -> SummaryTable.TABLE))
            .common(
                    PositionStatementBuilder::addAllIdentifiers,
                    PositionStatementBuilder::addAllSourceIds,
                    PositionStatementBuilder::addAllClaims,
                    PositionStatementBuilder::putAllAbsent,
                    PositionStatementBuilder::modified)
            .extensions(PositionStatement::extensions, PositionStatementBuilder::putAllExtensions);

    private PositionStatementTable() {}
}

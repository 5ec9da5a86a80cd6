package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.INT;
import static org.congress4j.json.format.Shapes.KEY_REFERENCE;
import static org.congress4j.json.format.Shapes.LANGUAGE;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.POSITIVE;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.DeliveryMode;
import org.congress4j.model.Statement;
import org.congress4j.model.StatementBuilder;
import org.congress4j.model.StatementKind;

/** The JSON form of {@link Statement}. */
final class StatementTable {
    static final ObjectTable<Statement> TABLE = ObjectTable.record(
                    "statement", Statement.class, Statement::builder, StatementBuilder::build)
            .id(Statement::id, StatementBuilder::id)
            .optional("congressId", Statement::congressId, StatementBuilder::congressId, id())
            .optional("sessionId", Statement::sessionId, StatementBuilder::sessionId, id())
            .optionalInt("position", Statement::position, StatementBuilder::position, POSITIVE)
            .set("itemRefs", Statement::itemRefs, StatementBuilder::addAllItemRefs, KEY_REFERENCE)
            .optional(
                    "kind",
                    Statement::kind,
                    StatementBuilder::kind,
                    code(StatementKind.class, StatementKind::of, StatementKind::list))
            .optional("speaker", Statement::speaker, StatementBuilder::speaker, object(() -> SpeakerTable.TABLE))
            .optional("author", Statement::author, StatementBuilder::author, object(() -> SpeakerTable.TABLE))
            .optional("delegationId", Statement::delegationId, StatementBuilder::delegationId, id())
            .list("onBehalfOfIds", Statement::onBehalfOfIds, StatementBuilder::addAllOnBehalfOfIds, id())
            .list(
                    "alignments",
                    Statement::alignments,
                    StatementBuilder::addAllAlignments,
                    object(() -> AlignmentTable.TABLE))
            .optional("inReplyToId", Statement::inReplyToId, StatementBuilder::inReplyToId, id())
            .optionalInt("replyNumber", Statement::replyNumber, StatementBuilder::replyNumber, INT)
            .optional("actionId", Statement::actionId, StatementBuilder::actionId, id())
            .optional(
                    "delivery",
                    Statement::delivery,
                    StatementBuilder::delivery,
                    code(DeliveryMode.class, DeliveryMode::of, DeliveryMode::list))
            .optional("deliveredFrom", Statement::deliveredFrom, StatementBuilder::deliveredFrom, LOCALIZED_TEXT)
            .optional("time", Statement::time, StatementBuilder::time, object(() -> TimeRangeTable.TABLE))
            .optional("spokenLanguage", Statement::spokenLanguage, StatementBuilder::spokenLanguage, LANGUAGE)
            .list("texts", Statement::texts, StatementBuilder::addAllTexts, object(() -> StatementTextTable.TABLE))
            .optional("summary", Statement::summary, StatementBuilder::summary, object(() -> SummaryTable.TABLE))
            .set("subjects", Statement::subjects, StatementBuilder::addAllSubjects, object(() -> SubjectTable.TABLE))
            .common(
                    StatementBuilder::addAllIdentifiers,
                    StatementBuilder::addAllSourceIds,
                    StatementBuilder::addAllClaims,
                    StatementBuilder::putAllAbsent,
                    StatementBuilder::modified)
            .extensions(Statement::extensions, StatementBuilder::putAllExtensions);

    private StatementTable() {}
}

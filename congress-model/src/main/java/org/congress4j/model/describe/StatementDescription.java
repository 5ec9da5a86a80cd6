package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.Delegation;
import org.congress4j.model.Party;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.Session;
import org.congress4j.model.Statement;
import org.congress4j.model.StatementBuilder;
import org.congress4j.model.code.DeliveryMode;
import org.congress4j.model.code.StatementKind;

/** The description of {@link Statement}. */
final class StatementDescription {
    static final RecordType<Statement> TYPE = RecordType.of(
            "statement",
            "statements",
            Statement.class,
            Proceedings::statements,
            ProceedingsBuilder::addAllStatements,
            StatementDescription::members);

    private static Members<Statement> members() {
        return Members.of(Statement::builder, StatementBuilder::build)
                .required("id", Statement::id, StatementBuilder::id, ownId())
                .optional("congressId", Statement::congressId, StatementBuilder::congressId, reference(Congress.class))
                .optional("sessionId", Statement::sessionId, StatementBuilder::sessionId, reference(Session.class))
                .optionalInt("position", Statement::position, StatementBuilder::position, POSITIVE)
                .set("itemRefs", Statement::itemRefs, StatementBuilder::addAllItemRefs, keyReference(KeyTarget.ITEM))
                .optional("kind", Statement::kind, StatementBuilder::kind, code(StatementKind.LIST))
                .optional("speaker", Statement::speaker, StatementBuilder::speaker, value(SpeakerDescription.TYPE))
                .list(
                        "coSpeakers",
                        Statement::coSpeakers,
                        StatementBuilder::addAllCoSpeakers,
                        value(SpeakerDescription.TYPE))
                .optional("author", Statement::author, StatementBuilder::author, value(SpeakerDescription.TYPE))
                .optional(
                        "delegationId",
                        Statement::delegationId,
                        StatementBuilder::delegationId,
                        reference(Delegation.class))
                .list(
                        "onBehalfOfIds",
                        Statement::onBehalfOfIds,
                        StatementBuilder::addAllOnBehalfOfIds,
                        reference(Party.class))
                .list(
                        "alignments",
                        Statement::alignments,
                        StatementBuilder::addAllAlignments,
                        value(AlignmentDescription.TYPE))
                .optional(
                        "continuesId",
                        Statement::continuesId,
                        StatementBuilder::continuesId,
                        reference(Statement.class))
                .optional(
                        "inReplyToId",
                        Statement::inReplyToId,
                        StatementBuilder::inReplyToId,
                        reference(Statement.class))
                .optionalInt("replyNumber", Statement::replyNumber, StatementBuilder::replyNumber, INTEGER)
                .optional("actionId", Statement::actionId, StatementBuilder::actionId, reference(Action.class))
                .optional("delivery", Statement::delivery, StatementBuilder::delivery, code(DeliveryMode.LIST))
                .optional("deliveredFrom", Statement::deliveredFrom, StatementBuilder::deliveredFrom, LOCALIZED_TEXT)
                .optional("date", Statement::date, StatementBuilder::date, DATE)
                .optional("time", Statement::time, StatementBuilder::time, value(TimeRangeDescription.TYPE))
                .optional("spokenLanguage", Statement::spokenLanguage, StatementBuilder::spokenLanguage, LANGUAGE)
                .list("texts", Statement::texts, StatementBuilder::addAllTexts, value(StatementTextDescription.TYPE))
                .optionalInt("wordCount", Statement::wordCount, StatementBuilder::wordCount, INTEGER)
                .set(
                        "recordings",
                        Statement::recordings,
                        StatementBuilder::addAllRecordings,
                        value(FileLinkDescription.TYPE))
                .optional("summary", Statement::summary, StatementBuilder::summary, value(SummaryDescription.TYPE))
                .set("subjects", Statement::subjects, StatementBuilder::addAllSubjects, value(SubjectDescription.TYPE))
                .set("keywords", Statement::keywords, StatementBuilder::addAllKeywords, LOCALIZED_TEXT)
                .common(
                        StatementBuilder::addAllIdentifiers,
                        StatementBuilder::addAllSourceIds,
                        StatementBuilder::addAllClaims,
                        StatementBuilder::putAllAbsent,
                        StatementBuilder::modified)
                .extensions(Statement::extensions, StatementBuilder::putAllExtensions);
    }
}

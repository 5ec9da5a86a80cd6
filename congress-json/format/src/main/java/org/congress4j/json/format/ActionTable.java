package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.DATE;
import static org.congress4j.json.format.Shapes.KEY_REFERENCE;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Action;
import org.congress4j.model.ActionBuilder;
import org.congress4j.model.ActionOutcome;
import org.congress4j.model.ActionVerb;
import org.congress4j.model.AdoptionMethod;
import org.congress4j.model.ProposalPart;

/** The JSON form of {@link Action}. */
final class ActionTable {
    static final ObjectTable<Action> TABLE = ObjectTable.record(
                    "action", Action.class, Action::builder, ActionBuilder::build)
            .id(Action::id, ActionBuilder::id)
            .optional("congressId", Action::congressId, ActionBuilder::congressId, id())
            .optional("bodyId", Action::bodyId, ActionBuilder::bodyId, id())
            .optional("sessionId", Action::sessionId, ActionBuilder::sessionId, id())
            .optional("date", Action::date, ActionBuilder::date, DATE)
            .required(
                    "verb", Action::verb, ActionBuilder::verb, code(ActionVerb.class, ActionVerb::of, ActionVerb::list))
            .optional("textId", Action::textId, ActionBuilder::textId, id())
            .optional("subject", Action::subject, ActionBuilder::subject, LOCALIZED_TEXT)
            .optional(
                    "method",
                    Action::method,
                    ActionBuilder::method,
                    code(AdoptionMethod.class, AdoptionMethod::of, AdoptionMethod::list))
            .optional(
                    "outcome",
                    Action::outcome,
                    ActionBuilder::outcome,
                    code(ActionOutcome.class, ActionOutcome::of, ActionOutcome::list))
            .optional("reason", Action::reason, ActionBuilder::reason, LOCALIZED_TEXT)
            .optional("announcement", Action::announcement, ActionBuilder::announcement, LOCALIZED_TEXT)
            .optional("partOfId", Action::partOfId, ActionBuilder::partOfId, id())
            .optional(
                    "part",
                    Action::part,
                    ActionBuilder::part,
                    code(ProposalPart.class, ProposalPart::of, ProposalPart::list))
            .set("paragraphRefs", Action::paragraphRefs, ActionBuilder::addAllParagraphRefs, KEY_REFERENCE)
            .set("itemRefs", Action::itemRefs, ActionBuilder::addAllItemRefs, KEY_REFERENCE)
            .set("documentIds", Action::documentIds, ActionBuilder::addAllDocumentIds, id())
            .list("votes", Action::votes, ActionBuilder::addAllVotes, object(() -> VoteTable.TABLE))
            .common(
                    ActionBuilder::addAllIdentifiers,
                    ActionBuilder::addAllSourceIds,
                    ActionBuilder::addAllClaims,
                    ActionBuilder::putAllAbsent,
                    ActionBuilder::modified)
            .extensions(Action::extensions, ActionBuilder::putAllExtensions);

    private ActionTable() {}
}

package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Action;
import org.congress4j.model.ActionBuilder;
import org.congress4j.model.Congress;
import org.congress4j.model.Document;
import org.congress4j.model.FormalText;
import org.congress4j.model.Organization;
import org.congress4j.model.Party;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.AdoptionMethod;
import org.congress4j.model.code.ProceduralMotion;
import org.congress4j.model.code.ProposalPart;

/** The description of {@link Action}. */
final class ActionDescription {
    static final RecordType<Action> TYPE = RecordType.of(
            "action",
            "actions",
            Action.class,
            Proceedings::actions,
            ProceedingsBuilder::addAllActions,
            ActionDescription::members);

    private static Members<Action> members() {
        return Members.of(Action::builder, ActionBuilder::build)
                .required("id", Action::id, ActionBuilder::id, ownId())
                .optional("congressId", Action::congressId, ActionBuilder::congressId, reference(Congress.class))
                .optional("bodyId", Action::bodyId, ActionBuilder::bodyId, reference(Organization.class))
                .set("jointWith", Action::jointWith, ActionBuilder::addAllJointWith, value(JointBodyDescription.TYPE))
                .optional("sessionId", Action::sessionId, ActionBuilder::sessionId, reference(Session.class))
                .optional("date", Action::date, ActionBuilder::date, DATE)
                .optional("time", Action::time, ActionBuilder::time, DATE_TIME)
                .optionalInt("position", Action::position, ActionBuilder::position, POSITIVE)
                .required("verb", Action::verb, ActionBuilder::verb, code(ActionVerb.LIST))
                .optional("motion", Action::motion, ActionBuilder::motion, code(ProceduralMotion.LIST))
                .set("movedByIds", Action::movedByIds, ActionBuilder::addAllMovedByIds, reference(Party.class))
                .optional("textId", Action::textId, ActionBuilder::textId, reference(FormalText.class))
                .optional("subject", Action::subject, ActionBuilder::subject, LOCALIZED_TEXT)
                .optional("method", Action::method, ActionBuilder::method, code(AdoptionMethod.LIST))
                .optional("outcome", Action::outcome, ActionBuilder::outcome, code(ActionOutcome.LIST))
                .optional("reason", Action::reason, ActionBuilder::reason, LOCALIZED_TEXT)
                .optional("announcement", Action::announcement, ActionBuilder::announcement, LOCALIZED_TEXT)
                .optional("partOfId", Action::partOfId, ActionBuilder::partOfId, reference(Action.class))
                .optional("part", Action::part, ActionBuilder::part, code(ProposalPart.LIST))
                .optional("amendsId", Action::amendsId, ActionBuilder::amendsId, reference(ProceedingsRecord.class))
                .set(
                        "paragraphRefs",
                        Action::paragraphRefs,
                        ActionBuilder::addAllParagraphRefs,
                        keyReference(KeyTarget.PARAGRAPH))
                .set("itemRefs", Action::itemRefs, ActionBuilder::addAllItemRefs, keyReference(KeyTarget.ITEM))
                .set("documentIds", Action::documentIds, ActionBuilder::addAllDocumentIds, reference(Document.class))
                .list("votes", Action::votes, ActionBuilder::addAllVotes, value(VoteDescription.TYPE))
                .set("subjects", Action::subjects, ActionBuilder::addAllSubjects, value(SubjectDescription.TYPE))
                .set("keywords", Action::keywords, ActionBuilder::addAllKeywords, LOCALIZED_TEXT)
                .common(
                        ActionBuilder::addAllIdentifiers,
                        ActionBuilder::addAllSourceIds,
                        ActionBuilder::addAllClaims,
                        ActionBuilder::putAllAbsent,
                        ActionBuilder::modified)
                .extensions(Action::extensions, ActionBuilder::putAllExtensions);
    }
}

package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Document;
import org.congress4j.model.Party;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.Treaty;
import org.congress4j.model.TreatyAction;
import org.congress4j.model.TreatyActionBuilder;
import org.congress4j.model.code.TreatyActionKind;

/** The description of {@link TreatyAction}. */
final class TreatyActionDescription {
    static final RecordType<TreatyAction> TYPE = RecordType.of(
            "treaty-action",
            "treatyActions",
            TreatyAction.class,
            Proceedings::treatyActions,
            ProceedingsBuilder::addAllTreatyActions,
            TreatyActionDescription::members);

    private static Members<TreatyAction> members() {
        return Members.of(TreatyAction::builder, TreatyActionBuilder::build)
                .required("id", TreatyAction::id, TreatyActionBuilder::id, ownId())
                .required("kind", TreatyAction::kind, TreatyActionBuilder::kind, code(TreatyActionKind.LIST))
                .required("treatyId", TreatyAction::treatyId, TreatyActionBuilder::treatyId, reference(Treaty.class))
                .optional("partyId", TreatyAction::partyId, TreatyActionBuilder::partyId, reference(Party.class))
                .optional("name", TreatyAction::name, TreatyActionBuilder::name, TEXT)
                .atLeastOneOf("partyId", "name")
                .optional("date", TreatyAction::date, TreatyActionBuilder::date, DATE)
                .optional("effectiveFrom", TreatyAction::effectiveFrom, TreatyActionBuilder::effectiveFrom, DATE)
                .optional(
                        "subjectToRatification",
                        TreatyAction::subjectToRatification,
                        TreatyActionBuilder::subjectToRatification,
                        FLAG)
                .optional("fullPowers", TreatyAction::fullPowers, TreatyActionBuilder::fullPowers, TEXT)
                .optional("territory", TreatyAction::territory, TreatyActionBuilder::territory, LOCALIZED_TEXT)
                .optional(
                        "inReplyToId",
                        TreatyAction::inReplyToId,
                        TreatyActionBuilder::inReplyToId,
                        reference(TreatyAction.class))
                .optional(
                        "notification",
                        TreatyAction::notification,
                        TreatyActionBuilder::notification,
                        value(IdentifierDescription.TYPE))
                .optional(
                        "notificationId",
                        TreatyAction::notificationId,
                        TreatyActionBuilder::notificationId,
                        reference(Document.class))
                .optional("text", TreatyAction::text, TreatyActionBuilder::text, LOCALIZED_TEXT)
                .common(
                        TreatyActionBuilder::addAllIdentifiers,
                        TreatyActionBuilder::addAllSourceIds,
                        TreatyActionBuilder::addAllClaims,
                        TreatyActionBuilder::putAllAbsent,
                        TreatyActionBuilder::modified)
                .extensions(TreatyAction::extensions, TreatyActionBuilder::putAllExtensions);
    }
}

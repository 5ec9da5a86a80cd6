package org.congress4j.model.check.rules.texts;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.Document;
import org.congress4j.model.FormalText;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.TextVersion;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.DocumentKind;
import org.congress4j.model.code.VersionKind;
import org.jspecify.annotations.Nullable;

public final class DraftDocumentAfterAction extends RecordRule<Action> {
    private static final ImmutableSet<ActionVerb> ON_DRAFTS =
            ImmutableSet.of(ActionVerb.ADOPTED, ActionVerb.REJECTED, ActionVerb.APPROVED);
    private static final ImmutableSet<DocumentKind> DRAFTS =
            ImmutableSet.of(DocumentKind.DRAFT, DocumentKind.AMENDMENT);
    private static final ImmutableSet<VersionKind> VERSIONS =
            ImmutableSet.of(VersionKind.DRAFT, VersionKind.REVISED_DRAFT);

    public DraftDocumentAfterAction() {
        super(
                Action.class,
                RuleDescription.warning(RuleGroup.TEXTS, "draft_document_after_action")
                        .finds("A draft dated after the day on which it was adopted or rejected.")
                        .message("the draft {document:id} is dated {date:date}, but the body acted on it on {day:date}")
                        .reason("A body acts on a draft that it has before it. Documents that were issued again, that "
                                + "correct others, or that are no drafts are left alone, and so are drafts whose "
                                + "versions have a date of their own, which another rule compares.")
                        .advice("Correct one of the dates.")
                        .build());
    }

    @Override
    public void check(Action action, CheckContext context, Findings findings) {
        if (action.date().isEmpty() || !ON_DRAFTS.contains(action.verb())) {
            return;
        }
        for (int i = 0; i < action.documentIds().size(); i++) {
            Document document =
                    context.find(Document.class, action.documentIds().get(i));
            if (document != null
                    && document.kind().filter(DRAFTS::contains).isPresent()
                    && isLater(document, action)
                    && !hasDatedVersion(context.text(action.textId()), document)) {
                report(document, action, findings, action, "documentIds", i);
            }
        }
        FormalText<?> text = action.verb().equals(ActionVerb.ADOPTED) ? context.text(action.textId()) : null;
        if (text != null && !text.versions().isEmpty() && isOnlyAdoption(action, context)) {
            versions(text, action, context, findings);
        }
    }

    private static void versions(FormalText<?> text, Action action, CheckContext context, Findings findings) {
        for (int i = 0; i < text.versions().size(); i++) {
            TextVersion version = text.versions().get(i);
            Document document = version.date().isEmpty() && VERSIONS.contains(version.kind())
                    ? context.find(Document.class, version.documentId())
                    : null;
            if (document != null
                    && isLater(document, action)
                    && !action.documentIds().contains(document.id())) {
                report(document, action, findings, text, "versions", i, "documentId");
            }
        }
    }

    private static boolean isLater(Document document, Action action) {
        return document.date().isPresent()
                && document.reissuedOn().isEmpty()
                && document.correctsId().isEmpty()
                && !document.symbol()
                        .map(symbol -> symbol.toString().endsWith("*"))
                        .orElse(false)
                && Span.ofDate(document.date()).startsAfterEndOf(Span.ofDate(action.date()));
    }

    /** A text that several bodies adopt may be redrafted in between. */
    private static boolean isOnlyAdoption(Action action, CheckContext context) {
        Map<String, Integer> adoptions = context.once(DraftDocumentAfterAction.class, () -> {
            Map<String, Integer> known = new HashMap<>();
            context.forEach(Action.class, other -> {
                if (ON_DRAFTS.contains(other.verb()) && other.textId().isPresent()) {
                    known.merge(other.textId().get().toString(), 1, Integer::sum);
                }
            });
            return known;
        });
        return adoptions.getOrDefault(action.textId().orElseThrow().toString(), 0) == 1;
    }

    private static void report(
            Document document, Action action, Findings findings, ProceedingsRecord<?> record, Object... place) {
        findings.at(record, place)
                .with("document", document.id())
                .with("date", document.date().orElseThrow())
                .with("day", action.date().orElseThrow())
                .add();
    }

    private static boolean hasDatedVersion(@Nullable FormalText<?> text, Document document) {
        if (text != null) {
            for (TextVersion version : text.versions()) {
                if (version.date().isPresent() && version.documentId().equals(Optional.of(document.id()))) {
                    return true;
                }
            }
        }
        return false;
    }
}

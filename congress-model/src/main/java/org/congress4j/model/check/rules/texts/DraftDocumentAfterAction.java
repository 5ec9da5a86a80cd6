package org.congress4j.model.check.rules.texts;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.Document;
import org.congress4j.model.FormalText;
import org.congress4j.model.TextVersion;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.DocumentKind;
import org.jspecify.annotations.Nullable;

public final class DraftDocumentAfterAction extends RecordRule<Action> {
    private static final ImmutableSet<ActionVerb> ON_DRAFTS =
            ImmutableSet.of(ActionVerb.ADOPTED, ActionVerb.REJECTED, ActionVerb.APPROVED);
    private static final ImmutableSet<DocumentKind> DRAFTS =
            ImmutableSet.of(DocumentKind.DRAFT, DocumentKind.AMENDMENT);

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
        Span acted = Span.ofDate(action.date());
        for (int i = 0; i < action.documentIds().size(); i++) {
            Document document =
                    context.find(Document.class, action.documentIds().get(i));
            if (document != null
                    && document.date().isPresent()
                    && document.kind().filter(DRAFTS::contains).isPresent()
                    && document.reissuedOn().isEmpty()
                    && document.correctsId().isEmpty()
                    && !document.symbol()
                            .map(symbol -> symbol.toString().endsWith("*"))
                            .orElse(false)
                    && Span.ofDate(document.date()).startsAfterEndOf(acted)
                    && !hasDatedVersion(context.text(action.textId()), document)) {
                findings.at(action, "documentIds", i)
                        .with("document", document.id())
                        .with("date", document.date().get())
                        .with("day", action.date().get())
                        .add();
            }
        }
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

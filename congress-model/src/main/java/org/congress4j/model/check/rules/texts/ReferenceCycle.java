package org.congress4j.model.check.rules.texts;

import java.util.ArrayList;
import java.util.List;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.Declaration;
import org.congress4j.model.Document;
import org.congress4j.model.FormalText;
import org.congress4j.model.Organization;
import org.congress4j.model.Participant;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Resolution;
import org.congress4j.model.Statement;
import org.congress4j.model.Tombstone;
import org.congress4j.model.Treaty;
import org.congress4j.model.TreatyAction;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class ReferenceCycle extends DocumentRule {
    public ReferenceCycle() {
        super(RuleDescription.error(RuleGroup.TEXTS, "reference_cycle")
                .finds("A record that refers back to itself, directly or through others.")
                .message("{chain:text} is a cycle")
                .reason(
                        "Following parts, annexes, parents, substitutes, corrections, replacements, addenda, replies, continuations or resumed parts must come to an end.")
                .advice("Correct one of the references.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Cycles.in(context.held(Organization.class), Organization::parentId)
                .forEach((record, chain) -> report(record, "parentId", chain, findings));
        Cycles.in(context.held(Participant.class), Participant::substituteForId)
                .forEach((record, chain) -> report(record, "substituteForId", chain, findings));
        Cycles.in(context.held(Statement.class), Statement::inReplyToId)
                .forEach((record, chain) -> report(record, "inReplyToId", chain, findings));
        Cycles.in(context.held(Statement.class), Statement::continuesId)
                .forEach((record, chain) -> report(record, "continuesId", chain, findings));
        Cycles.in(context.held(Congress.class), Congress::resumesId)
                .forEach((record, chain) -> report(record, "resumesId", chain, findings));
        Cycles.in(context.held(Action.class), Action::partOfId)
                .forEach((record, chain) -> report(record, "partOfId", chain, findings));
        Cycles.in(context.held(Document.class), Document::correctsId)
                .forEach((record, chain) -> report(record, "correctsId", chain, findings));
        Cycles.in(context.held(Document.class), Document::replacesId)
                .forEach((record, chain) -> report(record, "replacesId", chain, findings));
        Cycles.in(context.held(Document.class), Document::addendumToId)
                .forEach((record, chain) -> report(record, "addendumToId", chain, findings));
        Cycles.in(context.held(Action.class), Action::amendsId)
                .forEach((record, chain) -> report(record, "amendsId", chain, findings));
        Cycles.in(context.held(TreatyAction.class), TreatyAction::inReplyToId)
                .forEach((record, chain) -> report(record, "inReplyToId", chain, findings));
        Cycles.in(context.held(Tombstone.class), Tombstone::replacedById)
                .forEach((record, chain) -> report(record, "replacedById", chain, findings));
        List<FormalText<?>> texts = new ArrayList<>(context.held(Declaration.class));
        texts.addAll(context.held(Resolution.class));
        texts.addAll(context.held(Treaty.class));
        Cycles.in(texts, FormalText::annexOfId)
                .forEach((record, chain) -> report(record, "annexOfId", chain, findings));
    }

    private static void report(ProceedingsRecord<?> record, String member, String chain, Findings findings) {
        findings.at(record, member).with("chain", chain).add();
    }
}

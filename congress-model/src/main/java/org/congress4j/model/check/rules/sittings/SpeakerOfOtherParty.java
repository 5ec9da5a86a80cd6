package org.congress4j.model.check.rules.sittings;

import java.util.Optional;
import org.congress4j.model.Delegation;
import org.congress4j.model.Id;
import org.congress4j.model.Party;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class SpeakerOfOtherParty extends RecordRule<Statement> {
    public SpeakerOfOtherParty() {
        super(
                Statement.class,
                RuleDescription.error(RuleGroup.SITTINGS, "speaker_of_other_party")
                        .finds("A speaker who sits for one State and speaks in the delegation of another.")
                        .message("the speaker sits for {party:id}, but the delegation is that of {other:id}")
                        .reason("A speaker belongs to one delegation, even when speaking for a group.")
                        .advice("Correct the party of the speaker or the delegation.")
                        .addCause("party", "other")
                        .build());
    }

    @Override
    public void check(Statement statement, CheckContext context, Findings findings) {
        Optional<Id<? extends Party>> party = statement.speaker().flatMap(Speaker::partyId);
        Delegation delegation = party.isEmpty() ? null : context.find(Delegation.class, statement.delegationId());
        if (delegation != null && delegation.partyId().isPresent()) {
            PartyFacts sits = context.party(party.get());
            PartyFacts sent = context.party(delegation.partyId().get());
            if (sits != sent && sits.isState() && sent.isState()) {
                findings.at(statement, "speaker", "partyId")
                        .with("party", sits.id())
                        .with("other", sent.id())
                        .add();
            }
        }
    }
}

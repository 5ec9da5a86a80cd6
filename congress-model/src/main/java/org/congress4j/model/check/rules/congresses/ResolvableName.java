package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Alignment;
import org.congress4j.model.Delegation;
import org.congress4j.model.Id;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.ParticipantCategory;

public final class ResolvableName extends RecordRule<ProceedingsRecord<?>> {
    static final ImmutableSet<ParticipantCategory> OF_STATES = ImmutableSet.of(
            ParticipantCategory.MEMBER_STATE, ParticipantCategory.OBSERVER_STATE, ParticipantCategory.OTHER_STATE);

    public ResolvableName() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(
                        Delegation.class, Sponsorship.class, PositionStatement.class, Statement.class),
                RuleDescription.info(RuleGroup.CONGRESSES, "resolvable_name")
                        .finds("A party named without an id, although the name is that of a State.")
                        .message("'{name:name}' is {state:state}")
                        .reason("The name means exactly one State. As long as it is only a name, it cannot be joined "
                                + "with other data. The rule checks delegations of States, sponsors, "
                                + "positions and alignments.")
                        .advice("Add the code of the State; the name can stay as written.")
                        .addCause("name")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof Delegation delegation
                && delegation.category().filter(OF_STATES::contains).isPresent()) {
            compare(context, delegation, delegation.partyId(), delegation.name(), findings, "name");
        } else if (record instanceof Sponsorship sponsorship) {
            compare(context, sponsorship, sponsorship.partyId(), sponsorship.name(), findings, "name");
        } else if (record instanceof PositionStatement position) {
            compare(context, position, position.partyId(), position.name(), findings, "name");
        } else if (record instanceof Statement statement) {
            for (int i = 0; i < statement.alignments().size(); i++) {
                Alignment alignment = statement.alignments().get(i);
                compare(context, statement, alignment.partyId(), alignment.name(), findings, "alignments", i, "name");
            }
        }
    }

    private static void compare(
            CheckContext context,
            ProceedingsRecord<?> record,
            Optional<? extends Id<?>> party,
            Optional<String> name,
            Findings findings,
            Object... place) {
        if (party.isEmpty() && name.isPresent()) {
            context.stateNamed(name.get())
                    .ifPresent(state -> findings.at(record, place)
                            .with("name", name.get())
                            .with("state", state)
                            .add());
        }
    }
}

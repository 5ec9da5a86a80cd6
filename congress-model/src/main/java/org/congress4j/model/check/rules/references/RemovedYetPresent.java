package org.congress4j.model.check.rules.references;

import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Tombstone;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class RemovedYetPresent extends RecordRule<Tombstone> {
    public RemovedYetPresent() {
        super(
                Tombstone.class,
                RuleDescription.error(RuleGroup.REFERENCES, "removed_yet_present")
                        .finds("A record that a tombstone says was removed.")
                        .message("'{id:id}' was removed but is still present at {record:pointer}")
                        .reason(
                                "A tombstone has the id of the record that it stands for. Only one of the two should be "
                                        + "there.")
                        .advice("Remove the record or the tombstone.")
                        .build());
    }

    @Override
    public void check(Tombstone tombstone, CheckContext context, Findings findings) {
        ProceedingsRecord<?> record = context.record(tombstone.id());
        if (record != null && !(record instanceof Tombstone)) {
            findings.at(tombstone)
                    .with("id", tombstone.id())
                    .with("record", context.pointerOf(record))
                    .add();
        }
    }
}

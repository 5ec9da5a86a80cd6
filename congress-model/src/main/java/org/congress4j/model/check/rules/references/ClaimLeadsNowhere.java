package org.congress4j.model.check.rules.references;

import java.util.Optional;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValuePath;

public final class ClaimLeadsNowhere extends RecordRule<ProceedingsRecord<?>> {
    public ClaimLeadsNowhere() {
        super(
                RecordTypes.classes(),
                RuleDescription.warning(RuleGroup.REFERENCES, "claim_leads_nowhere")
                        .finds("A claim about a member that the record cannot have, or about a list element that does "
                                + "not exist.")
                        .message("'{at:pointer}' does not lead to a member")
                        .reason("A claim names a member by a pointer relative to the record, and a list element by its "
                                + "key. A search for the sources of the member does not find this claim. A "
                                + "claim about a member that is absent is fine.")
                        .advice("Correct the pointer. List elements are named by their keys, not by their positions.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof OtherRecord) {
            return;
        }
        if (record.claims().isEmpty()) {
            return;
        }
        ValuePath paths = ValuePath.from(record);
        for (int i = 0; i < record.claims().size(); i++) {
            Optional<String> at = record.claims().get(i).at();
            if (at.isPresent() && !paths.leads(at.get())) {
                findings.at(record, "claims", i, "at").with("at", at.get()).add();
            }
        }
    }
}

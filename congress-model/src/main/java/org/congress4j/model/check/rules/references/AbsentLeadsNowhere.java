package org.congress4j.model.check.rules.references;

import org.congress4j.model.OtherRecord;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValuePath;

public final class AbsentLeadsNowhere extends RecordRule<ProceedingsRecord<?>> {
    public AbsentLeadsNowhere() {
        super(
                RecordTypes.classes(),
                RuleDescription.warning(RuleGroup.REFERENCES, "absent_leads_nowhere")
                        .finds("A reason for the absence of a member that the record cannot have.")
                        .message("'{member:pointer}' does not name a member")
                        .reason(
                                "A reason names a member of the record, or leads to one by a pointer, such as /period/end. "
                                        + "Whoever asks why the member is absent does not find this reason.")
                        .advice("Correct the name or the pointer. List elements are named by their keys, not by their "
                                + "positions.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof OtherRecord || record.absent().isEmpty()) {
            return;
        }
        ValuePath paths = ValuePath.from(record);
        for (String member : record.absent().keySet()) {
            String pointer = member.startsWith("/")
                    ? member
                    : "/" + member.replace("~", "~0").replace("/", "~1");
            if (!paths.leads(pointer)) {
                findings.at(record, "absent", member).with("member", member).add();
            }
        }
    }
}

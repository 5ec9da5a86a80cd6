package org.congress4j.model.check.rules.references;

import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValuePath;

public final class AbsentYetPresent extends RecordRule<ProceedingsRecord<?>> {
    public AbsentYetPresent() {
        super(
                RecordTypes.classes(),
                RuleDescription.error(RuleGroup.REFERENCES, "absent_yet_present")
                        .finds("A reason for the absence of a member that is present.")
                        .message("'{member:member}' is marked as absent ({reason:code}) but is present")
                        .reason("One of the two is wrong.")
                        .advice("Remove the reason or the member.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record.absent().isEmpty()) {
            return;
        }
        ValuePath paths = ValuePath.from(record);
        record.absent().forEach((member, reason) -> {
            if (member.startsWith("/") ? paths.isPresent(member) : isPresent(record, member)) {
                findings.at(record, "absent", member)
                        .with("member", member)
                        .with("reason", reason)
                        .add();
            }
        });
    }

    private static <R extends ProceedingsRecord<R>> boolean isPresent(ProceedingsRecord<R> record, String name) {
        RecordType<R> type = RecordTypes.of(record);
        R value = type.javaType().cast(record);
        return type.member(name).filter(member -> !member.isAbsent(value)).isPresent();
    }
}

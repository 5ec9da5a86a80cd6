package org.congress4j.model.check.rules.references;

import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Severity;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;

public final class AbsentYetPresent extends RecordRule<ProceedingsRecord<?>> {
    public AbsentYetPresent() {
        super(
                RecordTypes.classes(),
                RuleDescription.builder()
                        .code("absent_yet_present")
                        .severity(Severity.ERROR)
                        .group(RuleGroup.REFERENCES)
                        .finds("A reason for the absence of a member that is present.")
                        .message("'{member}' is marked as absent ({reason}) but is present")
                        .parameter("member", ParameterType.MEMBER)
                        .parameter("reason", ParameterType.CODE)
                        .reason("One of the two is wrong.")
                        .advice("Remove the reason or the member.")
                        .build());
    }

    @Override
    protected void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record.absent().isEmpty()) {
            return;
        }
        record.absent().forEach((member, reason) -> {
            if (isPresent(record, member)) {
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

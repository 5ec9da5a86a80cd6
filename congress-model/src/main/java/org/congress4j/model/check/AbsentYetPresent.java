package org.congress4j.model.check;

import org.congress4j.model.ProceedingsRecord;

/** Finds a reason why a member is absent, though it is there. */
final class AbsentYetPresent extends RecordRule<ProceedingsRecord<?>> {
    AbsentYetPresent() {
        super(
                RecordLists.TYPES,
                RuleDescription.builder()
                        .code("absent_yet_present")
                        .severity(Severity.ERROR)
                        .finds("A reason why a member is absent, though it is there.")
                        .message("'{member}' is said to be absent ({reason}), and is there")
                        .reason("One of the two is wrong.")
                        .advice("Remove the reason or the member.")
                        .build());
    }

    @Override
    void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record.absent().isEmpty()) {
            return;
        }
        record.absent().forEach((member, reason) -> {
            if (context.paths().isPresent(record, member)) {
                findings.at(record, "absent", member)
                        .with("member", member)
                        .with("reason", reason)
                        .add();
            }
        });
    }
}

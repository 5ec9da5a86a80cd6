package org.congress4j.model.check;

import com.google.common.base.CharMatcher;
import org.congress4j.model.OtherRecord;

/** Finds a record of a type with a plain name that the model does not know. */
final class UnknownRecordType extends RecordRule<OtherRecord> {
    private static final CharMatcher OF_EXTENSIONS = CharMatcher.anyOf(".:");

    UnknownRecordType() {
        super(
                OtherRecord.class,
                RuleDescription.builder()
                        .code("unknown_record_type")
                        .severity(Severity.WARNING)
                        .finds("A record of a type with a plain name that the model does not know.")
                        .message("no record has the type '{type}'")
                        .reason(
                                "It is kept, and nobody reads it. A plain name is a slip, or comes from a newer format; a type of "
                                        + "one's own has a name with a reverse domain or a URI.")
                        .advice("Correct the type, or name it, such as org.example.banquet.")
                        .build());
    }

    @Override
    void check(OtherRecord record, CheckContext context, Findings findings) {
        if (OF_EXTENSIONS.matchesNoneOf(record.type())) {
            findings.at(record, "type").with("type", record.type()).add();
        }
    }
}

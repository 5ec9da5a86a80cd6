package org.congress4j.model.check.rules.references;

import com.google.common.base.CharMatcher;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class UnknownRecordType extends RecordRule<OtherRecord> {
    private static final CharMatcher OF_EXTENSIONS = CharMatcher.anyOf(".:");

    public UnknownRecordType() {
        super(
                OtherRecord.class,
                RuleDescription.warning(RuleGroup.REFERENCES, "unknown_record_type")
                        .finds("A record of a plainly named type that the model does not define.")
                        .message("record type '{type:name}' is unknown, and its name is not that of an extension")
                        .reason("The record is kept, but nothing reads it. The name of a custom type contains a "
                                + "reverse domain or a URI; a plain name is a slip, or comes from a newer "
                                + "format.")
                        .advice("Correct the type, or name it as an extension, such as org.example.banquet.")
                        .addCause("type")
                        .build());
    }

    @Override
    public void check(OtherRecord record, CheckContext context, Findings findings) {
        if (OF_EXTENSIONS.matchesNoneOf(record.type())) {
            findings.at(record, "type").with("type", record.type()).add();
        }
    }
}

package org.congress4j.model.check.rules.references;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Tombstone;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.spelling.SpelledNames;
import org.congress4j.model.spelling.Spelling;

public final class UnknownRecordType extends RecordRule<ProceedingsRecord<?>> {
    private static final SpelledNames TYPES =
            SpelledNames.of(RecordTypes.known().stream().map(RecordType::name).toList());
    private static final CharMatcher OF_EXTENSIONS = CharMatcher.anyOf(".:");

    public UnknownRecordType() {
        super(
                ImmutableSet.of(OtherRecord.class, Tombstone.class),
                RuleDescription.warning(RuleGroup.REFERENCES, "unknown_record_type")
                        .finds(
                                "A record, or a mark of a removed one, of a plainly named type that the model does not define.")
                        .message(
                                "record type '{type:name}' is unknown, and its name is not that of an extension{hint:text}")
                        .reason("The record is kept, but nothing reads it. The name of a custom type contains a "
                                + "reverse domain or a URI; a plain name is a slip, or comes from a newer "
                                + "format.")
                        .advice("Correct the type, or name it as an extension, such as org.example.banquet.")
                        .addCause("type")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        boolean removed = record instanceof Tombstone;
        String type = record instanceof Tombstone tombstone ? tombstone.recordType() : record.type();
        if (OF_EXTENSIONS.matchesNoneOf(type) && RecordTypes.named(type).isEmpty()) {
            findings.at(record, removed ? "recordType" : "type")
                    .with("type", type)
                    .with("hint", Spelling.didYouMean(TYPES.suggestions(type)))
                    .add();
        }
    }
}

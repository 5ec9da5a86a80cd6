package org.congress4j.model.check.rules.references;

import java.util.HashMap;
import java.util.Map;
import org.congress4j.model.Id;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Tombstone;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;

public final class DuplicateId extends DocumentRule {
    public DuplicateId() {
        super(RuleDescription.error(RuleGroup.REFERENCES, "duplicate_id")
                .finds("A record whose id is already in use.")
                .message("id '{id:id}' is already in use at {first:pointer}")
                .reason("An id identifies one record. References to this id lead to the first record, never to this "
                        + "one.")
                .advice("Give the record an id of its own, or remove it if it is a duplicate.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        if (context.hasDistinctIds()) {
            return;
        }
        Map<String, String> seen = new HashMap<>();
        for (RecordType<?> type : RecordTypes.all()) {
            if (!type.javaType().equals(Tombstone.class)) {
                check(type, context, seen, findings);
            }
        }
        check(RecordTypes.of(Tombstone.class).orElseThrow(), context, new HashMap<>(), findings);
    }

    private static <R extends ProceedingsRecord<R>> void check(
            RecordType<R> type, CheckContext context, Map<String, String> seen, Findings findings) {
        context.forEachHeld(type.javaType(), (record, place) -> {
            Id<?> id = record.id();
            String first = seen.putIfAbsent(id.toString(), "/" + type.list() + "/" + place);
            if (first != null) {
                findings.at(id, type.list(), place)
                        .with("id", id)
                        .with("first", first)
                        .add();
            }
        });
    }
}

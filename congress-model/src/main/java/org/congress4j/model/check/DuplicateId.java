package org.congress4j.model.check;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.congress4j.model.Id;
import org.congress4j.model.ProceedingsRecord;

/** Finds a record whose id a record before it has. */
final class DuplicateId extends CheckRule {
    DuplicateId() {
        super(RuleDescription.builder()
                .code("duplicate_id")
                .severity(Severity.ERROR)
                .finds("A record whose id a record before it has.")
                .message("id '{id}' is that of {first}, too")
                .reason("An id leads to one record: a reference to this id finds the first record, and never this one.")
                .advice("Give the record an id of its own, or remove it if it is the same thing twice.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        if (context.hasDistinctIds()) {
            return;
        }
        Map<String, String> seen = new HashMap<>();
        context.lists().forEach((name, list) -> {
            if (!name.equals("tombstones")) {
                check(name, list, seen, findings);
            }
        });
        check("tombstones", context.proceedings().tombstones(), new HashMap<>(), findings);
    }

    private static void check(
            String name,
            ImmutableList<? extends ProceedingsRecord<?>> list,
            Map<String, String> seen,
            Findings findings) {
        for (int i = 0; i < list.size(); i++) {
            Id<?> id = list.get(i).id();
            String first = seen.putIfAbsent(id.toString(), "/" + name + "/" + i);
            if (first != null) {
                findings.at(id, name, i).with("id", id).with("first", first).add();
            }
        }
    }
}

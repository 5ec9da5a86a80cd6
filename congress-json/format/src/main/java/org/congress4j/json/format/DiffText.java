package org.congress4j.json.format;

import java.util.Optional;
import org.congress4j.model.JsonValue;
import org.congress4j.model.code.ChangeKind;
import org.congress4j.model.edit.MemberChange;
import org.congress4j.model.edit.ProceedingsDiff;
import org.congress4j.model.edit.RecordChange;

/**
 * A comparison of two documents for people, such as
 *
 * <pre>
 * changed session kyoto-2021-closing
 *     /number: 4 -> 5
 *     /venueRef: "kyoto-2021#icc-kyoto" removed
 * removed session kyoto-2021-ws-5
 * 0 records added, 1 removed, 1 changed
 * </pre>
 */
public final class DiffText {
    /** Of longer values the start is printed. */
    private static final int LONGEST_VALUE = 200;

    private final StringBuilder text = new StringBuilder();

    private DiffText() {}

    /**
     * {@return a comparison as lines of text, the last of which says how many records are different; each ends with a line feed}
     *
     * @param diff the comparison
     */
    public static String of(ProceedingsDiff diff) {
        DiffText text = new DiffText();
        if (!diff.header().isEmpty()) {
            text.line("changed the document");
            diff.header().forEach(text::add);
        }
        diff.records().forEach(text::add);
        text.line(diff.added().size() + (diff.added().size() == 1 ? " record added, " : " records added, ")
                + diff.removed().size() + " removed, " + diff.changed().size() + " changed");
        return text.text.toString();
    }

    /**
     * {@return the changes of records as lines of text, each ending with a line feed}
     *
     * @param changes the changes, such as those of an edit
     */
    public static String of(Iterable<RecordChange> changes) {
        DiffText text = new DiffText();
        changes.forEach(text::add);
        return text.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void add(RecordChange record) {
        String renamed = record.previousId().map(id -> ", before: " + id).orElse("");
        line(record.change() + " " + record.recordType() + " " + record.recordId() + renamed);
        record.members().forEach(this::add);
    }

    private void add(MemberChange member) {
        String change;
        if (member.before().isEmpty()) {
            change = valueOf(member.after()) + " " + ChangeKind.ADDED;
        } else if (member.after().isEmpty()) {
            change = valueOf(member.before()) + " " + ChangeKind.REMOVED;
        } else {
            change = valueOf(member.before()) + " -> " + valueOf(member.after());
        }
        line("    " + member.pointer() + ": " + change);
    }

    private static String valueOf(Optional<JsonValue> value) {
        String json = value.map(TreeInput::textOf).orElse("");
        return json.codePointCount(0, json.length()) <= LONGEST_VALUE
                ? json
                : json.substring(0, json.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}

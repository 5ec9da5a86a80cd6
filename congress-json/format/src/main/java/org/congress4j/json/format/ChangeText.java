package org.congress4j.json.format;

import java.util.Optional;
import org.congress4j.model.JsonValue;
import org.congress4j.model.code.ChangeKind;
import org.congress4j.model.edit.EditResult;
import org.congress4j.model.edit.Leftover;
import org.congress4j.model.edit.MemberChange;
import org.congress4j.model.edit.MemberVersions;
import org.congress4j.model.edit.MergeResult;
import org.congress4j.model.edit.ProceedingsDiff;
import org.congress4j.model.edit.RecordChange;
import org.congress4j.model.edit.RecordVersions;

/**
 * What is told of changes, comparisons and merges, for people, such as
 *
 * <pre>
 * changed session kyoto-2021-closing
 *     /number: 4 -&gt; 5
 *     /venueRef: "kyoto-2021#icc-kyoto" removed
 * removed session kyoto-2021-ws-5
 * 0 records added, 1 removed, 1 changed
 * </pre>
 *
 * <p>The last line says how many records are concerned. Of values longer than 200 characters the start is printed.
 */
public final class ChangeText {
    private static final int LONGEST_VALUE = 200;

    private final StringBuilder text = new StringBuilder();

    private ChangeText() {}

    /**
     * {@return a comparison as lines of text, each of which ends with a line feed}
     *
     * @param diff the comparison
     */
    public static String of(ProceedingsDiff diff) {
        ChangeText text = new ChangeText();
        text.header(diff.header());
        diff.records().forEach(text::record);
        text.line(count(diff.added().size(), "added") + ", " + diff.removed().size() + " removed, "
                + diff.changed().size() + " changed");
        return text.text.toString();
    }

    /**
     * {@return what an edit has changed, and what it has left, as lines of text, each of which ends with a line feed}
     *
     * @param result the result of the edit
     */
    public static String of(EditResult result) {
        ChangeText text = new ChangeText();
        text.header(result.header());
        result.changes().forEach(text::record);
        result.leftovers().forEach(text::leftover);
        text.line(count(changes(result, ChangeKind.ADDED), "added") + ", "
                + changes(result, ChangeKind.REMOVED) + " removed, "
                + changes(result, ChangeKind.CHANGED) + " changed");
        return text.text.toString();
    }

    /**
     * {@return what a merge has done, and where it could not, as lines of text, each of which ends with a line feed}
     *
     * @param result the result of the merge
     */
    public static String of(MergeResult result) {
        ChangeText text = new ChangeText();
        result.added().forEach(text::record);
        result.removed().forEach(text::versions);
        result.replaced().forEach(text::versions);
        result.clashes().forEach(clash -> {
            text.text.append("clash: ");
            text.versions(clash);
        });
        result.leftovers().forEach(text::leftover);
        int clashes = result.clashes().size();
        text.line(
                count(result.added().size(), "added") + ", " + result.removed().size() + " removed, "
                        + result.replaced().size() + " replaced, " + clashes + (clashes == 1 ? " clash" : " clashes"));
        return text.text.toString();
    }

    private static String count(long records, String what) {
        return records + (records == 1 ? " record " : " records ") + what;
    }

    private static long changes(EditResult result, ChangeKind kind) {
        return result.changes().stream()
                .filter(change -> change.change().equals(kind))
                .count();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void header(Iterable<MemberChange> members) {
        if (members.iterator().hasNext()) {
            line("changed the document");
            members.forEach(this::member);
        }
    }

    private void record(RecordChange record) {
        String renamed = record.previousId().map(id -> ", before: " + id).orElse("");
        line(record.change() + " " + record.recordType() + " " + record.recordId() + renamed);
        record.members().forEach(this::member);
    }

    private void member(MemberChange member) {
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

    private void versions(RecordVersions versions) {
        line(versions.message());
        versions.members().forEach(this::member);
    }

    private void member(MemberVersions member) {
        line("    " + member.pointer() + ": ours " + valueOf(member.ours()) + ", theirs " + valueOf(member.theirs())
                + (member.base().isPresent() ? ", base " + valueOf(member.base()) : ""));
    }

    private void leftover(Leftover leftover) {
        line(leftover.kind() + " in "
                + leftover.recordId()
                        .map(id -> leftover.recordType().orElse("record") + " " + id)
                        .orElse("the document")
                + " " + leftover.pointer() + ": " + shortened(TreeInput.textOf(JsonValue.of(leftover.text()))));
    }

    private static String valueOf(Optional<JsonValue> value) {
        return value.map(json -> shortened(TreeInput.textOf(json))).orElse("absent");
    }

    private static String shortened(String json) {
        return json.codePointCount(0, json.length()) <= LONGEST_VALUE
                ? json
                : json.substring(0, json.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}

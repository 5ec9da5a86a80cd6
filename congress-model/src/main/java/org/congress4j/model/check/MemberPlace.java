package org.congress4j.model.check;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.congress4j.model.Code;
import org.congress4j.model.ProceedingsRecord;
import org.jspecify.annotations.Nullable;

/** Where the walk over the members of the records is. Steps cost next to nothing; the pointer is made for a finding only. */
final class MemberPlace {
    private final CheckContext context;
    private @Nullable ProceedingsRecord<?> record;
    private @Nullable ZoneId zone;
    private boolean zoneIsKnown;
    private @Nullable String[] names = new String[16];
    private int[] indices = new int[16];
    private int depth;
    private @Nullable Class<?> type;
    private @Nullable KeyTarget keyTarget;
    private @Nullable Function<String, ? extends Code> codes;
    private @Nullable String list;
    private @Nullable ProceedingsRecord<?> target;

    MemberPlace(CheckContext context) {
        this.context = context;
    }

    void enterRecord(ProceedingsRecord<?> entered) {
        record = entered;
        depth = 0;
        zoneIsKnown = false;
    }

    /** The time zone of the local times of the record; null if none is stated. */
    @Nullable
    ZoneId zone() {
        if (!zoneIsKnown) {
            zone = context.zoneOf(record);
            zoneIsKnown = true;
        }
        return zone;
    }

    void enter(String name) {
        makeRoom();
        names[depth++] = name;
    }

    void enter(int index) {
        makeRoom();
        names[depth] = null;
        indices[depth++] = index;
    }

    /** The index of the element of a list at which it is. */
    int lastIndex() {
        return indices[depth - 1];
    }

    void leave() {
        depth--;
    }

    private void makeRoom() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indices = Arrays.copyOf(indices, 2 * depth);
        }
    }

    void expect(Class<?> record) {
        type = record;
    }

    void expect(KeyTarget target) {
        keyTarget = target;
    }

    void expect(Function<String, ? extends Code> list) {
        codes = list;
    }

    void expect(String name) {
        list = name;
    }

    /** The type of the record that a reference should lead to. */
    Class<?> type() {
        return requireNonNull(type);
    }

    /** What a reference with a key should lead to. */
    KeyTarget keyTarget() {
        return requireNonNull(keyTarget);
    }

    /** The code with that text, as the list has it that the member is of. */
    Code code(String text) {
        return requireNonNull(codes).apply(text);
    }

    /** The list in which a key stands twice. */
    String list() {
        return requireNonNull(list);
    }

    void lead(@Nullable ProceedingsRecord<?> to) {
        target = to;
    }

    /** The record of another type that a reference leads to; null if it leads nowhere. */
    @Nullable
    ProceedingsRecord<?> target() {
        return target;
    }

    /** The record, or null at the root of the document. */
    @Nullable
    ProceedingsRecord<?> record() {
        return record;
    }

    Object[] path() {
        List<Object> path = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            path.add(name == null ? indices[i] : name);
        }
        return path.toArray();
    }
}

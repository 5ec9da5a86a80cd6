package org.congress4j.model.check.engine;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.ValueType;
import org.congress4j.model.spelling.SpelledNames;
import org.jspecify.annotations.Nullable;

/**
 * Where the walk over the members is: a record, and the path from it to the member. It moves on with the walk, so a
 * rule must not keep it.
 */
public final class MemberPlace {
    private final CheckContext context;
    private @Nullable ProceedingsRecord<?> record;
    private @Nullable ZoneId zone;
    private boolean zoneIsKnown;
    private @Nullable String[] names = new String[16];
    private int[] indices = new int[16];
    private int depth;
    private @Nullable ValueType<?> owner;

    MemberPlace(CheckContext context) {
        this.context = context;
    }

    void enterRecord(ProceedingsRecord<?> entered) {
        record = entered;
        depth = 0;
        zoneIsKnown = false;
    }

    /** {@return the time zone of the local times of the record; null if none is stated} */
    @Nullable
    public ZoneId zone() {
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

    /** The index of the current element of a list. */
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

    /** {@return the record; null at the root of the document} */
    @Nullable
    public ProceedingsRecord<?> record() {
        return record;
    }

    /** Says of what type the value is in which an unknown member stands. */
    void setOwner(ValueType<?> type) {
        owner = type;
    }

    /** {@return the names of the members that the value has or may have in which an unknown member stands} */
    public SpelledNames knownMembers() {
        return context.membersOf(requireNonNull(owner));
    }

    /** {@return what is known of the document as a whole} */
    public CheckContext context() {
        return context;
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

package org.congress4j.json.format;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a document stand in its text. They are numbered in the order in which they start, so that those inside of one follow
 * it; each costs some twenty bytes.
 */
final class PlaceIndex {
    private static final int OPEN = Integer.MAX_VALUE;
    private static final int NONE = -1;

    private int[] lines = new int[64];
    private int[] columns = new int[64];
    /** The number after the last value inside of each. */
    private int[] ends = new int[64];

    /** The name of each member; null for an element, and for the root. */
    private @Nullable String[] names = new String[64];

    private int size;
    /** The elements that are in no list of the document that was read. */
    private final BitSet leftOut = new BitSet();

    private int[] open = new int[16];
    private int depth;
    private @Nullable String name;
    private int last = NONE;
    /** The records of each list, in its order: a document may hold them elsewhere, and has no lists if it is one of lines. */
    private final Map<String, RecordNumbers> records = new HashMap<>();

    private int lastRecord = NONE;

    void name(String next) {
        name = next;
    }

    void begin(int line, int column) {
        int number = add(line, column);
        ends[number] = OPEN;
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = number;
    }

    void end() {
        last = open[--depth];
        ends[last] = size;
    }

    void scalar(int line, int column) {
        last = add(line, column);
        ends[last] = size;
    }

    private int add(int line, int column) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, 2 * size);
            columns = Arrays.copyOf(columns, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            names = Arrays.copyOf(names, 2 * size);
        }
        lines[size] = line;
        columns[size] = column;
        names[size] = name;
        name = null;
        return size++;
    }

    /** Leaves the element that ended last out of its list. */
    void leaveOut() {
        if (last != NONE) {
            leftOut.set(last);
        }
    }

    /** Makes the value that ended last the next record of a list. */
    void record(String list) {
        records.computeIfAbsent(list, key -> new RecordNumbers()).add(last);
        lastRecord = last;
    }

    /** Begins another line. */
    void startLine() {
        depth = 0;
        name = null;
    }

    /** Forgets all but how many records there are. */
    void forget() {
        size = 0;
        leftOut.clear();
        last = NONE;
        lastRecord = NONE;
        records.clear();
    }

    /** The place of the value that a pointer leads to, or of the nearest around it that is there. */
    Optional<DocumentPlace> find(String pointer) {
        JsonPointerSteps steps = JsonPointerSteps.of(pointer);
        int number = 0;
        if (steps.length() > 1 && record(steps) != NONE) {
            number = inside(record(steps), steps, 2);
        } else if (size > 0) {
            number = inside(0, steps, 0);
        }
        return place(number);
    }

    /** The place of a value in the record that was read last, or of the nearest around it that is there. */
    Optional<DocumentPlace> findInLastRecord(String pointer) {
        return lastRecord == NONE ? Optional.empty() : place(inside(lastRecord, JsonPointerSteps.of(pointer), 0));
    }

    private Optional<DocumentPlace> place(int number) {
        return number < size && lines[number] > 0
                ? Optional.of(new DocumentPlace(lines[number], Math.max(1, columns[number])))
                : Optional.empty();
    }

    private int record(JsonPointerSteps steps) {
        Integer index = Ints.tryParse(steps.get(1));
        RecordNumbers list = records.get(steps.get(0));
        return index == null || list == null ? NONE : list.get(index);
    }

    /** The numbers of the records of one list. */
    private static final class RecordNumbers {
        private int[] numbers = new int[16];
        private int count;

        void add(int number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = number;
        }

        int get(int index) {
            return index >= 0 && index < count ? numbers[index] : NONE;
        }
    }

    private int inside(int outermost, JsonPointerSteps steps, int from) {
        int number = outermost;
        for (int i = from; i < steps.length(); i++) {
            int child = child(number, steps.get(i));
            if (child == NONE) {
                return number;
            }
            number = child;
        }
        return number;
    }

    private int child(int parent, String step) {
        int end = Math.min(ends[parent], size);
        Integer wanted = Ints.tryParse(step);
        int index = 0;
        for (int child = parent + 1; child < end; child = Math.min(ends[child], size)) {
            String childName = names[child];
            if (childName != null && childName.equals(step)) {
                return child;
            }
            if (childName == null && !leftOut.get(child) && wanted != null && wanted == index++) {
                return child;
            }
        }
        return NONE;
    }
}

package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.congress4j.model.JsonValue;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.edit.ProceedingsDiff;
import org.congress4j.model.edit.RecordChange;

/**
 * What makes one version of a document of another, as a JSON Patch (RFC 6902) to its form as a JSON document, such as
 * {@code [{"op": "replace", "path": "/sessions/0/number", "value": 2}]}.
 *
 * <p>The patch is empty if the {@link ProceedingsDiff} is. Applied to the first version as this version of the library writes it, it gives
 * the second, of which the records may be in another order: those that were added come last.
 */
public final class JsonPatch {
    private final ImmutableList.Builder<JsonValue> operations = ImmutableList.builder();

    private JsonPatch() {}

    /**
     * {@return the operations that make the second version of the first}
     *
     * @param before the first version
     * @param after the second version
     * @throws CongressJsonException if an extension has the name of a member, or a string holds a lone surrogate
     */
    public static JsonValue.JsonArray between(Proceedings before, Proceedings after) {
        ProceedingsDiff diff = ProceedingsDiff.between(before, after);
        JsonPatch patch = new JsonPatch();
        if (!diff.header().isEmpty()) {
            patch.members("", header(before), header(after));
        }
        Set<String> changed = new HashSet<>();
        diff.changed().forEach(change -> changed.add(key(change)));
        RecordTypes.all().forEach(type -> patch.records(type, before, after, changed));
        return new JsonValue.JsonArray(patch.operations.build());
    }

    private static ImmutableMap<String, JsonValue> header(Proceedings document) {
        return ((JsonValue.JsonObject) tree(Proceedings.class, document.withoutRecords())).members();
    }

    private static <T> JsonValue tree(Class<T> type, T value) {
        TreeOutput out = new TreeOutput();
        ProceedingsFormat.writeValue(type, value, out);
        return out.result();
    }

    private static String key(RecordChange change) {
        return change.recordType() + ' ' + change.recordId();
    }

    private static <R extends ProceedingsRecord<R>> String key(RecordType<R> type, R record) {
        return (record instanceof OtherRecord other ? other.type() : type.name()) + ' ' + record.id();
    }

    private <R extends ProceedingsRecord<R>> void records(
            RecordType<R> type, Proceedings before, Proceedings after, Set<String> changed) {
        ImmutableList<R> old = type.records(before);
        ImmutableList<R> now = type.records(after);
        String list = "/" + type.list();
        if (old.isEmpty() || now.isEmpty()) {
            if (!now.isEmpty()) {
                add(
                        list,
                        new JsonValue.JsonArray(now.stream()
                                .map(record -> tree(type.javaType(), record))
                                .collect(ImmutableList.toImmutableList())));
            } else if (!old.isEmpty()) {
                remove(list);
            }
            return;
        }
        Map<R, Deque<Integer>> same = new LinkedHashMap<>();
        for (int i = 0; i < old.size(); i++) {
            same.computeIfAbsent(old.get(i), record -> new ArrayDeque<>()).add(i);
        }
        List<R> others = new ArrayList<>();
        for (R record : now) {
            Deque<Integer> places = same.getOrDefault(record, new ArrayDeque<>());
            if (places.pollFirst() == null) {
                others.add(record);
            }
        }
        Map<String, Deque<Integer>> left = new LinkedHashMap<>();
        same.forEach((record, places) -> left.computeIfAbsent(key(type, record), id -> new ArrayDeque<>())
                .addAll(places));
        List<R> added = new ArrayList<>();
        for (R record : others) {
            String key = key(type, record);
            Integer place = left.getOrDefault(key, new ArrayDeque<>()).pollFirst();
            if (place == null) {
                added.add(record);
            } else if (changed.contains(key)) {
                value(list + "/" + place, tree(type.javaType(), old.get(place)), tree(type.javaType(), record));
            }
        }
        left.values().stream()
                .flatMap(Deque::stream)
                .sorted((a, b) -> Integer.compare(b, a))
                .forEach(place -> remove(list + "/" + place));
        added.forEach(record -> add(list + "/-", tree(type.javaType(), record)));
    }

    private void members(String path, ImmutableMap<String, JsonValue> before, ImmutableMap<String, JsonValue> after) {
        for (String name : Sets.union(before.keySet(), after.keySet())) {
            String member = path + JsonPath.pointer(name);
            JsonValue old = before.get(name);
            JsonValue now = after.get(name);
            if (now == null) {
                remove(member);
            } else if (old == null) {
                add(member, now);
            } else {
                value(member, old, now);
            }
        }
    }

    private void value(String path, JsonValue before, JsonValue after) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof JsonValue.JsonObject old && after instanceof JsonValue.JsonObject now) {
            members(path, old.members(), now.members());
        } else if (before instanceof JsonValue.JsonArray old && after instanceof JsonValue.JsonArray now) {
            elements(path, old.elements(), now.elements());
        } else {
            operation("replace", path, Optional.of(after));
        }
    }

    /** What stands at the start and the end of both stays; what is between is changed place by place. */
    private void elements(String path, ImmutableList<JsonValue> before, ImmutableList<JsonValue> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && Objects.equals(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end))) {
            end++;
        }
        int oldEnd = before.size() - end;
        int newEnd = after.size() - end;
        int common = Math.min(oldEnd, newEnd);
        for (int i = start; i < common; i++) {
            value(path + "/" + i, before.get(i), after.get(i));
        }
        for (int i = oldEnd - 1; i >= common; i--) {
            remove(path + "/" + i);
        }
        for (int i = common; i < newEnd; i++) {
            add(path + "/" + i, after.get(i));
        }
    }

    private void add(String path, JsonValue value) {
        operation("add", path, Optional.of(value));
    }

    private void remove(String path) {
        operation("remove", path, Optional.empty());
    }

    private void operation(String name, String path, Optional<JsonValue> value) {
        ImmutableMap.Builder<String, JsonValue> operation = ImmutableMap.builder();
        operation.put("op", JsonValue.of(name)).put("path", JsonValue.of(path));
        value.ifPresent(json -> operation.put("value", json));
        operations.add(new JsonValue.JsonObject(operation.buildOrThrow()));
    }
}

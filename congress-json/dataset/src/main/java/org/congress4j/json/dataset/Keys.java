package org.congress4j.json.dataset;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.KeyTarget;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValueType;

/** Finds the values of a record to which others refer by key. */
final class Keys {
    private static final Map<ValueType<?>, ImmutableList<Walk<?>>> WALKS = new ConcurrentHashMap<>();

    private Keys() {}

    /** Takes a key. */
    interface Visitor {
        void visit(KeyTarget target, String key) throws IOException;
    }

    /** Looks into a member. */
    private interface Walk<T> {
        void visit(T value, Visitor visitor) throws IOException;
    }

    static <R extends ProceedingsRecord<R>> void visit(ProceedingsRecord<R> record, Visitor visitor)
            throws IOException {
        RecordType<R> type = RecordTypes.of(record);
        visit(type, type.javaType().cast(record), visitor);
    }

    private static <T> void visit(ValueType<T> type, T value, Visitor visitor) throws IOException {
        for (Walk<T> walk : walks(type)) {
            walk.visit(value, visitor);
        }
    }

    @SuppressWarnings("unchecked") // the map holds for a type the walks over its values
    private static <T> ImmutableList<Walk<T>> walks(ValueType<T> type) {
        ImmutableList<Walk<?>> known = WALKS.get(type);
        if (known == null) {
            List<Walk<?>> found = new ArrayList<>();
            for (Member<T, ?> member : type.members()) {
                walk(member).ifPresent(found::add);
            }
            known = ImmutableList.copyOf(found);
            WALKS.put(type, known);
        }
        return (ImmutableList<Walk<T>>) (ImmutableList<?>) known;
    }

    private static <T, V> Optional<Walk<T>> walk(Member<T, V> member) {
        if (!(member.kind() instanceof Kind.Value<V> nested) || !hasKeys(nested.type())) {
            return Optional.empty();
        }
        ValueType<V> type = nested.type();
        Optional<KeyTarget> target = Stream.of(KeyTarget.values())
                .filter(key -> key.valueType() == type.javaType())
                .findFirst();
        return Optional.of((value, visitor) -> {
            for (V element : member.values(value)) {
                if (target.isPresent()) {
                    for (Object key : type.member("key").orElseThrow().values(element)) {
                        visitor.visit(target.get(), key.toString());
                    }
                }
                visit(type, element, visitor);
            }
        });
    }

    private static boolean hasKeys(ValueType<?> type) {
        return type.withNested().stream()
                .anyMatch(nested ->
                        Stream.of(KeyTarget.values()).anyMatch(target -> target.valueType() == nested.javaType()));
    }
}

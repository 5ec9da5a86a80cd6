package org.congress4j.model.edit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.SingleMember;
import org.congress4j.model.describe.ValueType;

/** The keys of values, by which others refer to them. */
final class Keys {
    private static final Map<ValueType<?>, Optional<SingleMember<?, String>>> MEMBERS = new ConcurrentHashMap<>();

    private Keys() {}

    /** Whether values of a kind may have keys. */
    static boolean mayHave(Kind<?> kind) {
        return kind instanceof Kind.Value<?> value && member(value.type()).isPresent();
    }

    /** The key of a value; empty if it has none. */
    static <V> Optional<String> of(Kind<V> kind, V value) {
        if (!(kind instanceof Kind.Value<V> nested)) {
            return Optional.empty();
        }
        return member(nested.type()).flatMap(key -> key.values(value).stream().findFirst());
    }

    /** What leads to an element of a list: its key, or its index if it has none. */
    static <V> String step(Kind<V> kind, V element, int index) {
        return of(kind, element).orElseGet(() -> Integer.toString(index));
    }

    @SuppressWarnings("unchecked") // the map holds for each type a member of that type
    private static <T> Optional<SingleMember<T, String>> member(ValueType<T> type) {
        return (Optional<SingleMember<T, String>>) (Optional<?>) MEMBERS.computeIfAbsent(type, Keys::find);
    }

    @SuppressWarnings("unchecked") // keys are strings
    private static Optional<SingleMember<?, String>> find(ValueType<?> type) {
        return type.members().stream()
                .filter(member -> member.kind() == Kind.KEY && member instanceof SingleMember)
                .<SingleMember<?, String>>map(member -> (SingleMember<?, String>) member)
                .findFirst();
    }
}

package org.congress4j.model.describe;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.congress4j.model.ProceedingsRecord;
import org.jspecify.annotations.Nullable;

/**
 * Follows the pointers of claims: JSON Pointers (RFC 6901) relative to a record, in which an element of a list is named by its key,
 * such as {@code /venues/icc-kyoto/city}.
 */
public final class ValuePath {
    private static final Splitter STEPS = Splitter.on('/');
    private static final CharMatcher OF_EXTENSIONS = CharMatcher.anyOf(".:");

    private ValuePath() {}

    /**
     * {@return whether a pointer leads to a member that the record may have, present or not, and to elements of lists that are there}
     *
     * @param record the record
     * @param pointer the pointer, such as {@code /period/end}; it starts with a slash
     */
    public static boolean leads(ProceedingsRecord<?> record, String pointer) {
        List<String> steps = STEPS.splitToList(pointer.substring(1));
        return steps.equals(List.of("type")) || leadsFrom(record, steps);
    }

    private static <R extends ProceedingsRecord<R>> boolean leadsFrom(ProceedingsRecord<R> record, List<String> steps) {
        RecordType<R> type = RecordTypes.of(record);
        return leads(type, type.javaType().cast(record), steps);
    }

    private static <T> boolean leads(ValueType<T> type, @Nullable T value, List<String> steps) {
        if (steps.isEmpty()) {
            return true;
        }
        String step = steps.get(0).replace("~1", "/").replace("~0", "~");
        if (OF_EXTENSIONS.matchesAnyOf(step)) {
            return true;
        }
        Optional<Member<T, ?>> member = type.member(step);
        return member.isPresent() && leads(member.get(), value, steps.subList(1, steps.size()));
    }

    private static <T, V> boolean leads(Member<T, V> member, @Nullable T value, List<String> steps) {
        if (steps.isEmpty()) {
            return true;
        }
        if (member instanceof SingleMember<T, V> single) {
            return leads(member.kind(), value == null ? null : single.get(value), steps);
        } else if (member instanceof ListMember<T, V>) {
            return value != null && leadsToElement(member.kind(), member.values(value), steps);
        }
        // Names in a map are free.
        return true;
    }

    private static <V> boolean leads(Kind<V> kind, @Nullable V value, List<String> steps) {
        if (kind instanceof Kind.Value<V> values) {
            return leads(values.type(), value, steps);
        }
        return kind instanceof Kind.Localized || kind instanceof Kind.Json;
    }

    private static <V> boolean leadsToElement(Kind<V> kind, ImmutableList<V> elements, List<String> steps) {
        if (!(kind instanceof Kind.Value<V> values)) {
            return false;
        }
        Optional<Member<V, ?>> key = values.type().member("key");
        String wanted = steps.get(0).replace("~1", "/").replace("~0", "~");
        for (V element : elements) {
            if (key.isPresent() && key.get().values(element).contains(wanted)) {
                return leads(values.type(), element, steps.subList(1, steps.size()));
            }
        }
        return false;
    }
}

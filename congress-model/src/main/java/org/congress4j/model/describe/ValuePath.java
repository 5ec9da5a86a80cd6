package org.congress4j.model.describe;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.ProceedingsRecord;
import org.jspecify.annotations.Nullable;

/**
 * Follows the pointers of claims, and of reasons for absence: JSON Pointers (RFC 6901) relative to a record, in which an element of a
 * list is named by its key, such as {@code /venues/icc-kyoto/city}.
 */
public final class ValuePath {
    private static final Splitter STEPS = Splitter.on('/');
    private static final CharMatcher OF_EXTENSIONS = CharMatcher.anyOf(".:");

    private final ProceedingsRecord<?> record;
    /** The elements of lists that were asked for, by key. */
    private final IdentityHashMap<ImmutableList<?>, Map<String, Object>> elements = new IdentityHashMap<>();

    private ValuePath(ProceedingsRecord<?> record) {
        this.record = record;
    }

    /**
     * {@return paths from a record, of which each list is searched once for all pointers}
     *
     * @param record the record
     */
    public static ValuePath from(ProceedingsRecord<?> record) {
        return new ValuePath(record);
    }

    /**
     * {@return whether a pointer leads to a member that the record may have, present or not, and to elements of lists that are there}
     *
     * @param pointer the pointer, such as {@code /period/end}; it starts with a slash
     */
    public boolean leads(String pointer) {
        List<String> steps = STEPS.splitToList(pointer.substring(1));
        return steps.equals(List.of("type")) || leadsFrom(record, steps);
    }

    /**
     * {@return whether there is a value where a pointer leads; false if it leads nowhere}
     *
     * @param pointer the pointer, such as {@code /period/end}; it starts with a slash
     */
    public boolean isPresent(String pointer) {
        return isPresentIn(record, STEPS.splitToList(pointer.substring(1)));
    }

    /**
     * {@return the value to which a pointer leads, such as a date or a number; empty if there is none, or several, as in a list}
     *
     * @param pointer the pointer, such as {@code /period/end}; it starts with a slash
     */
    public Optional<Object> value(String pointer) {
        return valueIn(record, STEPS.splitToList(pointer.substring(1)));
    }

    private <R extends ProceedingsRecord<R>> Optional<Object> valueIn(ProceedingsRecord<R> record, List<String> steps) {
        RecordType<R> type = RecordTypes.of(record);
        return value(type, type.javaType().cast(record), steps);
    }

    private <T> Optional<Object> value(ValueType<T> type, T value, List<String> steps) {
        Optional<Member<T, ?>> member = type.member(unescaped(steps.get(0)));
        return member.isPresent() && !member.get().isAbsent(value)
                ? value(member.get(), value, steps.subList(1, steps.size()))
                : Optional.empty();
    }

    private <T, V> Optional<Object> value(Member<T, V> member, T of, List<String> steps) {
        ImmutableList<V> values = member.values(of);
        if (steps.isEmpty()) {
            return member instanceof SingleMember ? Optional.of(values.get(0)) : Optional.empty();
        }
        if (member.kind() instanceof Kind.Value<V> nested) {
            if (member instanceof SingleMember) {
                return value(nested.type(), values.get(0), steps);
            }
            return member instanceof ListMember && steps.size() > 1
                    ? element(nested.type(), values, steps.get(0))
                            .flatMap(found -> value(nested.type(), found, steps.subList(1, steps.size())))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private <R extends ProceedingsRecord<R>> boolean isPresentIn(ProceedingsRecord<R> record, List<String> steps) {
        RecordType<R> type = RecordTypes.of(record);
        return isPresent(type, type.javaType().cast(record), steps);
    }

    private <T> boolean isPresent(ValueType<T> type, T value, List<String> steps) {
        String step = unescaped(steps.get(0));
        Optional<Member<T, ?>> member = type.member(step);
        return member.isPresent()
                ? isPresent(member.get(), value, steps.subList(1, steps.size()))
                : steps.size() == 1 && type.extensions(value).containsKey(step);
    }

    private <T, V> boolean isPresent(Member<T, V> member, T of, List<String> steps) {
        if (steps.isEmpty() || member.isAbsent(of)) {
            return !member.isAbsent(of);
        } else if (member instanceof MapMember<T, V> map) {
            return map.entries(of).containsKey(unescaped(steps.get(0)));
        } else if (member.kind() instanceof Kind.Value<V> values) {
            return member instanceof SingleMember<T, V>
                    ? isPresent(values.type(), member.values(of).get(0), steps)
                    : isPresentInElement(values.type(), member.values(of), steps);
        }
        return member.values(of).get(0) instanceof LocalizedText text
                && text.texts().containsKey(steps.get(0));
    }

    private <V> boolean isPresentInElement(ValueType<V> type, ImmutableList<V> elements, List<String> steps) {
        return element(type, elements, steps.get(0))
                .filter(found -> steps.size() == 1 || isPresent(type, found, steps.subList(1, steps.size())))
                .isPresent();
    }

    @SuppressWarnings("unchecked") // the map of a list holds its elements
    private <V> Optional<V> element(ValueType<V> type, ImmutableList<V> list, String step) {
        Map<String, Object> known = elements.get(list);
        if (known == null) {
            known = new HashMap<>();
            Optional<Member<V, ?>> key = type.member("key");
            for (V element : key.isPresent() ? list : ImmutableList.<V>of()) {
                for (Object name : key.get().values(element)) {
                    known.putIfAbsent(name.toString(), element);
                }
            }
            elements.put(list, known);
        }
        return Optional.ofNullable((V) known.get(unescaped(step)));
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    private <R extends ProceedingsRecord<R>> boolean leadsFrom(ProceedingsRecord<R> record, List<String> steps) {
        RecordType<R> type = RecordTypes.of(record);
        return leads(type, type.javaType().cast(record), steps);
    }

    private <T> boolean leads(ValueType<T> type, @Nullable T value, List<String> steps) {
        if (steps.isEmpty()) {
            return true;
        }
        String step = unescaped(steps.get(0));
        if (OF_EXTENSIONS.matchesAnyOf(step)) {
            return true;
        }
        Optional<Member<T, ?>> member = type.member(step);
        return member.isPresent() && leads(member.get(), value, steps.subList(1, steps.size()));
    }

    private <T, V> boolean leads(Member<T, V> member, @Nullable T value, List<String> steps) {
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

    private <V> boolean leads(Kind<V> kind, @Nullable V value, List<String> steps) {
        if (kind instanceof Kind.Value<V> values) {
            return leads(values.type(), value, steps);
        }
        return kind instanceof Kind.Localized || kind instanceof Kind.Json;
    }

    private <V> boolean leadsToElement(Kind<V> kind, ImmutableList<V> elements, List<String> steps) {
        if (!(kind instanceof Kind.Value<V> values)) {
            return false;
        }
        return element(values.type(), elements, steps.get(0))
                .filter(found -> leads(values.type(), found, steps.subList(1, steps.size())))
                .isPresent();
    }
}

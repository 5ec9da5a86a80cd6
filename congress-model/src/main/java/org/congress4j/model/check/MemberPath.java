package org.congress4j.model.check;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.ProceedingsRecord;
import org.jspecify.annotations.Nullable;

/** Follows the pointers of claims through the accessors of the model, whose names are those of the document form. */
final class MemberPath {
    private static final Splitter STEPS = Splitter.on('/');
    private static final CharMatcher OF_EXTENSIONS = CharMatcher.anyOf(".:");

    private final Map<Class<?>, Map<String, Optional<Method>>> accessors = new HashMap<>();

    /** Whether a pointer relative to the record leads to a member that there may be, and to an element of a list that is there. */
    boolean leads(ProceedingsRecord<?> record, String pointer) {
        List<String> steps = STEPS.splitToList(pointer.substring(1));
        TypeToken<?> type = TypeToken.of(RecordNames.typeOf(record));
        return steps.equals(List.of("type")) || leads(type, record, steps);
    }

    private boolean leads(TypeToken<?> type, @Nullable Object value, List<String> steps) {
        Class<?> raw = type.getRawType();
        if (raw.equals(Optional.class)) {
            Object present = value == null ? null : ((Optional<?>) value).orElse(null);
            return leads(argument(type), present, steps);
        }
        if (steps.isEmpty() || JsonValue.class.isAssignableFrom(raw)) {
            return true;
        }
        String step = steps.get(0).replace("~1", "/").replace("~0", "~");
        List<String> rest = steps.subList(1, steps.size());
        if (raw.equals(ImmutableList.class)) {
            return value != null && leadsToElement(argument(type), (ImmutableList<?>) value, step, rest);
        }
        if (raw.equals(LocalizedText.class)
                || raw.equals(ImmutableMap.class)
                || raw.equals(ImmutableListMultimap.class)) {
            return true;
        }
        if (OF_EXTENSIONS.matchesAnyOf(step)) {
            return Modifier.isAbstract(raw.getModifiers());
        }
        Optional<Method> accessor = accessor(raw, step);
        return accessor.isPresent()
                && leads(
                        type.resolveType(accessor.get().getGenericReturnType()),
                        value == null ? null : call(accessor.get(), value),
                        rest);
    }

    private boolean leadsToElement(TypeToken<?> type, ImmutableList<?> elements, String key, List<String> rest) {
        Optional<Method> keyOf = accessor(type.getRawType(), "key");
        for (Object element : elements) {
            if (keyOf.isPresent() && isKey(call(keyOf.get(), element), key)) {
                return leads(type, element, rest);
            }
        }
        return false;
    }

    private static boolean isKey(Object key, String wanted) {
        return key.equals(wanted) || key.equals(Optional.of(wanted));
    }

    /** Whether the record has that member, and it is not empty. */
    boolean isPresent(ProceedingsRecord<?> record, String member) {
        return accessor(RecordNames.typeOf(record), member)
                .map(method -> !isEmpty(call(method, record)))
                .orElse(false);
    }

    private static boolean isEmpty(Object value) {
        return value.equals(Optional.empty())
                || value.equals(OptionalInt.empty())
                || value.equals(OptionalLong.empty())
                || (value instanceof Collection<?> collection && collection.isEmpty());
    }

    private static TypeToken<?> argument(TypeToken<?> container) {
        return container.resolveType(container.getRawType().getTypeParameters()[0]);
    }

    private Optional<Method> accessor(Class<?> type, String name) {
        return accessors
                .computeIfAbsent(type, key -> new HashMap<>())
                .computeIfAbsent(name, key -> findAccessor(type, name));
    }

    private static Optional<Method> findAccessor(Class<?> type, String name) {
        try {
            Method method = type.getMethod(name);
            boolean stored = Modifier.isAbstract(method.getModifiers()) && !name.equals("toBuilder");
            return stored ? Optional.of(method) : Optional.empty();
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static Object call(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}

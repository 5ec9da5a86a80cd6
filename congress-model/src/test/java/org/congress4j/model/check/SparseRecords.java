package org.congress4j.model.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.congress4j.model.FilledValues;
import org.congress4j.model.Proceedings;

/** Makes documents of which one member is left out, wherever it stands. */
final class SparseRecords {
    private static final ImmutableMap<Class<?>, Object> EMPTY = ImmutableMap.of(
            Optional.class, Optional.empty(),
            OptionalInt.class, OptionalInt.empty(),
            OptionalLong.class, OptionalLong.empty(),
            ImmutableList.class, ImmutableList.of(),
            ImmutableListMultimap.class, ImmutableListMultimap.of());

    private SparseRecords() {}

    static List<Proceedings> of(Proceedings proceedings) {
        return variants(Proceedings.class, proceedings).stream()
                .map(Proceedings.class::cast)
                .toList();
    }

    private static List<Object> variants(Class<?> type, Object value) {
        List<Object> variants = new ArrayList<>();
        for (Method member : FilledValues.members(type)) {
            Object full = FilledValues.get(member, value);
            Object empty = EMPTY.get(member.getReturnType());
            if (empty != null && !full.equals(empty)) {
                add(variants, type, value, member, empty);
            }
            for (Object sparse : sparse(full)) {
                add(variants, type, value, member, sparse);
            }
        }
        return variants;
    }

    private static void add(List<Object> variants, Class<?> type, Object value, Method member, Object changed) {
        Object builder = FilledValues.toBuilder(type, value);
        FilledValues.set(builder, member, changed);
        try {
            variants.add(FilledValues.build(builder));
        } catch (IllegalArgumentException e) {
            // The builder needs the member.
            return;
        }
    }

    /** What a member may be if something is left out inside it. */
    private static List<Object> sparse(Object full) {
        if (full instanceof Optional<?> optional) {
            return optional.map(present ->
                            ofValue(present).stream().<Object>map(Optional::of).toList())
                    .orElse(List.of());
        }
        List<Object> lists = new ArrayList<>();
        if (full instanceof ImmutableList<?> list) {
            for (int i = 0; i < list.size(); i++) {
                for (Object sparse : ofValue(list.get(i))) {
                    List<Object> changed = new ArrayList<>(list);
                    changed.set(i, sparse);
                    lists.add(ImmutableList.copyOf(changed));
                }
            }
        }
        return lists.isEmpty() ? ofValue(full) : lists;
    }

    private static List<Object> ofValue(Object value) {
        return value.getClass().getSimpleName().startsWith("Immutable")
                        && value.getClass().getName().startsWith("org.congress4j")
                ? variants(value.getClass().getSuperclass(), value)
                : List.of();
    }
}

package org.congress4j.model.edit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.congress4j.model.describe.Constraint;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.SingleMember;
import org.congress4j.model.describe.ValueType;

/** The names as written that stand beside references: {@code holderName} beside {@code holderId}, {@code name} beside {@code personId}. */
final class NamedBeside {
    private static final Map<ValueType<?>, ImmutableList<Pair>> PAIRS = new ConcurrentHashMap<>();
    private static final String ID = "Id";

    /** A member that refers, and the one with the name of the same. */
    private record Pair(String reference, String name) {}

    private NamedBeside() {}

    /** The members of a value with the names of some who are referred to, each with the id of whom it names. */
    static <T> ImmutableMap<String, String> in(ValueType<T> type, T value, Set<String> ids) {
        ImmutableList<Pair> pairs = PAIRS.computeIfAbsent(type, NamedBeside::find);
        if (pairs.isEmpty()) {
            return ImmutableMap.of();
        }
        Map<String, String> found = new HashMap<>();
        for (Pair pair : pairs) {
            for (Object id : type.member(pair.reference()).orElseThrow().values(value)) {
                if (ids.contains(id.toString())) {
                    found.put(pair.name(), id.toString());
                }
            }
        }
        return ImmutableMap.copyOf(found);
    }

    private static ImmutableList<Pair> find(ValueType<?> type) {
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        for (Constraint constraint : type.constraints()) {
            if (constraint instanceof Constraint.AtLeastOneOf any) {
                List<String> references = any.members().stream()
                        .filter(name -> isSingle(type, name) && kind(type, name) instanceof Kind.Reference)
                        .toList();
                List<String> texts = any.members().stream()
                        .filter(name -> isSingle(type, name) && kind(type, name) == Kind.TEXT)
                        .toList();
                references.forEach(reference ->
                        names(reference, references, texts).forEach(name -> pairs.add(new Pair(reference, name))));
            }
        }
        return pairs.build();
    }

    /** The name that is called as the reference is, or those that are not called as another. */
    private static List<String> names(String reference, List<String> references, List<String> texts) {
        String own = nameOf(reference);
        if (texts.contains(own)) {
            return List.of(own);
        }
        List<String> ofOthers = references.stream().map(NamedBeside::nameOf).toList();
        return texts.stream().filter(name -> !ofOthers.contains(name)).toList();
    }

    private static String nameOf(String reference) {
        return reference.substring(0, reference.length() - ID.length()) + "Name";
    }

    private static boolean isSingle(ValueType<?> type, String name) {
        return type.member(name).filter(SingleMember.class::isInstance).isPresent();
    }

    private static Kind<?> kind(ValueType<?> type, String name) {
        Member<?, ?> member = type.member(name).orElseThrow();
        return member.kind();
    }
}

package org.congress4j.model.edit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.congress4j.model.Claim;
import org.congress4j.model.JsonValue;
import org.congress4j.model.describe.BallotsMember;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.ListMember;
import org.congress4j.model.describe.MapMember;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.ValueType;

/** What the values of claims are: of the kind of the member to which the claim points. */
final class PointedKind {
    private static final Splitter STEPS = Splitter.on('/');

    private PointedKind() {}

    /**
     * The value of a claim in which texts are others.
     *
     * @param claim a claim with a value
     * @param of the type of the record that has the claim
     * @param rewritten what takes the place of a text of a kind that is known
     */
    static JsonValue rewritten(Claim claim, ValueType<?> of, BiFunction<Kind<?>, String, String> rewritten) {
        JsonValue value = claim.value().orElseThrow();
        String at = claim.at().orElse("");
        if (at.isEmpty()) {
            return object(of, value, rewritten);
        }
        return along(of, STEPS.splitToList(at.substring(1)), value, rewritten);
    }

    /** Each text of a known kind in the value of a claim. */
    static void forEach(Claim claim, ValueType<?> of, BiConsumer<Kind<?>, String> consumer) {
        rewritten(claim, of, (kind, text) -> {
            consumer.accept(kind, text);
            return text;
        });
    }

    private static JsonValue along(
            ValueType<?> type, List<String> steps, JsonValue value, BiFunction<Kind<?>, String, String> rewritten) {
        Optional<? extends Member<?, ?>> found = type.member(unescaped(steps.get(0)));
        if (found.isEmpty()) {
            return value;
        }
        Member<?, ?> member = found.get();
        List<String> rest = steps.subList(1, steps.size());
        if (rest.isEmpty()) {
            return member(member, value, rewritten);
        }
        // The key of an element, the name of an entry, or the choice of voters.
        List<String> inside =
                member instanceof ListMember || member instanceof MapMember ? rest.subList(1, rest.size()) : rest;
        if (member instanceof BallotsMember) {
            return each(member.kind(), value, rewritten);
        } else if (inside.isEmpty()) {
            return of(member.kind(), value, rewritten);
        } else if (member.kind() instanceof Kind.Value<?> nested) {
            return along(nested.type(), inside, value, rewritten);
        }
        // What is left is a language.
        return of(Kind.TEXT, value, rewritten);
    }

    private static JsonValue member(
            Member<?, ?> member, JsonValue value, BiFunction<Kind<?>, String, String> rewritten) {
        if (value instanceof JsonValue.JsonObject object
                && (member instanceof MapMember || member instanceof BallotsMember)) {
            ImmutableMap.Builder<String, JsonValue> entries = ImmutableMap.builder();
            object.members().forEach((name, entry) -> entries.put(name, each(member.kind(), entry, rewritten)));
            return new JsonValue.JsonObject(entries.buildOrThrow());
        }
        return each(member.kind(), value, rewritten);
    }

    /** A value, or each of an array. */
    private static JsonValue each(Kind<?> kind, JsonValue value, BiFunction<Kind<?>, String, String> rewritten) {
        if (value instanceof JsonValue.JsonArray array) {
            return new JsonValue.JsonArray(array.elements().stream()
                    .map(element -> of(kind, element, rewritten))
                    .collect(ImmutableList.toImmutableList()));
        }
        return of(kind, value, rewritten);
    }

    private static JsonValue of(Kind<?> kind, JsonValue value, BiFunction<Kind<?>, String, String> rewritten) {
        if (kind instanceof Kind.Value<?> nested) {
            return object(nested.type(), value, rewritten);
        } else if (value instanceof JsonValue.JsonString text) {
            return JsonValue.of(rewritten.apply(kind, text.value()));
        } else if (kind instanceof Kind.Localized && value instanceof JsonValue.JsonObject texts) {
            ImmutableMap.Builder<String, JsonValue> now = ImmutableMap.builder();
            texts.members().forEach((language, text) -> now.put(language, of(Kind.TEXT, text, rewritten)));
            return new JsonValue.JsonObject(now.buildOrThrow());
        }
        return value;
    }

    private static JsonValue object(ValueType<?> type, JsonValue value, BiFunction<Kind<?>, String, String> rewritten) {
        if (!(value instanceof JsonValue.JsonObject object)) {
            return value;
        }
        ImmutableMap.Builder<String, JsonValue> now = ImmutableMap.builder();
        object.members().forEach((name, member) -> {
            Optional<? extends Member<?, ?>> known = type.member(name);
            now.put(name, known.isPresent() ? member(known.get(), member, rewritten) : member);
        });
        return new JsonValue.JsonObject(now.buildOrThrow());
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}

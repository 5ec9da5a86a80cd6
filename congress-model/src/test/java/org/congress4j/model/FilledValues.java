package org.congress4j.model;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.congress4j.model.code.Code;
import org.congress4j.model.code.CodeList;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.describe.BallotsMember;
import org.congress4j.model.describe.Draft;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.ListMember;
import org.congress4j.model.describe.MapMember;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ResultTypes;
import org.congress4j.model.describe.SingleMember;
import org.congress4j.model.describe.ValueType;
import org.congress4j.model.symbol.DocumentSymbol;

/** Makes a value of any described type with all its members set, and those of the values inside it. */
public final class FilledValues {
    private static final ImmutableMap<Kind<?>, Object> SAMPLES = ImmutableMap.<Kind<?>, Object>builder()
            .put(Kind.TEXT, "kyoto")
            .put(Kind.STRING, "kyoto")
            .put(Kind.PLACE, "/congresses/0")
            .put(Kind.SEVERITY, "error")
            .put(Kind.KEY, "kyoto")
            .put(Kind.POINTER, "/period/end")
            .put(Kind.DECIMAL, "0.5")
            .put(Kind.SHA_256, "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")
            .put(Kind.EXTENSION_NAME, "org.example.note")
            .put(Kind.OTHER_RECORD_TYPE, "motion")
            .put(Kind.DATE, PartialDate.of("2021-03-07"))
            .put(Kind.DATE_TIME, PartialDateTime.of("2021-03-07T10:00"))
            .put(Kind.INSTANT, Instant.parse("2021-03-12T18:00:00Z"))
            .put(Kind.DURATION, java.time.Period.ofYears(5))
            .put(Kind.TIME_ZONE, TimeZoneName.of("Asia/Tokyo"))
            .put(Kind.LANGUAGE, LanguageTag.of("en"))
            .put(Kind.SYMBOL, DocumentSymbol.of("A/CONF.234/L.6"))
            .put(Kind.INTEGER, 14)
            .put(Kind.NOT_NEGATIVE, 14)
            .put(Kind.POSITIVE, 14)
            .put(Kind.COUNT, 5600L)
            .put(Kind.FLAG, true)
            .put(Kind.LOCALIZED_TEXT, LocalizedText.of("en", "Kyoto Congress"))
            .put(Kind.ANY, JsonValue.of("2021-03-12"))
            .buildOrThrow();

    private final Map<Kind<?>, ?> samples;
    private final Id<?> id;
    private final KeyReference reference;
    private final Optional<String> code;

    private FilledValues(Map<Kind<?>, ?> samples, Id<?> id, KeyReference reference, Optional<String> code) {
        this.samples = samples;
        this.id = id;
        this.reference = reference;
        this.code = code;
    }

    /** {@return a value with all members set} */
    public static <T> T filled(ValueType<T> type) {
        return new FilledValues(SAMPLES, Id.of("kyoto-2021"), KeyReference.of("kyoto-2021#icc"), Optional.empty())
                .fill(type);
    }

    /** {@return a value of a class with all members set} */
    public static <T> T filled(Class<T> type) {
        return type.cast(filled(typeOf(type)));
    }

    /**
     * {@return a document with all members set, in which everything is odd}
     *
     * @param odd the odd values of the kinds that can be odd
     */
    public static Proceedings odd(Map<Kind<?>, ?> odd) {
        return new FilledValues(
                        ImmutableMap.<Kind<?>, Object>builder()
                                .putAll(SAMPLES)
                                .putAll(odd)
                                .buildKeepingLast(),
                        Id.of("gone"),
                        KeyReference.of("gone#gone"),
                        Optional.of("unheard of"))
                .fill(RecordTypes.document());
    }

    /** {@return the description of a class} */
    public static ValueType<?> typeOf(Class<?> type) {
        return Stream.of(RecordTypes.document(), ResultTypes.voteOutcome())
                .flatMap(outermost -> outermost.withNested().stream())
                .filter(described -> described.javaType().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " is not described"));
    }

    /** {@return a value without one of its members; empty if the model refuses it} */
    public static <T> Optional<T> without(Member<T, ?> member, T value) {
        try {
            return Optional.of(member.without(value));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** {@return a sample of each kind that is one scalar, and of the references} */
    static ImmutableList<Object> scalars() {
        return ImmutableList.builder()
                .addAll(ImmutableSet.copyOf(SAMPLES.values()).stream()
                        .filter(sample -> !(sample instanceof JsonValue))
                        .collect(toImmutableList()))
                .add(Id.of("kyoto-2021"), KeyReference.of("kyoto-2021#icc"))
                .build();
    }

    /** {@return whether a class is one of those that a builder makes} */
    public static boolean isValue(Class<?> type) {
        return Stream.of(type.getMethods()).anyMatch(method -> method.getName().equals("toBuilder"));
    }

    /** {@return the accessors of what a value stores} */
    public static ImmutableList<Method> members(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> !method.getName().equals("toBuilder"))
                .filter(method -> !method.isBridge())
                .collect(toImmutableList());
    }

    /** {@return the first code of a list} */
    static Code code(Class<? extends Code> type) {
        return RecordTypes.document().withNested().stream()
                .flatMap(described -> described.members().stream())
                .map(Member::kind)
                .filter(kind -> kind instanceof Kind.OfList<?> list
                        && list.list().type().equals(type))
                .map(kind -> ((Kind.OfList<?>) kind).list().codes().iterator().next())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no member has a code of " + type));
    }

    private <T> T fill(ValueType<T> type) {
        Draft<T> draft = type.draft();
        for (Member<T, ?> member : type.members()) {
            // A tree has an end.
            if (!(member.kind() instanceof Kind.Value<?> value && value.type().equals(type))) {
                fill(member, draft);
            }
        }
        draft.putExtensions(ImmutableMap.of("org.example.note", JsonValue.of("2021-03-12")));
        return draft.build();
    }

    private <T, V> void fill(Member<T, V> member, Draft<T> draft) {
        V value = sample(member.kind());
        if (member instanceof SingleMember<T, V> single) {
            single.set(draft, value);
        } else if (member instanceof ListMember<T, V> list) {
            list.addAll(draft, ImmutableList.of(value));
        } else if (member instanceof MapMember<T, V> map) {
            map.putAll(draft, ImmutableMap.of("org.example.note", value));
        } else {
            ((BallotsMember<T, V>) member).putAll(draft, VoteChoice.YES, ImmutableList.of(value));
        }
    }

    @SuppressWarnings("unchecked") // each kind is paired with a value of it
    private <V> V sample(Kind<V> kind) {
        if (kind instanceof Kind.Value<V> value) {
            return fill(value.type());
        } else if (kind instanceof Kind.OfList<?> list) {
            return (V) code(list.list());
        } else if (kind instanceof Kind.OwnId<?> || kind instanceof Kind.Reference<?>) {
            return (V) id;
        } else if (kind instanceof Kind.KeyReference) {
            return (V) reference;
        }
        Object sample = samples.get(kind);
        if (sample == null) {
            throw new IllegalStateException("add a sample of the new kind to FilledValues");
        }
        return (V) sample;
    }

    private <C extends Code> C code(CodeList<C> list) {
        return code.map(list::of).orElseGet(() -> list.codes().iterator().next());
    }
}

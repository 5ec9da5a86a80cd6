package org.congress4j.model;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MoreCollectors;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a value of any type with all its members set, and those of the values inside it. A new member is filled without a word
 * here; a new scalar, or a member that a rule of its own keeps from being any text, needs a sample.
 */
public final class FilledValues {
    static final ImmutableMap<Class<?>, Object> SAMPLES = ImmutableMap.<Class<?>, Object>builder()
            .put(Boolean.class, true)
            .put(DocumentSymbol.class, DocumentSymbol.of("A/CONF.234/L.6"))
            .put(Id.class, Id.of("kyoto-2021"))
            .put(Instant.class, Instant.parse("2021-03-12T18:00:00Z"))
            .put(JsonValue.class, JsonValue.of("2021-03-12"))
            .put(KeyReference.class, KeyReference.of("kyoto-2021#icc"))
            .put(LanguageTag.class, LanguageTag.of("en"))
            .put(LocalizedText.class, LocalizedText.of("en", "Kyoto Congress"))
            .put(OptionalInt.class, OptionalInt.of(14))
            .put(OptionalLong.class, OptionalLong.of(5600))
            .put(PartialDate.class, PartialDate.of("2021-03-07"))
            .put(PartialDateTime.class, PartialDateTime.of("2021-03-07T10:00"))
            .put(String.class, "kyoto")
            .put(TimeZoneName.class, TimeZoneName.of("Asia/Tokyo"))
            .put(VoteChoice.class, VoteChoice.YES)
            .put(boolean.class, true)
            .put(int.class, 1)
            .put(java.time.Period.class, java.time.Period.ofYears(5))
            .buildOrThrow();

    private static final ImmutableMap<String, String> TEXTS_OF_MEMBERS = ImmutableMap.of(
            "at",
            "/period/end",
            "sha256",
            "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            "weight",
            "0.5");

    private final ImmutableMap<Class<?>, Object> samples;
    private final Optional<String> code;

    private FilledValues(ImmutableMap<Class<?>, Object> samples, Optional<String> code) {
        this.samples = samples;
        this.code = code;
    }

    /** Gives a value with all members set. */
    static Object filled(Class<?> type) {
        return new FilledValues(SAMPLES, Optional.empty()).fill(type);
    }

    /**
     * {@return a value with all members set, to other samples than usual}
     *
     * @param type the type of the value
     * @param samples the samples by their types; the usual ones for the others
     * @param code the text of all codes
     */
    public static Object filled(Class<?> type, Map<Class<?>, Object> samples, String code) {
        return new FilledValues(
                        ImmutableMap.<Class<?>, Object>builder()
                                .putAll(SAMPLES)
                                .putAll(samples)
                                .buildKeepingLast(),
                        Optional.of(code))
                .fill(type);
    }

    private Object fill(Class<?> type) {
        Object builder = call(type, null, "builder");
        for (Method member : members(type)) {
            if (isOfItsOwnType(type, member)) {
                // A tree has an end.
                continue;
            }
            set(
                    builder,
                    member,
                    sample(TypeToken.of(type).resolveType(member.getGenericReturnType()), member.getName()));
        }
        return build(builder);
    }

    private static boolean isOfItsOwnType(Class<?> type, Method member) {
        return member.getReturnType().equals(ImmutableList.class)
                && argument(TypeToken.of(type).resolveType(member.getGenericReturnType()), 0)
                        .getRawType()
                        .equals(type);
    }

    /** {@return the accessors of what a value stores} */
    public static ImmutableList<Method> members(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> !method.getName().equals("toBuilder"))
                .collect(toImmutableList());
    }

    /** {@return a builder that starts from a value} */
    public static Object toBuilder(Class<?> type, Object value) {
        return call(type, value, "toBuilder");
    }

    /** {@return what a builder makes} */
    public static Object build(Object builder) {
        return call(builder.getClass(), builder, "build");
    }

    /** Sets a member to what its accessor is to give: the whole list, or the optional value. */
    public static void set(Object builder, Method member, Object value) {
        Method setter = Stream.of(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(member.getName()) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0].isAssignableFrom(member.getReturnType()))
                .findFirst()
                .orElseThrow();
        invoke(setter, builder, value);
    }

    /** {@return what an accessor gives} */
    public static Object get(Method member, Object value) {
        return invoke(member, value);
    }

    private Object sample(TypeToken<?> type, String member) {
        Class<?> raw = type.getRawType();
        if (raw.equals(String.class) && TEXTS_OF_MEMBERS.containsKey(member)) {
            return TEXTS_OF_MEMBERS.get(member);
        } else if (samples.containsKey(raw)) {
            return samples.get(raw);
        } else if (raw.equals(Optional.class)) {
            return Optional.of(sample(argument(type, 0), member));
        } else if (raw.equals(ImmutableList.class)) {
            return ImmutableList.of(sample(argument(type, 0), member));
        } else if (raw.equals(ImmutableSet.class)) {
            return ImmutableSet.of(sample(argument(type, 0), member));
        } else if (raw.equals(ImmutableMap.class)) {
            return ImmutableMap.of("org.example.note", sample(argument(type, 1), member));
        } else if (raw.equals(ImmutableListMultimap.class)) {
            return ImmutableListMultimap.of(sample(argument(type, 0), member), sample(argument(type, 1), member));
        } else if (Code.class.isAssignableFrom(raw)) {
            return code.isPresent()
                    ? invoke(factoryOf(raw), null, code.get())
                    : ((ImmutableSet<?>) call(raw, null, "list")).iterator().next();
        } else if (ModelClasses.values().contains(raw)) {
            return fill(raw);
        }
        throw new IllegalStateException("add a sample of " + type + " to FilledValues for the member " + member);
    }

    private static Method factoryOf(Class<?> code) {
        return Stream.of(code.getMethods())
                .filter(method -> method.getName().equals("of"))
                .collect(MoreCollectors.onlyElement());
    }

    private static TypeToken<?> argument(TypeToken<?> type, int index) {
        return TypeToken.of(((ParameterizedType) type.getType()).getActualTypeArguments()[index]);
    }

    private static Object call(Class<?> type, @Nullable Object target, String method) {
        try {
            return invoke(type.getMethod(method), target);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object invoke(Method method, @Nullable Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            // What a rule of the model says is what a test wants to see.
            Throwables.throwIfUnchecked(e.getCause());
            throw new IllegalStateException(e);
        }
    }
}

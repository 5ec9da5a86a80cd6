package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.congress4j.model.code.Code;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that every value of the package keeps. A failure says what to do. */
class ModelRulesTest {
    private static final ImmutableSet<Class<?>> COLLECTIONS =
            ImmutableSet.of(ImmutableList.class, ImmutableListMultimap.class, ImmutableMap.class, ImmutableSet.class);

    static ImmutableList<Class<?>> values() {
        return ModelClasses.values();
    }

    static ImmutableList<Class<?>> classes() {
        return ModelClasses.all();
    }

    @Test
    void theValuesAreFound() {
        assertThat(values())
                .contains(Congress.class, DateRange.class, Proceedings.class)
                .doesNotContain(Code.class);
    }

    @ParameterizedTest
    @MethodSource("values")
    void nobodyElseCanExtendAValue(Class<?> type) {
        assertThat(type.getDeclaredConstructors())
                .as("make the only constructor of %s package-private", type.getSimpleName())
                .hasSize(1)
                .allMatch(ModelRulesTest::isPackagePrivate);
    }

    private static boolean isPackagePrivate(Constructor<?> constructor) {
        return (constructor.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE)) == 0;
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsMadeByItsBuilder(Class<?> type) {
        assertThat(type.getMethods())
                .as("add to %1$s: public static %1$sBuilder builder()", type.getSimpleName())
                .anyMatch(method -> Modifier.isStatic(method.getModifiers()) && givesBuilder(method, "builder", type));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aChangedCopyIsMadeByItsBuilder(Class<?> type) {
        assertThat(type.getMethods())
                .as("add to %1$s: public abstract %1$sBuilder toBuilder()", type.getSimpleName())
                .anyMatch(method ->
                        Modifier.isAbstract(method.getModifiers()) && givesBuilder(method, "toBuilder", type));
    }

    private static boolean givesBuilder(Method method, String name, Class<?> type) {
        return method.getName().equals(name)
                && method.getParameterCount() == 0
                && method.getReturnType().getName().equals(type.getName() + "Builder");
    }

    @ParameterizedTest
    @MethodSource("values")
    void accessorsGiveNothingThatCanBeChanged(Class<?> type) {
        for (Method accessor : accessors(type)) {
            assertThat(rawTypes(accessor.getGenericReturnType()))
                    .as(
                            "let %s.%s() give an ImmutableList, ImmutableListMultimap, ImmutableMap or ImmutableSet",
                            type.getSimpleName(), accessor.getName())
                    .noneMatch(Class::isArray)
                    .allMatch(raw -> !isContainer(raw) || COLLECTIONS.contains(raw));
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void anEmptyCollectionSaysThatThereIsNone(Class<?> type) {
        for (Method accessor : accessors(type)) {
            if (accessor.getReturnType().equals(Optional.class)) {
                assertThat(rawTypes(accessor.getGenericReturnType()))
                        .as("take the Optional from %s.%s(): empty is none", type.getSimpleName(), accessor.getName())
                        .noneMatch(ModelRulesTest::isContainer);
            }
        }
    }

    private static ImmutableList<Method> accessors(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> !method.getDeclaringClass().equals(Object.class))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isContainer(Class<?> type) {
        return Iterable.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    /** The classes that a type names, such as ImmutableList and Id for a list of ids. */
    private static Stream<Class<?>> rawTypes(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Stream.concat(
                    Stream.of(TypeToken.of(type).getRawType()),
                    Stream.of(generic.getActualTypeArguments()).flatMap(ModelRulesTest::rawTypes));
        } else if (type instanceof WildcardType wildcard) {
            return Stream.of(wildcard.getUpperBounds()).flatMap(ModelRulesTest::rawTypes);
        }
        return Stream.of(TypeToken.of(type).getRawType());
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsNotSerializable(Class<?> type) {
        assertThat(type)
                .as("take java.io.Serializable from %s", type.getSimpleName())
                .matches(candidate -> !Serializable.class.isAssignableFrom(candidate));
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatIsNotKnownIsKept(Class<?> type) {
        assertThat(FilledValues.members(type))
                .as("add to %s: public abstract ImmutableMap<String, JsonValue> extensions()", type.getSimpleName())
                .anyMatch(member -> member.getName().equals("extensions")
                        && new TypeToken<ImmutableMap<String, JsonValue>>() {}.getType()
                                .equals(member.getGenericReturnType()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aCopyIsEqual(Class<?> type) throws ReflectiveOperationException {
        Object value = FilledValues.filled(type);
        Object builder = toBuilder(type, value);

        assertThat(builder.getClass().getMethod("build").invoke(builder))
                .as("%s.toBuilder() must copy every member", type.getSimpleName())
                .isEqualTo(value)
                .hasSameHashCodeAs(value)
                .hasToString(value.toString());
    }

    private static Object toBuilder(Class<?> type, Object value) throws ReflectiveOperationException {
        return type.getMethod("toBuilder").invoke(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyMemberThatMayBeEmptyCountsForEquality(Class<?> type) {
        counts(FilledValues.typeOf(type));
    }

    private static <T> void counts(ValueType<T> type) {
        T value = FilledValues.filled(type);
        for (Member<T, ?> member : type.members()) {
            if (!member.isAbsent(value)) {
                assertThat(FilledValues.without(member, value))
                        .as("%s.%s must count for equality", type, member)
                        .isNotEqualTo(Optional.of(value));
            }
        }
    }

    @Test
    void valuesOfDifferentTypesAreNeverEqual() {
        EqualsTester tester = new EqualsTester();
        for (Class<?> type : values()) {
            tester.addEqualityGroup(FilledValues.filled(type), FilledValues.filled(type));
        }
        tester.testEquals();
    }

    @ParameterizedTest
    @MethodSource("values")
    void buildersRefuseNull(Class<?> type) throws ReflectiveOperationException {
        nullTester().testAllPublicInstanceMethods(toBuilder(type, FilledValues.filled(type)));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void factoriesRefuseNull(Class<?> type) {
        nullTester().testAllPublicStaticMethods(type);
    }

    private static NullPointerTester nullTester() {
        NullPointerTester tester = new NullPointerTester();
        FilledValues.scalars().forEach(sample -> setDefault(tester, sample.getClass(), sample));
        return tester.setDefault(JsonValue.class, JsonValue.of("kyoto"))
                .setDefault(OptionalInt.class, OptionalInt.of(14))
                .setDefault(OptionalLong.class, OptionalLong.of(5600));
    }

    private static <T> void setDefault(NullPointerTester tester, Class<T> type, Object sample) {
        tester.setDefault(type, type.cast(sample));
    }
}

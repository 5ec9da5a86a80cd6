package org.congress4j.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import org.congress4j.model.code.Code;
import org.congress4j.model.describe.Draft;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.SingleMember;
import org.congress4j.model.describe.ValueType;
import org.congress4j.model.symbol.DecisionNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused, and the message says what must not be null. */
class NullArgumentsTest {
    private static final ImmutableMap<Class<?>, Object> SAMPLES = ImmutableMap.<Class<?>, Object>builder()
            .put(String.class, "en")
            .put(long.class, 1L)
            .put(int.class, 1)
            .put(Map.class, ImmutableMap.of("en", "Kyoto"))
            .put(Id.class, Id.of("kyoto-2021"))
            .put(LocalizedText.class, LocalizedText.of("en", "Kyoto"))
            .put(PartialDate.class, PartialDate.of("2021"))
            .put(PartialDateTime.class, PartialDateTime.of("2021"))
            .put(LocalDate.class, LocalDate.of(2021, 3, 7))
            .put(LocalDateTime.class, LocalDateTime.of(2021, 3, 7, 10, 0))
            .put(Year.class, Year.of(2021))
            .put(YearMonth.class, YearMonth.of(2021, 3))
            .put(DecisionNumber.class, DecisionNumber.parse("74/550 B").orElseThrow())
            .buildOrThrow();

    static ImmutableSet<ValueType<?>> types() {
        return RecordTypes.document().withNested();
    }

    static ImmutableList<Method> factories() {
        return ModelClasses.all().stream()
                .filter(type -> !type.equals(JsonValue.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isStatic(method.getModifiers())
                                && Modifier.isPublic(method.getModifiers())
                                && method.getReturnType().equals(type)))
                .sorted(Comparator.comparing(Method::toString))
                .collect(toImmutableList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void aBuilderNamesTheMember(ValueType<?> type) {
        refusesNulls(type);
    }

    @SuppressWarnings("NullAway") // that is what is tested
    private static <T> void refusesNulls(ValueType<T> type) {
        for (Member<T, ?> member : type.members()) {
            if (member instanceof SingleMember<T, ?> single && !isPrimitive(member.kind())) {
                Draft<T> draft = type.draft();
                assertThatNullPointerException()
                        .as("%s.%s", type, member)
                        .isThrownBy(() -> single.set(draft, null))
                        .withMessage(member.name().equals("$schema") ? "schema" : member.name());
            }
        }
    }

    /** Whether a builder cannot be given null. */
    private static boolean isPrimitive(Kind<?> kind) {
        return kind == Kind.FLAG || kind instanceof Kind.WholeNumber;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("factories")
    void aFactoryNamesTheArgument(Method factory) {
        Class<?>[] types = factory.getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (!types[i].isPrimitive()) {
                Object[] arguments =
                        Arrays.stream(types).map(NullArgumentsTest::sample).toArray();
                arguments[i] = null;
                Throwable refusal = catchThrowable(() -> factory.invoke(null, arguments));
                assertThat(refusal).as("argument %s", i).isInstanceOf(InvocationTargetException.class);
                assertThat(refusal.getCause())
                        .as("argument %s", i)
                        .isInstanceOf(NullPointerException.class)
                        .message()
                        .matches("[\\w ']+( must not be null)?")
                        .doesNotContain("Cannot invoke");
            }
        }
    }

    private static Object sample(Class<?> type) {
        Object sample = SAMPLES.get(type);
        if (sample != null) {
            return sample;
        } else if (Code.class.isAssignableFrom(type)) {
            return FilledValues.code(type.asSubclass(Code.class));
        }
        return FilledValues.filled(type);
    }
}

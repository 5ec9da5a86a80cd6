package org.congress4j.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.congress4j.model.FilledValues;
import org.congress4j.model.describe.JsonForm;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The descriptions are held against the classes that they describe. */
class EditTypesTest {
    static Stream<ValueType<?>> types() {
        return EditTypes.all().stream()
                .flatMap(type -> type.withNested().stream())
                .filter(type -> type.javaType().getPackageName().equals(EditTypes.class.getPackageName()))
                .distinct();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void everyAccessorIsDescribed(ValueType<?> type) {
        assertThat(type.members().stream().map(Member::name))
                .as("add a row for the new accessor to %sDescription", type)
                .containsExactlyInAnyOrderElementsOf(FilledValues.members(type.javaType()).stream()
                        .map(Method::getName)
                        .filter(name -> !name.equals("extensions"))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void everyMemberIsSetAndGot(ValueType<?> type) {
        assertFilled(type);
    }

    private static <T> void assertFilled(ValueType<T> type) {
        T filled = FilledValues.filled(type);

        assertThat(type.members()).noneMatch(member -> member.isAbsent(filled));
        assertThat(JsonForm.of(type, filled).members()).hasSize(type.members().size() + 1);
        for (Member<T, ?> member : type.members()) {
            FilledValues.without(member, filled)
                    .ifPresent(
                            without -> assertThat(without).isNotEqualTo(filled).isEqualTo(member.without(filled)));
        }
    }

    @Test
    void listsOfAResultAreThereEvenIfEmpty() {
        assertThat(JsonForm.of(EditTypes.diff(), ProceedingsDiff.builder().build())
                        .members())
                .containsOnlyKeys("header", "records");
        assertThat(JsonForm.of(EditTypes.merge(), MergeResult.builder().build()).members())
                .containsOnlyKeys("added", "removed", "replaced", "clashes", "leftovers");
    }
}

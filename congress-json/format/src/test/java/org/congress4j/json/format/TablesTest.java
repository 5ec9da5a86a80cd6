package org.congress4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.io.Resources;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.congress4j.model.Code;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void everyAccessorHasExactlyOneRowOfItsName() {
        for (ObjectTable<?> table : Tables.all()) {
            List<String> rows = table.rows().stream()
                    .map(Row::name)
                    .filter(name -> table.javaType() != Proceedings.class || !name.equals("formatVersion"))
                    .toList();
            assertThat(Stream.concat(rows.stream(), Stream.of("extensions")))
                    .as("rows of %s", table.javaType())
                    .containsExactlyInAnyOrderElementsOf(accessors(table.javaType()));
        }
    }

    @Test
    void everyTypeOfTheModelHasAShape() throws IOException {
        List<Class<?>> types =
                ClassPath.from(Proceedings.class.getClassLoader()).getTopLevelClasses("org.congress4j.model").stream()
                        .<Class<?>>map(ClassPath.ClassInfo::load)
                        .filter(type -> Modifier.isPublic(type.getModifiers()))
                        .filter(type -> Code.class.isAssignableFrom(type) && type != Code.class
                                || Arrays.stream(type.getMethods())
                                        .anyMatch(method -> method.getName().equals("toBuilder")))
                        .toList();

        assertThat(types).hasSizeGreaterThan(60);
        assertThat(Bindings.types()).containsAll(types);
    }

    @Test
    void everyRecordHasATypeOfItsOwn() {
        assertThat(Tables.all().stream().flatMap(table -> table.type().stream()))
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Ordering.allEqual())
                .containsExactlyInAnyOrder(
                        "action",
                        "commitment",
                        "congress",
                        "congress-series",
                        "declaration",
                        "delegation",
                        "document",
                        "membership",
                        "officer",
                        "organization",
                        "person",
                        "proceedings",
                        "resolution",
                        "segment",
                        "session",
                        "source",
                        "state",
                        "statement");
    }

    /** A change here is a change of the format: add a name only if no listed one says the same. */
    @Test
    void theNamesOnTheWireAreTheseAndNoOthers() throws IOException {
        ImmutableList<String> listed = ImmutableList.copyOf(
                Resources.readLines(Resources.getResource(TablesTest.class, "wire-names.txt"), StandardCharsets.UTF_8));

        assertThat(listed).isSorted();
        assertThat(Tables.all().stream()
                        .flatMap(table -> table.rows().stream())
                        .map(Row::name)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural())))
                .containsExactlyElementsOf(listed);
    }

    private static List<String> accessors(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .filter(name -> !name.equals("toBuilder"))
                .distinct()
                .toList();
    }
}

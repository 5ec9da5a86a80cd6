package org.congress4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.io.MoreFiles;
import com.google.common.io.Resources;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
                    // The one name that is not an identifier of Java.
                    .map(name -> name.equals("$schema") ? "schema" : name)
                    .filter(name -> table.javaType() != Proceedings.class || !name.equals("formatVersion"))
                    .toList();
            assertThat(Stream.concat(rows.stream(), Stream.of("extensions")))
                    .as("rows of %s", table.javaType())
                    .containsExactlyInAnyOrderElementsOf(accessors(table.javaType()));
        }
    }

    @Test
    void everyTypeOfTheModelHasAShape() throws IOException, URISyntaxException {
        List<Class<?>> types = typesOfTheModel().stream()
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> (Code.class.isAssignableFrom(type) && type != Code.class)
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
                        "agenda",
                        "commitment",
                        "congress",
                        "congress-series",
                        "declaration",
                        "delegation",
                        "document",
                        "membership",
                        "officer",
                        "organization",
                        "participant",
                        "person",
                        "position-statement",
                        "proceedings",
                        "resolution",
                        "segment",
                        "session",
                        "source",
                        "sponsorship",
                        "state",
                        "statement",
                        "tombstone");
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

    /** The classes in the folder or the jar that the model is loaded from. */
    private static List<Class<?>> typesOfTheModel() throws IOException, URISyntaxException {
        Path model = Path.of(Proceedings.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        String packageFolder = Proceedings.class.getPackageName().replace('.', '/');
        if (Files.isDirectory(model)) {
            return typesIn(model.resolve(packageFolder));
        }
        try (FileSystem jar = FileSystems.newFileSystem(model)) {
            return typesIn(jar.getPath(packageFolder));
        }
    }

    private static List<Class<?>> typesIn(Path folder) throws IOException {
        List<Class<?>> types = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "[A-Z]*.class")) {
            for (Path file : files) {
                String name = MoreFiles.getNameWithoutExtension(file);
                types.add(Class.forName(
                        Proceedings.class.getPackageName() + "." + name, false, Proceedings.class.getClassLoader()));
            }
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
        return types;
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

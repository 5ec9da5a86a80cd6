package org.congress4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A class of a page or of Javadoc, compiled and run with nothing but {@code congress-json} and what that brings with it. */
final class CompiledCode {
    /** A class of congress-json and of each artifact that it brings with it. */
    private static final ImmutableList<String> DEPENDENCY = ImmutableList.of(
            "org.congress4j.json.CongressJson",
            "org.congress4j.json.format.ProceedingsFormat",
            "org.congress4j.model.Proceedings",
            "tools.jackson.databind.ObjectMapper",
            "tools.jackson.core.JsonParser",
            "com.fasterxml.jackson.annotation.JsonFormat",
            "com.google.common.collect.ImmutableList",
            "com.google.common.util.concurrent.internal.InternalFutureFailureAccess",
            "org.jspecify.annotations.Nullable");

    private final String name;
    private final Path folder;

    private CompiledCode(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    static CompiledCode of(String name, String code, Path folder)
            throws IOException, ReflectiveOperationException, URISyntaxException {
        Path source = Files.writeString(folder.resolve(name + ".java"), code);
        String classpath = dependency().stream()
                .map(place -> Path.of(place).toString())
                .collect(Collectors.joining(File.pathSeparator));
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            boolean compiled = compiler.getTask(
                            messages,
                            files,
                            null,
                            ImmutableList.of("-classpath", classpath, "-d", folder.toString(), "-proc:none"),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
        return new CompiledCode(name, folder);
    }

    /** What its main method prints. */
    String run(String... args) throws IOException, ReflectiveOperationException, URISyntaxException {
        ImmutableList.Builder<URL> classpath = ImmutableList.builder();
        classpath.add(folder.toUri().toURL());
        for (URI place : dependency()) {
            classpath.add(place.toURL());
        }
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(classpath.build().toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            System.setOut(new PrintStream(out, true, UTF_8));
            var main = loader.loadClass(name).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) args);
        } finally {
            System.setOut(before);
        }
        return out.toString(UTF_8).replace("\r\n", "\n");
    }

    private static ImmutableList<URI> dependency() throws ReflectiveOperationException, URISyntaxException {
        ImmutableSet.Builder<URI> places = ImmutableSet.builder();
        for (String type : DEPENDENCY) {
            places.add(Class.forName(type)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        }
        return places.build().asList();
    }
}

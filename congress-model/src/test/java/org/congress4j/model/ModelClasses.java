package org.congress4j.model;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The public classes of the model, found in the folder that they are compiled to, so that a new one is not forgotten. */
final class ModelClasses {
    private static final String PACKAGE = "org.congress4j.model.";

    private ModelClasses() {}

    /** The abstract classes that are made by a builder. */
    static ImmutableList<Class<?>> values() {
        return all().stream()
                .filter(type -> Modifier.isAbstract(type.getModifiers()) && !type.isInterface())
                .filter(type -> !TextScalar.class.isAssignableFrom(type))
                .collect(toImmutableList());
    }

    /** The code lists. */
    static ImmutableList<Class<? extends Code>> codes() {
        return all().stream()
                .filter(type -> Code.class.isAssignableFrom(type) && !type.equals(Code.class))
                .map(type -> type.<Code>asSubclass(Code.class))
                .collect(toImmutableList());
    }

    static ImmutableList<Class<?>> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-"))
                    .sorted()
                    .map(file -> named(PACKAGE + file.substring(0, file.length() - ".class".length())))
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .collect(toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Code.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolve(PACKAGE.replace('.', '/'));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

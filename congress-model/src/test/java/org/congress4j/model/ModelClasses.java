package org.congress4j.model;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.congress4j.model.code.Code;

/** The public classes of the model, found in the folder that they are compiled to, so that a new one is not forgotten. */
public final class ModelClasses {
    private static final ImmutableList<String> PACKAGES = ImmutableList.of(
            "org.congress4j.model",
            "org.congress4j.model.code",
            "org.congress4j.model.index",
            "org.congress4j.model.registry",
            "org.congress4j.model.symbol");

    private ModelClasses() {}

    /** The abstract classes that are made by a builder. */
    static ImmutableList<Class<?>> values() {
        return all().stream()
                .filter(type -> Modifier.isAbstract(type.getModifiers()) && !type.isInterface())
                .filter(type -> !TextScalar.class.isAssignableFrom(type) && !Code.class.isAssignableFrom(type))
                .collect(toImmutableList());
    }

    /** {@return the code lists} */
    public static ImmutableList<Class<? extends Code>> codes() {
        return all().stream()
                .filter(type -> Code.class.isAssignableFrom(type) && !type.equals(Code.class))
                .map(type -> type.<Code>asSubclass(Code.class))
                .collect(toImmutableList());
    }

    /** {@return the public classes of all packages of values, which those of checks and descriptions are not} */
    public static ImmutableList<Class<?>> all() {
        return PACKAGES.stream().flatMap(ModelClasses::in).collect(toImmutableList());
    }

    private static Stream<Class<?>> in(String packageName) {
        return below(packageName).stream().filter(type -> type.getPackageName().equals(packageName));
    }

    /** {@return the public classes of a package and of those below it} */
    public static ImmutableList<Class<?>> below(String packageName) {
        Path root = root();
        try (Stream<Path> files = Files.walk(root.resolve(packageName.replace('.', '/')))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> Joiner.on('.').join(root.relativize(file)))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> !name.contains("$") && !name.contains("-"))
                    .sorted()
                    .map(ModelClasses::named)
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .collect(toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path root() {
        try {
            return Path.of(Code.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
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

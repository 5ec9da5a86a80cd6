package org.congress4j.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The public and protected types and members of what a module exports, a line each. */
public final class PublicApi {
    private static final int PRINTED =
            Modifier.PUBLIC | Modifier.PROTECTED | Modifier.ABSTRACT | Modifier.STATIC | Modifier.FINAL;

    private final SortedSet<String> lines = new TreeSet<>();

    private PublicApi() {}

    /** Holds the file {@code api.txt} of the module whose tests run. */
    public static void assertCurrent() {
        CommittedFile.assertCurrent(Path.of("api.txt"), of(Path.of("target", "classes")));
    }

    static String of(Path classes) {
        ModuleDescriptor module =
                ModuleFinder.of(classes).findAll().iterator().next().descriptor();
        PublicApi api = new PublicApi();
        module.exports().stream()
                .filter(exported -> !exported.isQualified())
                .flatMap(exported -> classesIn(classes, exported.source()))
                .forEach(api::add);
        return api.text();
    }

    static String of(Class<?>... types) {
        PublicApi api = new PublicApi();
        Stream.of(types).forEach(api::add);
        return api.text();
    }

    private String text() {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static Stream<Class<?>> classesIn(Path classes, String name) {
        try (Stream<Path> files = Files.list(classes.resolve(name.replace('.', '/')))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                    .<Class<?>>map(file -> load(name + "." + file.replaceFirst("\\.class$", "")))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(Class<?> type) {
        if (!isAccessible(type)) {
            return;
        }
        lines.add(type.getName() + " " + declaration(type));
        addMembers(type, type);
    }

    private static boolean isAccessible(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return isAccessible(type.getModifiers()) && (outer == null || isAccessible(outer));
    }

    private static boolean isAccessible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** Adds what a type declares, and what it inherits from types that nobody else sees. */
    private void addMembers(Class<?> type, Class<?> declaring) {
        if (type == declaring) {
            Stream.of(type.getDeclaredConstructors())
                    .filter(PublicApi::isListed)
                    .forEach(constructor -> addMember(type, constructor));
        }
        Stream.of(declaring.getDeclaredMethods())
                .filter(PublicApi::isListed)
                .filter(method -> type == declaring || !isDeclared(type, method))
                .forEach(method -> addMember(type, method));
        Stream.of(declaring.getDeclaredFields()).filter(PublicApi::isListed).forEach(field -> addMember(type, field));
        supertypes(declaring)
                .filter(supertype -> !isAccessible(supertype))
                .forEach(supertype -> addMembers(type, supertype));
    }

    private static boolean isListed(Member member) {
        return isAccessible(member.getModifiers()) && !member.isSynthetic();
    }

    private static boolean isDeclared(Class<?> type, Method method) {
        return Stream.of(type.getDeclaredMethods())
                .filter(PublicApi::isListed)
                .anyMatch(own -> own.getName().equals(method.getName())
                        && Arrays.equals(own.getParameterTypes(), method.getParameterTypes()));
    }

    private static Stream<Class<?>> supertypes(Class<?> type) {
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()));
    }

    private void addMember(Class<?> type, Field field) {
        lines.add(type.getName() + ": " + modifiers(field.getModifiers()) + name(field.getGenericType()) + " "
                + field.getName());
    }

    private void addMember(Class<?> type, Constructor<?> constructor) {
        lines.add(type.getName() + ": " + modifiers(constructor.getModifiers()) + typeParameters(constructor) + "new"
                + parameters(constructor));
    }

    private void addMember(Class<?> type, Method method) {
        lines.add(type.getName() + ": " + modifiers(method.getModifiers()) + (method.isDefault() ? "default " : "")
                + (typeParameters(method) + " ").stripLeading() + name(method.getGenericReturnType()) + " "
                + method.getName() + parameters(method));
    }

    private static String declaration(Class<?> type) {
        int modifiers = type.getModifiers();
        String kind = "class";
        if (type.isInterface()) {
            kind = type.isAnnotation() ? "@interface" : "interface";
            modifiers &= ~(Modifier.ABSTRACT | Modifier.STATIC);
        } else if (type.isEnum() || type.isRecord()) {
            kind = type.isEnum() ? "enum" : "record";
            modifiers &= ~(Modifier.ABSTRACT | Modifier.FINAL | Modifier.STATIC);
        }
        return modifiers(modifiers)
                + (type.isSealed() && !type.isEnum() ? "sealed " : "")
                + kind
                + typeParameters(type)
                + list(" extends ", superclass(type))
                + list(" implements ", interfaces(type));
    }

    private static List<String> superclass(Class<?> type) {
        Class<?> superclass = type.getSuperclass();
        return superclass == null
                        || superclass == Object.class
                        || superclass == Record.class
                        || type.isEnum()
                        || !isAccessible(superclass)
                ? List.of()
                : List.of(name(type.getGenericSuperclass()));
    }

    private static List<String> interfaces(Class<?> type) {
        Class<?>[] interfaces = type.getInterfaces();
        Type[] generic = type.getGenericInterfaces();
        return IntStream.range(0, interfaces.length)
                .filter(i -> isAccessible(interfaces[i]))
                .mapToObj(i -> name(generic[i]))
                .toList();
    }

    private static String modifiers(int modifiers) {
        String words = Modifier.toString(modifiers & PRINTED);
        return words.isEmpty() ? "" : words + " ";
    }

    private static String typeParameters(GenericDeclaration declaration) {
        List<String> parameters = Stream.of(declaration.getTypeParameters())
                .map(PublicApi::typeParameter)
                .toList();
        return parameters.isEmpty() ? "" : "<" + String.join(", ", parameters) + ">";
    }

    private static String typeParameter(TypeVariable<?> parameter) {
        List<String> bounds = Stream.of(parameter.getBounds())
                .filter(bound -> bound != Object.class)
                .map(PublicApi::name)
                .toList();
        return parameter.getName() + (bounds.isEmpty() ? "" : " extends " + String.join(" & ", bounds));
    }

    private static String parameters(Executable executable) {
        String types = Stream.of(executable.getGenericParameterTypes())
                .map(PublicApi::name)
                .collect(Collectors.joining(", ", "(", ")"));
        List<String> exceptions = Stream.of(executable.getGenericExceptionTypes())
                .map(PublicApi::name)
                .sorted()
                .toList();
        return (executable.isVarArgs() ? types.replaceFirst("\\[\\]\\)$", "...)") : types)
                + list(" throws ", exceptions);
    }

    private static String list(String before, List<String> names) {
        return names.isEmpty() ? "" : before + String.join(", ", names);
    }

    private static String name(Type type) {
        return type.getTypeName();
    }
}

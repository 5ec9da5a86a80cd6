package org.congress4j.testing;

import com.github.difflib.DiffUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that are generated and committed: a test fails if one is not current, and rewrites it if told to. */
public final class CommittedFile {
    private static final int SHOWN = 40;
    private static final int COUNTED = 2_000;

    private CommittedFile() {}

    /** Holds a resource of the module that is found beside a class. */
    public static void assertCurrent(Class<?> beside, String name, String content) {
        assertCurrent(resource(beside, name), content);
    }

    /** Holds a file; its path starts from the folder of the module. */
    public static void assertCurrent(Path file, String content) {
        assertCurrent(file, content, Boolean.getBoolean("congress.update"));
    }

    static Path resource(Class<?> beside, String name) {
        return Path.of("src/main/resources", beside.getPackageName().replace('.', '/'), name);
    }

    static void assertCurrent(Path file, String content, boolean update) {
        try {
            if (update) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, content);
            }
            String committed = Files.exists(file) ? Files.readString(file) : "";
            if (!committed.equals(content)) {
                throw new AssertionError(message(file, committed, content));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String message(Path file, String committed, String content) {
        List<String> differences = differences(committed, content);
        StringBuilder message = new StringBuilder(file.toString().replace('\\', '/'))
                .append(" is not what is generated (- committed, + generated):\n");
        differences.stream().limit(SHOWN).forEach(line -> message.append(line).append('\n'));
        if (differences.size() > SHOWN) {
            message.append("and ").append(differences.size() - SHOWN).append(" more lines\n");
        }
        return message.append("If it should be, write it anew: mvn test -pl ")
                .append(module())
                .append(" -am -Dcongress.update=true")
                .toString();
    }

    private static List<String> differences(String committed, String generated) {
        List<String> lines = DiffUtils.diff(lines(committed), lines(generated)).getDeltas().stream()
                .flatMap(delta -> Stream.concat(
                        delta.getSource().getLines().stream().map(line -> "- " + line),
                        delta.getTarget().getLines().stream().map(line -> "+ " + line)))
                .toList();
        return lines.size() > COUNTED ? List.of("more than " + COUNTED + " lines") : lines;
    }

    /** The last line of a text that ends as it should is empty, so that a line feed too few is a difference. */
    private static List<String> lines(String text) {
        return List.of(text.replace("\r", "\\r").split("\n", -1));
    }

    /** The module whose tests run, as its folder below the outermost one that has a pom. */
    private static String module() {
        Path folder = Path.of("").toAbsolutePath();
        Path root = folder;
        for (Path parent = folder;
                parent != null && Files.exists(parent.resolve("pom.xml"));
                parent = parent.getParent()) {
            root = parent;
        }
        return root.relativize(folder).toString().replace('\\', '/');
    }
}

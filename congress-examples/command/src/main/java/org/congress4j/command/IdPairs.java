package org.congress4j.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.congress4j.model.Id;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Ids that are to make way for others, as arguments give them: {@code old=new}, or a file with one such pair a line. */
final class IdPairs {
    private IdPairs() {}

    /**
     * Reads pairs.
     *
     * @param option the option that has them, such as {@code --map}
     * @throws ParameterException if an argument is neither a pair nor a file with pairs
     * @throws IOException if a file cannot be read
     */
    static Map<Id<?>, Id<?>> read(CommandLine command, String option, List<String> arguments) throws IOException {
        Map<Id<?>, Id<?>> pairs = new LinkedHashMap<>();
        for (String argument : arguments) {
            if (isFile(argument)) {
                int number = 0;
                for (String line : Files.readAllLines(Path.of(argument))) {
                    number++;
                    if (!line.isBlank() && !line.startsWith("#")) {
                        add(command, option, argument + ", line " + number + ": ", line, pairs);
                    }
                }
            } else {
                add(command, option, "", argument, pairs);
            }
        }
        return pairs;
    }

    private static boolean isFile(String argument) {
        try {
            return Files.isRegularFile(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static void add(CommandLine command, String option, String place, String text, Map<Id<?>, Id<?>> pairs) {
        int separator = text.indexOf('\t') >= 0 ? text.indexOf('\t') : text.indexOf('=');
        String from = separator < 0 ? "" : text.substring(0, separator).strip();
        String to = separator < 0 ? "" : text.substring(separator + 1).strip();
        if (from.isEmpty() || to.isEmpty()) {
            throw new ParameterException(
                    command,
                    "expected a pair such as old=new, or a file with such lines, for " + option + " but was '" + place
                            + text + "'");
        }
        if (pairs.put(Id.of(from), Id.of(to)) != null) {
            throw new ParameterException(
                    command, "expected one new id for '" + from + "' in " + option + " but found two");
        }
    }
}

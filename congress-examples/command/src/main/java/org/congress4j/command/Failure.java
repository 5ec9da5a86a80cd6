package org.congress4j.command;

import static com.google.common.base.MoreObjects.firstNonNull;

import com.google.common.collect.ImmutableSet;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Words for exceptions: the message of a file exception is a bare path, and only its class says what is wrong. */
final class Failure {
    /** The options that name a file to write. */
    private static final ImmutableSet<String> OUTPUTS = ImmutableSet.of("--out", "--write-accept");

    private Failure() {}

    /** What is wrong, with the file if it is about one. */
    static String message(Exception e) {
        return e instanceof FileSystemException file && file.getFile() != null
                ? file.getFile() + ": " + reason(e)
                : reason(e);
    }

    /** Whether a file that a command was told to write is what the failure is about. */
    static boolean isAboutOutput(Exception e, CommandSpec command) {
        return e instanceof FileSystemException file
                && file.getFile() != null
                && command.options().stream()
                        .filter(option -> OUTPUTS.contains(option.longestName()))
                        .flatMap(option -> pathOf(option.getValue()).stream())
                        .anyMatch(out -> Path.of(file.getFile()).startsWith(out));
    }

    private static Optional<Path> pathOf(@Nullable Object value) {
        Object path = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return path instanceof Path known ? Optional.of(known) : Optional.empty();
    }

    /** What is wrong, without the file. */
    static String reason(Exception e) {
        if (e instanceof NoSuchFileException missing) {
            return firstNonNull(missing.getReason(), "no such file");
        }
        if (e instanceof FileAlreadyExistsException present) {
            return firstNonNull(present.getReason(), "already exists");
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NotDirectoryException) {
            return "not a directory";
        }
        String words = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return firstNonNull(words, e.getClass().getSimpleName());
    }
}

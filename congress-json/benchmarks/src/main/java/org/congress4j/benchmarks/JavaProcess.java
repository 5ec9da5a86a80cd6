package org.congress4j.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A Java process with the class path of this one, or the jars among it. */
final class JavaProcess {
    private static final long MAX_MINUTES = 30;

    private JavaProcess() {}

    /** The class path of this process. */
    static String classPath() {
        return System.getProperty("java.class.path", "");
    }

    /** The jars among the class path of this process. */
    static String jars() {
        return Splitter.on(File.pathSeparatorChar)
                .splitToStream(classPath())
                .filter(path -> path.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * Runs a program to its end.
     *
     * @param classPath where its classes are
     * @param options those of the virtual machine
     * @param program the main class and its arguments
     * @return how long it took as a whole
     * @throws IllegalStateException if it fails
     */
    static Duration run(String classPath, List<String> options, String... program)
            throws IOException, InterruptedException {
        ImmutableList<String> command = ImmutableList.<String>builder()
                .add(ProcessHandle.current().info().command().orElse("java"))
                .addAll(options)
                .add("-cp", classPath)
                .add(program)
                .build();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!process.waitFor(MAX_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(program[0] + " has not ended after " + MAX_MINUTES + " minutes");
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(program[0] + " ended with " + process.exitValue());
        }
        return duration;
    }
}

package org.congress4j.command;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output or standard error of a command: what is written is safe for a terminal, and a failure is remembered, since a
 * {@link PrintWriter} swallows it.
 */
final class CommandOutput extends PrintWriter {
    private final Target target;

    private CommandOutput(Target target) {
        super(target, false);
        this.target = target;
    }

    /** Writes to a stream or a string, as it is told. */
    static CommandOutput to(Writer writer) {
        return new CommandOutput(new Target(writer));
    }

    /**
     * An output without escapes, for data that must stay as it is, such as the canonical form: not if a person looks at it. It is to be
     * flushed.
     */
    static PrintWriter forData(PrintWriter out) {
        return out instanceof CommandOutput output && !isTerminal()
                ? new PrintWriter(new Raw(output.target), false)
                : out;
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console())
                .map(CommandOutput::isTerminal)
                .orElse(false);
    }

    /** Since Java 22 there is a console without a terminal, too, which says so by a method that Java 17 does not have. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException thereIsNoSuchMethod) {
            return true;
        }
    }

    /** Writes what is buffered, and tells why that failed if it did. */
    Optional<IOException> finish() {
        flush();
        return Optional.ofNullable(target.failure);
    }

    @Override
    public void println() {
        // The same bytes on every system.
        write('\n');
    }

    /** Escapes, and remembers the first failure; after it, writing does nothing. */
    private static final class Target extends Writer {
        private final Writer writer;
        private @Nullable IOException failure;
        private char high;

        Target(Writer writer) {
            this.writer = writer;
        }

        @Override
        public void write(char[] chars, int offset, int length) throws IOException {
            StringBuilder text = new StringBuilder(length + 1);
            if (high != 0) {
                text.append(high);
                high = 0;
            }
            text.append(chars, offset, length);
            int last = text.length() - 1;
            if (last >= 0 && Character.isHighSurrogate(text.charAt(last))) {
                // The other half comes with the next call.
                high = text.charAt(last);
                text.setLength(last);
            }
            raw(TerminalText.of(text.toString()));
        }

        void raw(String text) throws IOException {
            if (failure != null) {
                throw failure;
            }
            try {
                writer.write(text);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            if (failure == null) {
                try {
                    writer.flush();
                } catch (IOException e) {
                    failure = e;
                    throw e;
                }
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /** Passes text on as it is. */
    private static final class Raw extends Writer {
        private final Target target;

        Raw(Target target) {
            this.target = target;
        }

        @Override
        public void write(char[] chars, int offset, int length) throws IOException {
            target.raw(new String(chars, offset, length));
        }

        @Override
        public void flush() throws IOException {
            target.flush();
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LineSourceProperties {
    @Provide
    Arbitrary<List<Integer>> lengths() {
        return Arbitraries.of(
                        0,
                        1,
                        7,
                        1_000,
                        LineSource.BUFFER_SIZE - 1,
                        LineSource.BUFFER_SIZE,
                        LineSource.BUFFER_SIZE + 1,
                        3 * LineSource.BUFFER_SIZE)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Integer> chunks() {
        return Arbitraries.of(100, 4_096, LineSource.BUFFER_SIZE - 1, LineSource.BUFFER_SIZE, 1_000_000);
    }

    @Property(tries = 200)
    void theLinesAreThoseOfTheText(
            @ForAll("lengths") List<Integer> lengths, @ForAll("chunks") int chunk, @ForAll boolean endsWithLineFeed)
            throws IOException {
        List<String> lines = IntStream.range(0, lengths.size())
                .mapToObj(i -> String.valueOf((char) ('a' + i)).repeat(lengths.get(i)))
                .toList();
        String text = String.join("\n", lines) + (endsWithLineFeed ? "\n" : "");
        LineSource source = new LineSource(new Chunks(text.getBytes(StandardCharsets.UTF_8), chunk), 1_000_000, true);

        List<String> found = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        while (source.next()) {
            found.add(source.text());
            numbers.add(source.lineNumber());
        }

        assertThat(found)
                .isEqualTo(lines.stream().filter(line -> !line.isEmpty()).toList());
        assertThat(numbers)
                .isEqualTo(IntStream.range(0, lines.size())
                        .filter(i -> !lines.get(i).isEmpty())
                        .mapToObj(i -> i + 1)
                        .toList());
        assertThat(source.next()).isFalse();
        assertThat(source.digestBefore()).contains(Hashing.sha256().hashString(text, StandardCharsets.UTF_8));
    }

    /** A stream that gives at most some bytes at once, as those of a network do. */
    private static final class Chunks extends ByteArrayInputStream {
        private final int size;

        Chunks(byte[] bytes, int size) {
            super(bytes);
            this.size = size;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, size));
        }
    }
}

package org.congress4j.json.format;

import com.google.common.collect.Iterators;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Sorts texts by their UTF-16 code units in bounded memory: what does not fit is written in sorted runs to temporary files, which are
 * merged. Nothing is written if all fit. The temporary files are removed when it is closed.
 */
public final class ExternalSort implements Closeable {
    /** The characters of the texts that are held in memory. */
    private static final long DEFAULT_LIMIT = 8L << 20;

    private static final int MOST_RUNS = 128;

    private final Path folder;
    private final long limit;
    private final int mostRuns;
    private final List<Path> runs = new ArrayList<>();
    private final List<Closeable> open = new ArrayList<>();
    private List<String> texts = new ArrayList<>();
    private long length;
    /** The longest text in memory, and the sum of the longest texts of the runs, of each of which one is held when they are merged. */
    private long longest;

    private long heldOfRuns;
    private long longestOfAll;

    ExternalSort() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * Sorts with some eight million characters in memory.
     *
     * @param folder the folder of the temporary files
     */
    public ExternalSort(Path folder) {
        this(folder, DEFAULT_LIMIT, MOST_RUNS);
    }

    /**
     * Sorts in little memory.
     *
     * @param folder the folder of the temporary files
     * @param limit how many characters the texts in memory may have, but for a single longer one
     * @param mostRuns how many files are merged at once
     */
    ExternalSort(Path folder, long limit, int mostRuns) {
        this.folder = folder;
        this.limit = limit;
        this.mostRuns = mostRuns;
    }

    /**
     * Adds a text.
     *
     * @param text the text, without lone surrogates
     * @throws IOException if a temporary file cannot be written
     */
    public void add(String text) throws IOException {
        if (length + text.length() > limit && !texts.isEmpty()) {
            Collections.sort(texts);
            writeRun(texts.iterator());
            texts = new ArrayList<>();
            length = 0;
            heldOfRuns += longest;
            longest = 0;
            if (runs.size() == mostRuns || (heldOfRuns > limit && runs.size() > 1)) {
                Iterator<String> merged = merged(List.of());
                List<Path> before = new ArrayList<>(runs);
                writeRun(merged);
                closeOpen();
                for (Path run : before) {
                    Files.delete(run);
                }
                runs.removeAll(before);
                heldOfRuns = longestOfAll;
            }
        }
        texts.add(text);
        length += text.length();
        longest = Math.max(longest, text.length());
        longestOfAll = Math.max(longestOfAll, longest);
    }

    /**
     * {@return the texts in order; nothing can be added any more} The iterator throws an {@link UncheckedIOException} if a temporary file
     * cannot be read.
     *
     * @throws IOException if a temporary file cannot be read
     */
    public Iterator<String> sorted() throws IOException {
        Collections.sort(texts);
        return runs.isEmpty() ? texts.iterator() : merged(texts);
    }

    private Iterator<String> merged(List<String> inMemory) throws IOException {
        List<Iterator<String>> sorted = new ArrayList<>();
        for (Path run : runs) {
            DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(run)));
            open.add(in);
            sorted.add(new Run(in));
        }
        sorted.add(inMemory.iterator());
        return Iterators.mergeSorted(sorted, Comparator.<String>naturalOrder());
    }

    private void writeRun(Iterator<String> sorted) throws IOException {
        Path run = Files.createTempFile(folder, "congress4j-", ".sorted");
        runs.add(run);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run)))) {
            while (sorted.hasNext()) {
                byte[] text = sorted.next().getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        }
    }

    /** Deletes the temporary files. */
    @Override
    public void close() throws IOException {
        closeOpen();
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
    }

    private void closeOpen() throws IOException {
        for (Closeable in : open) {
            in.close();
        }
        open.clear();
    }

    /** The texts of a file. */
    private static final class Run implements Iterator<String> {
        private final DataInputStream in;
        private int next;

        Run(DataInputStream in) {
            this.in = in;
            this.next = nextLength();
        }

        private int nextLength() {
            try {
                return in.readInt();
            } catch (EOFException e) {
                return -1;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean hasNext() {
            return next >= 0;
        }

        @Override
        public String next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                String text = new String(in.readNBytes(next), StandardCharsets.UTF_8);
                next = nextLength();
                return text;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

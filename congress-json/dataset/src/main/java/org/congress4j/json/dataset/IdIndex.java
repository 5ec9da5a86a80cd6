package org.congress4j.json.dataset;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.io.Closeable;
import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The ids of all records and of the values that have keys, in a temporary file, so that however many there are the heap stays as small.
 * An id is held as 64 bits of a hash, which two of ten million share with a chance of one in 400,000.
 */
final class IdIndex implements Closeable {
    static final int NONE = -1;

    /** The bytes of a slot: a hash, in which 0 is an empty slot, and what the id is of. */
    private static final int SLOT = Long.BYTES + Integer.BYTES;

    private static final int FIRST_CAPACITY = 1 << 12;
    /** A mapped file has at most 2 GB. */
    private static final int MOST = 1 << 26;

    private static final HashFunction HASH = Hashing.murmur3_128(0x43344a);

    private final Path folder;
    private Path file;
    private MappedByteBuffer slots;
    private int capacity;
    private int size;

    IdIndex(Path folder) throws IOException {
        this(folder, FIRST_CAPACITY);
    }

    IdIndex(Path folder, int capacity) throws IOException {
        this.folder = folder;
        this.capacity = capacity;
        file = newFile();
        slots = map(file, capacity);
    }

    private Path newFile() throws IOException {
        return Files.createTempFile(folder, "congress4j-", ".ids");
    }

    private static MappedByteBuffer map(Path file, int capacity) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, (long) capacity * SLOT);
        }
    }

    /** Adds an id; whether it is new. Of several it is of what comes first by number. */
    boolean add(String id, int of) throws IOException {
        if (2L * size >= capacity) {
            grow();
        }
        boolean isNew = put(hash(id), of);
        if (isNew) {
            size++;
        }
        return isNew;
    }

    private boolean put(long hash, int of) {
        int slot = slot(hash);
        if (slots.getLong(at(slot)) == 0) {
            slots.putLong(at(slot), hash);
            slots.putInt(at(slot) + Long.BYTES, of);
            return true;
        }
        if (of < slots.getInt(at(slot) + Long.BYTES)) {
            slots.putInt(at(slot) + Long.BYTES, of);
        }
        return false;
    }

    /** What an id is of, as it was added; {@link #NONE} if it was not. */
    int find(String id) {
        int slot = slot(hash(id));
        return slots.getLong(at(slot)) == 0 ? NONE : slots.getInt(at(slot) + Long.BYTES);
    }

    private static int at(int slot) {
        return slot * SLOT;
    }

    /** The slot of a hash, or the empty one where it would be. */
    private int slot(long hash) {
        int slot = (int) Math.floorMod(hash, (long) capacity);
        for (long found = slots.getLong(at(slot)); found != 0 && found != hash; found = slots.getLong(at(slot))) {
            slot = slot + 1 == capacity ? 0 : slot + 1;
        }
        return slot;
    }

    private static long hash(String id) {
        long hash = HASH.hashUnencodedChars(id).asLong();
        return hash == 0 ? 1 : hash;
    }

    private void grow() throws IOException {
        MappedByteBuffer before = slots;
        Path beforeFile = file;
        int count = capacity;
        if (capacity > MOST) {
            throw new IOException(
                    "a data set cannot have more than " + MOST + " ids of records, votes, items and paragraphs");
        }
        capacity *= 2;
        file = newFile();
        slots = map(file, capacity);
        for (int slot = 0; slot < count; slot++) {
            long hash = before.getLong(at(slot));
            if (hash != 0) {
                put(hash, before.getInt(at(slot) + Long.BYTES));
            }
        }
        Files.delete(beforeFile);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}

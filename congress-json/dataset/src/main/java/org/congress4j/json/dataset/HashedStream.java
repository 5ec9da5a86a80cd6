package org.congress4j.json.dataset;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file, and knows its length and digest. */
final class HashedStream extends FilterOutputStream {
    private final String name;
    private final Hasher hasher = Hashing.sha256().newHasher();
    private long bytes;

    private HashedStream(String name, OutputStream out) {
        super(out);
        this.name = name;
    }

    static HashedStream to(Path folder, String name) throws IOException {
        return new HashedStream(name, new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))));
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        out.write(source, offset, length);
        hasher.putBytes(source, offset, length);
        bytes += length;
    }

    @Override
    public void close() throws IOException {
        super.close();
        // A closed stream keeps its buffer as long as somebody holds it.
        out = OutputStream.nullOutputStream();
    }

    /** The file as it was written; nothing can be written any more. */
    WrittenFile file() {
        return new WrittenFile(name, bytes, hasher.hash().toString());
    }
}

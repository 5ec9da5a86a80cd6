package org.congress4j.json.format;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;

/**
 * How to read a document. {@link #defaults} reads leniently: unknown members are kept, and {@code null}, {@code ""},
 * <code>{}</code> and {@code []} are read as absent, with a warning. The limits guard against input
 * that is made to exhaust memory or time; the defaults are for archives and far above what real documents need. A service that reads
 * documents of strangers starts from {@link #forServices}.
 *
 * <p>Example: {@code ReadOptions.forServices().toBuilder().strict(true).build()}.
 */
@Value.Immutable
public abstract class ReadOptions {
    private static final ReadOptions DEFAULTS = builder().build();

    private static final ReadOptions FOR_SERVICES = builder()
            .maxProblems(100)
            .maxNameLength(1_000)
            .maxTextLength(1_000_000)
            .maxNumberLength(100)
            .maxLineLength(4_000_000)
            .maxDocumentLength(16_000_000)
            .maxRecords(100_000)
            .build();

    ReadOptions() {}

    /**
     * {@return whether a member that is not known is an error, unless it is named by a reverse domain or a URI, and so are a newer
     *     version of the format and a value that says nothing, such as {@code null}; false unless set}
     */
    @Value.Default
    public boolean strict() {
        return false;
    }

    /** {@return what becomes of a document in which something does not fit; it is refused unless set} */
    @Value.Default
    public OnProblem onProblem() {
        return OnProblem.REFUSE_DOCUMENT;
    }

    /**
     * {@return how many problems are kept at most, and how many warnings, from 1; 1,000 unless set. A document that is to be refused is
     *     not read further than that}
     */
    @Value.Default
    public int maxProblems() {
        return 1_000;
    }

    /** {@return how deeply objects and arrays may be nested, from 1 to 500; 64 unless set} */
    @Value.Default
    public int maxDepth() {
        return 64;
    }

    /** {@return how many characters a name may have, from 1; 50,000 unless set} */
    @Value.Default
    public int maxNameLength() {
        return 50_000;
    }

    /** {@return how many characters a text may have, from 1; 100,000,000 unless set} */
    @Value.Default
    public int maxTextLength() {
        return 100_000_000;
    }

    /** {@return how many characters a number may have, from 1; 1,000 unless set} */
    @Value.Default
    public int maxNumberLength() {
        return 1_000;
    }

    /**
     * {@return how many bytes a line of the NDJSON form may have, from 1; 100,000,000 unless set. A longer one is not held in memory}
     */
    @Value.Default
    public int maxLineLength() {
        return 100_000_000;
    }

    /**
     * {@return how many bytes a document may have, from 1; 2,000,000,000 unless set. Where a text or a reader is read, they are
     *     characters. Lines that are read one by one have no limit together, lines that are read as a whole have this one}
     */
    @Value.Default
    public long maxDocumentLength() {
        return 2_000_000_000L;
    }

    /** {@return how many records a document may have, from 1; 10,000,000 unless set. Lines that are read one by one do not count} */
    @Value.Default
    public int maxRecords() {
        return 10_000_000;
    }

    /**
     * {@return whether the place of each value in the text is kept, so that findings of checks have a line and a column; false unless
     *     set}
     *
     * <p>It costs some twenty bytes a value, see {@link ReadResult#places}. Where records are read one by one, only the places of the last
     * one are kept.
     */
    @Value.Default
    public boolean keepPlaces() {
        return false;
    }

    /**
     * {@return the extensions that the caller understands: a document that requires another is refused; empty unless set}
     */
    public abstract ImmutableSet<String> understoodExtensions();

    @Value.Check
    final void check() {
        checkArgument(
                maxDepth() >= 1 && maxDepth() <= 500, "maximum depth must be from 1 to 500 but was %s", maxDepth());
        checkPositive("number of problems", maxProblems());
        checkPositive("length of names", maxNameLength());
        checkPositive("length of texts", maxTextLength());
        checkPositive("length of numbers", maxNumberLength());
        checkPositive("length of lines", maxLineLength());
        checkPositive("length of documents", maxDocumentLength());
        checkPositive("number of records", maxRecords());
    }

    private static void checkPositive(String what, long maximum) {
        checkArgument(maximum >= 1, "maximum %s must be at least 1 but was %s", what, maximum);
    }

    /**
     * {@return the options for a service that reads documents of strangers, each in a heap of some 256 MB: documents of up to 16,000,000
     *     bytes and 100,000 records, lines of 4,000,000 bytes, texts of 1,000,000 characters, names of 1,000, numbers of 100, 64
     *     levels, and 100 problems}
     */
    public static ReadOptions forServices() {
        return FOR_SERVICES;
    }

    /**
     * {@return the options for archives, whose documents are large and trusted: the defaults, which allow documents of up to 2,000,000,000
     *     bytes and 10,000,000 records, lines and texts of 100,000,000, names of 50,000, numbers of 1,000, 64 levels, and 1,000
     *     problems}
     */
    public static ReadOptions forArchives() {
        return DEFAULTS;
    }

    /** {@return the options that are used where none are given, those {@linkplain #forArchives for archives}} */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }

    /** {@return a builder with the defaults} */
    public static ReadOptionsBuilder builder() {
        return new ReadOptionsBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ReadOptionsBuilder toBuilder();
}

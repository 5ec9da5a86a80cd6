package org.congress4j.json;

import org.congress4j.json.format.ReadOptions;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * The settings of Jackson with which documents are read and written.
 *
 * <p>A factory keeps the names of members that its parsers met in a table that they share, and a document whose names collide in it
 * would make the factory refuse those of later documents. So each reading has a factory, and a table, of its own.
 */
final class Factories {
    private static final JsonFactory WRITING = reading(ReadOptions.defaults());

    private Factories() {}

    /** The factory for writing. */
    static JsonFactory writing() {
        return WRITING;
    }

    /** A new factory for one reading with the limits of some options. */
    static JsonFactory reading(ReadOptions options) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        // Nesting is limited by the reader of the format, with a message that has a pointer.
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxNameLength(options.maxNameLength())
                        .maxStringLength(options.maxTextLength())
                        .maxNumberLength(options.maxNumberLength())
                        .build())
                // Bytes are UTF-8 and nothing else.
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                // Streams are closed by whoever opened them.
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                // A document that could not be written whole must not look whole.
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .build();
    }

    /** An indent of two spaces, and line feeds. */
    static ObjectWriteContext prettyPrinting() {
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                // A printer counts its levels, so each document has one of its own.
                return new PreparedPrettyPrinter();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }
}

package org.congress4j.json;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * A pretty printer with an indent of two spaces and line feeds that encodes each separator once, together with the line feed and the
 * indent after it. Jackson encodes them character by character each time, which took a third of the time for writing 5,000 roll calls
 * with one line per voter, and a fifth for 17,000 participants.
 */
final class PreparedPrettyPrinter extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1;

    private static final String INDENT = "  ";
    /** How deep documents mostly are, and not much more. */
    private static final int LEVELS = 16;

    private static final SerializableString COLON = new SerializedString(": ");
    private static final ImmutableList<SerializableString> LINES = linesAfter("");
    private static final ImmutableList<SerializableString> NEXT_LINES = linesAfter(",");

    PreparedPrettyPrinter() {
        super(Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER));
        indentArraysWith(LineIndenter.INSTANCE);
        indentObjectsWith(LineIndenter.INSTANCE);
    }

    private static ImmutableList<SerializableString> linesAfter(String separator) {
        return IntStream.range(0, LEVELS)
                .mapToObj(level -> new SerializedString(separator + "\n" + INDENT.repeat(level)))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new PreparedPrettyPrinter();
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(COLON);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        if (_nesting < LEVELS) {
            out.writeRaw(NEXT_LINES.get(_nesting));
        } else {
            super.writeObjectEntrySeparator(out);
        }
    }

    /** Elements are separated as members are. */
    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        writeObjectEntrySeparator(out);
    }

    /** A line feed and the indent of a level. */
    private static final class LineIndenter implements Indenter {
        private static final LineIndenter INSTANCE = new LineIndenter();

        private final Indenter deeper = new DefaultIndenter(INDENT, "\n");

        @Override
        public void writeIndentation(JsonGenerator out, int level) {
            if (level < LEVELS) {
                out.writeRaw(LINES.get(level));
            } else {
                deeper.writeIndentation(out, level);
            }
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }
}

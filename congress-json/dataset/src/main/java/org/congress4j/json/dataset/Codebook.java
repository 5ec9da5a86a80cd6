package org.congress4j.json.dataset;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The codebook, {@code codebook.md}: what each table, column and code means, in the words of the model. */
final class Codebook {
    private static final String NAME = "codebook.md";

    private final PackageFacts facts;
    private final StringBuilder text = new StringBuilder();

    Codebook(PackageFacts facts) {
        this.facts = facts;
    }

    void writeTo(Path folder) throws IOException {
        line("# Codebook: " + facts.title());
        line("");
        facts.description().ifPresent(description -> {
            line(description);
            line("");
        });
        facts.header().citation().ifPresent(citation -> {
            line("Cite as: " + citation);
            line("");
        });
        line("""
                An empty cell has no value; `absences` says why where the proceedings do. A key leads to a row of the table named, or it is
                empty, and `findings` says what stood there. A date stands as written, with the first and the last day that it may mean.
                Text is text, even if it looks like a number: `004` is a code and `NA` is Namibia.
                """);
        facts.tables().keySet().forEach(this::write);
        PackageFacts.write(folder, NAME, text.toString());
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void write(DataTable table) {
        line("## " + table.name());
        line("");
        line(table.description());
        line("");
        line("Rows: " + facts.rows().getOrDefault(table.name(), 0L)
                + (table.key().isEmpty() ? "." : ". Key: `" + String.join("`, `", table.key()) + "`."));
        line("");
        line("| column | type | meaning |");
        line("| --- | --- | --- |");
        table.columns().forEach(column -> write(table, column));
        line("");
    }

    private void write(DataTable table, DataColumn column) {
        StringBuilder meaning = new StringBuilder(cell(column.description()));
        column.references()
                .ifPresent(to -> meaning.append(" Key of `")
                        .append(to.table())
                        .append('.')
                        .append(to.column())
                        .append("`."));
        Map<String, String> codes = facts.codes(table, column);
        if (!codes.isEmpty()) {
            meaning.append("<br>Codes:");
            codes.forEach((code, words) ->
                    meaning.append("<br>`").append(cell(code)).append("` ").append(cell(words)));
        }
        line("| `" + column.name() + "` | " + column.type() + (column.required() ? ", required" : "") + " | " + meaning
                + " |");
    }

    /** A text as it may stand in a cell of a table. */
    private static String cell(String text) {
        return String.join(" ", Splitter.on('\n').omitEmptyStrings().split(text))
                .replace("|", "\\|");
    }
}

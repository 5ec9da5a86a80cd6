package org.congress4j.json.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.congress4j.json.format.Documentation;
import org.congress4j.model.Proceedings;
import org.congress4j.model.code.Code;
import org.congress4j.model.code.CodeList;

/**
 * What the files that describe a data set are made of.
 *
 * @param header what is said of the proceedings as a whole
 * @param options how the data set was made
 * @param inputs the files that were read
 * @param proceedings the file of the proceedings
 * @param tables the tables that were written, with their files
 * @param rows how many rows each table has
 * @param codes the codes that were seen and are on no list, by table and column
 */
record PackageFacts(
        Proceedings header,
        DataSetOptions options,
        ImmutableList<WrittenFile> inputs,
        WrittenFile proceedings,
        ImmutableMap<DataTable, ImmutableList<WrittenFile>> tables,
        ImmutableMap<String, Long> rows,
        ImmutableSetMultimap<String, String> codes) {
    private static final String ENGLISH = "en";

    /** Writes a text file. */
    static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** The title of the document; that of what it is if it has none. */
    String title() {
        return header.title().map(text -> text.lookupOrFirst(ENGLISH)).orElse("Congress proceedings");
    }

    Optional<String> description() {
        return header.description().map(text -> text.lookupOrFirst(ENGLISH));
    }

    boolean has(String table) {
        return tables.keySet().stream().anyMatch(known -> known.name().equals(table));
    }

    /** The codes of a column with what they mean: those of its list, and those that were seen. */
    Map<String, String> codes(DataTable table, DataColumn column) {
        Map<String, String> found = new LinkedHashMap<>();
        if (column.codes().isPresent()) {
            CodeList<?> list = column.codes().get();
            for (Code code : list.codes()) {
                found.put(code.toString(), Documentation.of(list.type(), code.toString()));
            }
            codes.get(table.name() + "." + column.name()).forEach(seen -> found.put(seen, "Not on the list."));
        }
        return found;
    }
}

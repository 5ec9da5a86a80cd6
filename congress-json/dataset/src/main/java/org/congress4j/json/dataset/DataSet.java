package org.congress4j.json.dataset;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Preconditions;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes data sets from proceedings: a folder that is a Data Package (version 2), with tables, their types and keys in
 * {@code datapackage.json}, a codebook, and the proceedings themselves.
 *
 * <pre>{@code
 * DataSet.write(List.of(Path.of("kyoto-2021.congress.json")), Path.of("kyoto-2021-data"), DataSetOptions.builder().build());
 * }</pre>
 *
 * <p>A type of records has a table, and so has each list of values in records. A cell has one value or none. A key of another table leads
 * to a row, or it is empty and {@code findings} says what stood there. Dates as written stand beside the first and the last day that they
 * may mean. Of several records with one id, the first in the order of types, ids and texts has the row; the others stand in
 * {@code findings} and in the proceedings.
 *
 * <p>Records are sorted in temporary files, so that a small heap is enough however many there are. The order of the records in the
 * files changes nothing: the same records, options and {@linkplain DataSetOptions#created() moment} give the same bytes.
 */
public final class DataSet {
    private static final Supplier<ImmutableList<DataTable>> TABLES =
            Suppliers.memoize(() -> Plan.ofModel(ImmutableList.of()).tables().stream()
                    .map(TableDraft::table)
                    .collect(toImmutableList()));

    private DataSet() {}

    /** {@return the tables, in the order of the descriptor; a data set has all of them, if some without rows} */
    public static ImmutableList<DataTable> tables() {
        return TABLES.get();
    }

    static ImmutableSet<String> tableNames() {
        return tables().stream().map(DataTable::name).collect(toImmutableSet());
    }

    /**
     * Writes a data set.
     *
     * @param files the proceedings, in either form; of their headers what all say alike is kept
     * @param folder the folder to write, in one that exists. It appears complete or not at all; a data set that is there is replaced
     * @param options what goes into it
     * @return what was written
     * @throws UnreadableFileException if a file does not fit the format
     * @throws java.nio.file.FileAlreadyExistsException if the folder has other files
     * @throws IllegalArgumentException if there is no file
     * @throws IOException if a file cannot be read or written; a data set that was there is as it was
     */
    public static DataSetReport write(List<Path> files, Path folder, DataSetOptions options) throws IOException {
        Preconditions.checkArgument(!files.isEmpty(), "a data set must be made from at least one file");
        DataSetWriter writer = new DataSetWriter(new InputFiles(files, options.reading()), options);
        AtomicFolder.write(folder, writer::writeTo);
        return writer.report();
    }

    /**
     * {@return what is wrong in a data set, in words; empty if it is as its descriptor says} Lengths and digests of all files are compared,
     * and of tables in CSV columns, rows, types, codes and keys. Of each kind of problem in a column the first are named.
     *
     * @param folder the folder
     * @throws java.nio.file.NoSuchFileException if it has no descriptor
     * @throws IOException if a file cannot be read
     */
    public static ImmutableList<String> verify(Path folder) throws IOException {
        return DataSetVerification.problems(folder);
    }

    /**
     * {@return how the tables in CSV of a data set differ from those of another, such as an earlier edition, by the keys of their rows; tables
     *     without a difference are not there}
     *
     * @param old the folder of the one
     * @param changed the folder of the other
     * @throws java.nio.file.NoSuchFileException if one has no descriptor
     * @throws IOException if a file cannot be read
     */
    public static ImmutableList<TableDifference> diff(Path old, Path changed) throws IOException {
        return DataSetComparison.differences(old, changed);
    }
}

package org.congress4j.json.interop.unvotes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.congress4j.json.AtomicFile;
import org.congress4j.json.CongressJson;
import org.congress4j.json.LineWriter;
import org.congress4j.json.ProceedingsLines;
import org.congress4j.json.format.report.ExportReport;
import org.congress4j.json.format.report.ImportReport;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Reads and writes the <em>United Nations General Assembly Voting Data</em> of the Dag Hammarskjöld Library
 * (digitallibrary.un.org/record/4060887): a CSV file with one row per Member for each vote by which a resolution was adopted.
 *
 * <pre>{@code
 * ImportReport report = UnVotes.importFile(Path.of("ga_voting.csv"), Path.of("ga-votes.congress.ndjson"));
 * report.problems().forEach(System.err::println);
 * UnVotes.exportFile(Path.of("ga-votes.congress.ndjson"), Path.of("copy.csv"));
 * }</pre>
 *
 * <p><b>Columns</b> may be in any order; those marked with * are required.
 *
 * <table>
 * <caption>Where each column goes</caption>
 * <tr><th>column</th><th>record and member</th></tr>
 * <tr><td>{@code undl_id}*</td><td>the identifier {@code undl} of the action; its id is {@code vote-} and that</td></tr>
 * <tr><td>{@code ms_code}*, {@code ms_name}*</td><td>the State of that code and name on that day, in the list of voters: {@code SUHH} for
 *     {@code SUN}, <em>USSR</em>. The name as written is in a note on the ballot, unless it is the English short name of that
 *     day of the State's record in the document, in capitals</td></tr>
 * <tr><td>{@code ms_vote}*</td><td>the choice: {@code Y} yes, {@code N} no, {@code A} abstain, {@code X} non-voting, which does not say whether the
 *     Member was there</td></tr>
 * <tr><td>{@code date}*</td><td>the date of the action, and the day of the electorate</td></tr>
 * <tr><td>{@code session}*</td><td>a congress that is a session of the Assembly, with the text as a name as written; {@code 76}, {@code 10sp} or
 *     {@code S-10}, {@code 10emsp} or {@code ES-10} are understood</td></tr>
 * <tr><td>{@code resolution}*</td><td>the symbol of a resolution, which the action adopted</td></tr>
 * <tr><td>{@code draft}</td><td>a document of the action, and the draft version of the resolution; several are separated by {@code |}</td></tr>
 * <tr><td>{@code committee_report}</td><td>a document of the action, a report; several as above</td></tr>
 * <tr><td>{@code meeting}</td><td>a session (a sitting) with the symbol as its identifier {@code un-symbol}</td></tr>
 * <tr><td>{@code title}</td><td>the title of the resolution</td></tr>
 * <tr><td>{@code agenda_title}</td><td>an item of the agenda of the session, which is taken for the adopted one; several as above</td></tr>
 * <tr><td>{@code subjects}</td><td>the themes of the resolution; several as above</td></tr>
 * <tr><td>{@code vote_note}</td><td>no member; in the extension</td></tr>
 * <tr><td>{@code total_yes}, {@code total_no}, {@code total_abstentions}, {@code total_non_voting}</td><td>the tally</td></tr>
 * <tr><td>{@code total_ms}</td><td>the size of the electorate</td></tr>
 * <tr><td>{@code undl_link}</td><td>the address of a source, with the {@code undl_id} as its identifier</td></tr>
 * </table>
 *
 * <p>Where the rows of one vote differ, the first row counts. A vote lists those in favour, against and abstaining, and those who did not
 * vote if there is a row for one of them. Everything was adopted by a recorded vote, because the file contains nothing else; what it
 * does not say is absent. The Members of the Assembly come from the registry of States, so that checks can find voters that were not
 * Members.
 *
 * <p>{@code NA}, {@code nan}, {@code NaN} and {@code NULL} are read as empty and reported, {@code 51.0} as 51, and columns without a name are
 * ignored: a file that has passed through R, pandas or a database holds these.
 *
 * <p><b>The extension {@value #EXTENSION}</b> of the vote keeps what no member reproduces exactly. {@code cells} holds cells of the
 * vote by column, such as {@code "total_yes": "120.0"} or a {@code vote_note}; {@code rows} those of single rows, by number and column,
 * such as {@code "12": {"ms_code": "SUN"}}; {@code order} has one letter per row, {@code Y}, {@code N}, {@code A}, {@code X} or {@code U} for
 * unknown, small for a voter listed by name only, {@code -} for a row without a voter. The extension of the document holds the {@code columns}.
 * If you change a member, remove the cell that is kept of it; a changed total takes precedence over its cell, and once voters are
 * added or removed, {@code rows} and {@code order} no longer count.
 *
 * <p><b>Export</b> writes the same columns, and the same rows in the same order for imported votes. Not kept are
 * unnecessary quotes, line ends outside cells, empty lines, a byte order mark, whether a cell at the end of a row was empty or
 * missing, cells read as empty, columns without a name, and the order of rows that stood apart from their vote. Of other proceedings
 * it writes every vote with a list of voters: those absent, present without taking part or without the right to vote become {@code X},
 * and what has no column is left out. A vote without an {@code undl_id} gets one of action and vote, such as {@code adoption#whole}.
 */
public final class UnVotes {
    /** The name of the extension that holds what has no member: {@value}. */
    public static final String EXTENSION = "org.congress4j.un-votes";

    static final String FORMAT = "un-votes";
    static final String COLUMNS = "columns";
    /** The name of a cell beyond the last column, with its number behind it, from 1. */
    static final String BEYOND = "+";

    private static final CsvMapper WRITER = CsvMapper.builder(CsvFactory.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build())
            .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private UnVotes() {}

    /**
     * Reads a file of votes and writes its records in the NDJSON form, one vote at a time.
     *
     * @param csv the file of votes, in UTF-8
     * @param ndjson the file to write, in a folder that exists; it appears complete or not at all, and one that is there is replaced
     * @return what was read, and what was not understood
     * @throws UnVotesException if the first file is not one of votes, or no CSV
     * @throws IOException if a file cannot be read or written
     */
    public static ImportReport importFile(Path csv, Path ndjson) throws IOException {
        try (UnVoteRecords records = read(csv)) {
            AtomicFile.write(ndjson, out -> {
                try (LineWriter lines = CongressJson.lineWriter(out, records.header())) {
                    for (ProceedingsRecord<?> record : records) {
                        lines.write(record);
                    }
                }
            });
            return records.report();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * {@return the records of a file of votes, vote by vote; they are to be closed} The rows may be in any order. A file that is not sorted by
     * vote is read several times.
     *
     * @param csv the file, in UTF-8
     * @throws UnVotesException if the file is not one of votes: it is empty, or lacks a column
     * @throws IOException if it cannot be read
     */
    public static UnVoteRecords read(Path csv) throws IOException {
        Problems problems = new Problems();
        ScatteredVotes.Opener file = () -> new BufferedReader(new Utf8Reader(Files.newInputStream(csv)));
        // What is no file, such as a pipe, can be read only once.
        if (Files.isRegularFile(csv) && ScatteredVotes.isScattered(file)) {
            return new UnVoteRecords(new ScatteredVotes(file, ScatteredVotes.ROWS_IN_MEMORY, problems), problems);
        }
        Reader in = file.open();
        try {
            return new UnVoteRecords(new AdjacentVotes(in, problems), problems);
        } catch (Throwable e) {
            in.close();
            throw e;
        }
    }

    /**
     * {@return the records of a file of votes, vote by vote; closing them closes the reader} The text is read once, and the rows of a vote
     * are those that stand together.
     *
     * @param csv the text of the file
     * @throws UnVotesException if it is not one of votes: it is empty, or lacks a column
     * @throws IOException if it cannot be read
     */
    public static UnVoteRecords read(Reader csv) throws IOException {
        Problems problems = new Problems();
        return new UnVoteRecords(new AdjacentVotes(csv, problems), problems);
    }

    /**
     * Writes the votes of proceedings as a file of votes. A file in the NDJSON form is read twice, record by record.
     *
     * @param proceedings the proceedings, in either form
     * @param csv the file to write, in a folder that exists; it appears complete or not at all, and one that is there is replaced
     * @return what was written
     * @throws org.congress4j.json.format.CongressJsonException if the proceedings do not fit the format
     * @throws IOException if a file cannot be read or written
     */
    public static ExportReport exportFile(Path proceedings, Path csv) throws IOException {
        if (CongressJson.isLines(proceedings)) {
            return export(header(proceedings), action -> forEachLine(proceedings, action), csv);
        }
        Proceedings all = CongressJson.read(proceedings);
        return export(all, action -> all.records().forEach(action), csv);
    }

    /**
     * Writes the votes of proceedings as a file of votes, to a writer, which is flushed and stays open.
     *
     * @param proceedings the proceedings
     * @param csv the writer
     * @return what was written
     * @throws IOException if it cannot be written
     */
    public static ExportReport write(Proceedings proceedings, Writer csv) throws IOException {
        UnVoteExport export = new UnVoteExport(proceedings);
        proceedings.records().forEach(export::learn);
        write(export, action -> proceedings.records().forEach(action), csv);
        return export.report();
    }

    /** Records that can be gone through more than once. */
    private interface Records {
        void forEach(Consumer<ProceedingsRecord<?>> action) throws IOException;
    }

    private static Proceedings header(Path ndjson) throws IOException {
        try (ProceedingsLines lines = CongressJson.lines(ndjson)) {
            return lines.header();
        }
    }

    private static void forEachLine(Path ndjson, Consumer<ProceedingsRecord<?>> action) throws IOException {
        try (ProceedingsLines lines = CongressJson.lines(ndjson)) {
            lines.forEach(action);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ExportReport export(Proceedings header, Records records, Path csv) throws IOException {
        UnVoteExport export = new UnVoteExport(header);
        records.forEach(export::learn);
        AtomicFile.write(csv, out -> write(export, records, new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        return export.report();
    }

    private static void write(UnVoteExport export, Records records, Writer csv) throws IOException {
        // Closing it flushes the writer and, as set above, does not close it.
        try (SequenceWriter rows = WRITER.writer(CsvSchema.emptySchema()).writeValues(csv)) {
            rows.write(export.header());
            records.forEach(record -> export.rows(record, rows::write));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        csv.flush();
    }
}

package org.congress4j.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.congress4j.json.dataset.DataSet;
import org.congress4j.json.dataset.DataSetOptions;
import org.congress4j.json.dataset.DataSetReport;
import org.congress4j.json.dataset.DataTable;
import org.congress4j.json.dataset.Persons;
import org.congress4j.json.dataset.TableFormat;
import org.congress4j.json.dataset.UnreadableFileException;
import org.congress4j.model.edit.Pseudonyms;
import org.congress4j.model.registry.StateCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code congress dataset}: writes tables with keys, types and a codebook. */
@Command(
        name = "dataset",
        description = {
            "Writes a data set: a folder with tables, their types and keys in datapackage.json, a codebook, scripts that read the "
                    + "tables in DuckDB, R, Python and Stata, and the proceedings themselves.",
            "The same input gives the same bytes if SOURCE_DATE_EPOCH is set.",
            "Examples: congress dataset kyoto-2021.congress.json --out kyoto-2021-data",
            "          congress dataset votes.congress.ndjson --out votes-data --codes cow,gw"
        },
        mixinStandardHelpOptions = true,
        subcommands = {DatasetDiffCommand.class, DatasetVerifyCommand.class})
final class DatasetCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    // Not required, since the commands below have neither.
    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "The files, in either form; they become one data set.")
    private List<Path> files = ImmutableList.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder to write, atomically; a data set that is there is replaced.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--tables",
            split = ",",
            paramLabel = "TABLE",
            description = "The tables to write, such as votes,ballots; all if not given.")
    private List<String> tables = ImmutableList.of();

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "The forms of the tables: csv, ndjson or both; csv if not given.")
    private List<TableFormat> formats = ImmutableList.of(TableFormat.CSV);

    @Option(
            names = "--congress",
            paramLabel = "ID",
            description = "Leaves out records that belong to other congresses than this one.")
    private Optional<String> congress = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description =
                    "Leaves out congresses, sessions, statements and actions before this day, such as 1991-12-26.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Leaves out congresses, sessions, statements and actions after this day.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of the rows of texts, such as fr; all languages if not given.")
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--codes",
            split = ",",
            paramLabel = "LIST",
            description = "Gives ballots the codes of States in these lists on the day of the vote, such as cow,gw.")
    private List<String> codes = ImmutableList.of();

    @Option(
            names = "--no-persons",
            description = "Leaves persons out: records, references and names. Prose is not searched.")
    private boolean noPersons;

    @Option(
            names = "--pseudonyms",
            paramLabel = "KEYFILE",
            description = "As --no-persons, but with pseudonyms for ids, under the key that the file holds.")
    private Optional<Path> keyFile = Optional.empty();

    @Option(names = "--skip", description = "Leaves out what cannot be read, lists it, and exits with 1.")
    private boolean skip;

    @Override
    public Integer call() throws IOException {
        if (files.isEmpty() || out.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "expected --out=DIR and at least one FILE");
        }
        Path target = out.get();
        PrintWriter err = spec.commandLine().getErr();
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }
        DataSetReport report;
        try {
            report = DataSet.write(files, target, options());
        } catch (UnreadableFileException e) {
            InputFile.print(e.file(), e.problems(), err);
            return ExitCode.UNREADABLE;
        }
        report.warnings().forEach((file, warning) -> err.println(file + ": " + warning));
        long rows = report.rows().values().stream().mapToLong(Long::longValue).sum();
        spec.commandLine()
                .getOut()
                .println(target + ": records: " + report.records() + ", tables: "
                        + report.rows().size() + ", rows: " + rows);
        if (report.leftOut() > 0) {
            err.println(target + ": left out of the tables, see findings: " + report.leftOut());
            return ExitCode.FINDINGS;
        }
        return report.refused() > 0 ? ExitCode.FINDINGS : 0;
    }

    private DataSetOptions options() throws IOException {
        if (noPersons && keyFile.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "expected one of --no-persons and --pseudonyms but there were both");
        }
        ImmutableSet<String> known =
                DataSet.tables().stream().map(DataTable::name).collect(ImmutableSet.toImmutableSet());
        refuseUnknown("--tables", tables, known);
        refuseUnknown("--codes", codes, StateCode.LISTS);
        return DataSetOptions.builder()
                .formats(formats)
                .tables(tables)
                .congress(congress)
                .firstDay(from)
                .lastDay(to)
                .language(language)
                .codes(codes)
                .persons(persons())
                .reading(InputFile.options(skip))
                .build();
    }

    private void refuseUnknown(String option, List<String> given, ImmutableSet<String> known) {
        given.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '" + option + "': expected one of " + String.join(", ", known)
                            + " but was '" + name + "'");
        });
    }

    private Persons persons() throws IOException {
        if (keyFile.isEmpty()) {
            return noPersons ? Persons.leaveOut() : Persons.keep();
        }
        byte[] key = Files.readAllBytes(keyFile.get());
        if (key.length == 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "expected a key in the file of --pseudonyms but '" + keyFile.get() + "' is empty");
        }
        return Persons.under(Pseudonyms.of(key));
    }
}

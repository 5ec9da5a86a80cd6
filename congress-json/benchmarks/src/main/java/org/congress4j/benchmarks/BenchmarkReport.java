package org.congress4j.benchmarks;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks and writes the page of results. */
public final class BenchmarkReport {
    private static final double MEGA = 1e6;

    private final StringBuilder page = new StringBuilder();
    private final JmhRounds jmh;

    private BenchmarkReport(JmhRounds jmh) {
        this.jmh = jmh;
    }

    /**
     * Measures everything.
     *
     * @param args the page to write, the number of rounds, and the {@link Scale}
     */
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        Path target = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        Scale scale = Scale.valueOf(args[2]);
        Path folder = Files.createTempDirectory("congress-benchmarks");
        try {
            Path statements = folder.resolve("statements.congress.ndjson");
            LargeFile.write(statements, scale);
            Samples largeFile = LargeFile.ratios(statements, rounds);
            long largeFileSize = Files.size(statements);
            Files.delete(statements);
            FirstRead.Ratios firstRead = FirstRead.measure(folder, 2 * rounds);
            ImmutableMap<Workload, Footprint.Bytes> footprint = Footprint.measure(scale);
            List<Growth.Row> growth = Growth.measure(folder, scale);
            JmhRounds jmh = new JmhRounds();
            for (int i = 0; i < rounds; i++) {
                jmh.run(scale);
                // After each round, so that what was measured is there if somebody has not the time for all.
                BenchmarkReport report = new BenchmarkReport(jmh);
                report.write(footprint, growth, largeFile, largeFileSize, firstRead);
                Files.writeString(target, report.page);
            }
        } finally {
            try (var left = Files.walk(folder)) {
                for (Path path : left.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private void write(
            ImmutableMap<Workload, Footprint.Bytes> footprint,
            List<Growth.Row> growth,
            Samples largeFile,
            long largeFileSize,
            FirstRead.Ratios firstRead) {
        head();
        targets(footprint, largeFile, firstRead);
        reading();
        writing();
        line("## Work on a document that was read", "");
        line("The time divided by that of reading the document.", "");
        perWorkload(
                List.of("`ProceedingsCheck`, all rules", "`ProceedingsIndex`"),
                List.of(
                        workload -> shareOfReading("WorkBenchmark.check", workload),
                        workload -> shareOfReading("WorkBenchmark.index", workload)));
        memory(footprint);
        line("## Other work", "");
        line("| work | measure | result |", "| --- | --- | --- |");
        line("| building a `Session` | time divided by that of a record with the same checks | " + building() + " |");
        line(String.format(
                Locale.ROOT,
                "| reading lines, %.0f MB in `-Xmx64m` | time of the token scan divided by ours | %s |",
                largeFileSize / MEGA,
                largeFile));
        line("| `congress check` of the Kyoto file in a new process | time divided by that of reading it with Jackson"
                + " into a tree | " + firstRead.check() + " |");
        line(
                "| the same with an archive of its classes, and without the second compiler | the same | "
                        + firstRead.checkWithArchive() + " |",
                "");
        growth(growth);
        line("");
        page.append(bounds());
    }

    private void targets(
            ImmutableMap<Workload, Footprint.Bytes> footprint, Samples largeFile, FirstRead.Ratios firstRead) {
        List<Target> targets = new ArrayList<>();
        String ofScan = "speed, token scan of the same bytes = 1";
        String ofReading = "time, reading the document = 1";
        ImmutableMap<Workload, Double> bounds =
                ImmutableMap.of(Workload.ROLL_CALLS, 0.8, Workload.STATEMENTS, 0.75, Workload.PARTICIPANTS, 0.7);
        bounds.forEach((workload, bound) -> {
            targets.add(Target.atLeast(bound, "reading " + workload, ofScan, speedOfReading("congress", workload)));
            targets.add(Target.atLeast(
                    bound,
                    "reading " + workload + " in a mapper",
                    ofScan,
                    speedOfReading("congressInMapper", workload)));
        });
        targets.add(Target.atLeast(
                1,
                "reading participants in a mapper",
                "speed, Jackson 3 with plain records = 1",
                ratio("ReadBenchmark.plainJackson", "ReadBenchmark.congressInMapper", Workload.PARTICIPANTS)));
        targets.add(Target.atLeast(
                3, "reading ballots by choice", "ballots a second, fastjson2 from rows = 1", ballots("Fastjson2")));
        for (Workload workload : Workload.values()) {
            targets.add(Target.atMost(
                    1.1,
                    "reading " + workload + " in a mapper of Jackson 2",
                    "time, mapper of Jackson 3 = 1",
                    ratio("ReadBenchmark.congressOnJackson2", "ReadBenchmark.congressInMapper", workload)));
        }
        for (Workload workload : Workload.values()) {
            targets.add(Target.atLeast(
                    1, "writing " + workload, "speed, Jackson 3 with plain records = 1", speedOfWriting(workload)));
        }
        footprint.forEach((workload, bytes) -> targets.add(
                Target.atMost(0.7, "memory of " + workload, "bytes, plain records = 1", Samples.of(bytes.ratio()))));
        for (Workload workload : Workload.values()) {
            targets.add(Target.atMost(
                    0.2, "checking " + workload, ofReading, shareOfReading("WorkBenchmark.check", workload)));
        }
        for (Workload workload : Workload.values()) {
            targets.add(Target.atMost(
                    0.1, "indexing " + workload, ofReading, shareOfReading("WorkBenchmark.index", workload)));
        }
        targets.add(Target.atLeast(0.7, "reading lines in `-Xmx64m`", ofScan, largeFile));
        targets.add(Target.atMost(1.5, "building a `Session`", "time, a record with the same checks = 1", building()));
        targets.add(Target.atMost(
                1.3, "`congress check` in a new process", "time, Jackson into a tree = 1", firstRead.check()));
        line("## What was aimed at", "");
        line("| work | measure | aim | reached | |", "| --- | --- | --- | --- | --- |");
        targets.forEach(target -> line(target.row()));
        line("");
    }

    private Samples speedOfReading(String reader, Workload workload) {
        return ratio("ReadBenchmark.scan", "ReadBenchmark." + reader, workload);
    }

    private Samples speedOfWriting(Workload workload) {
        return ratio("WriteBenchmark.plainJackson", "WriteBenchmark.congress", workload);
    }

    private Samples shareOfReading(String benchmark, Workload workload) {
        return ratio(benchmark, "ReadBenchmark.congress", workload);
    }

    /** The times of a benchmark divided by those of another. */
    private Samples ratio(String benchmark, String divisor, Workload workload) {
        return jmh.times(benchmark, workload).dividedBy(jmh.times(divisor, workload));
    }

    private Samples ballots(String library) {
        return jmh.times("BallotsBenchmark.rows" + library).dividedBy(jmh.times("BallotsBenchmark.congress"));
    }

    private Samples building() {
        return jmh.times("SessionBenchmark.builder").dividedBy(jmh.times("SessionBenchmark.record"));
    }

    /** What is known of the reasons. */
    private static String bounds() {
        try (InputStream in = BenchmarkReport.class.getResourceAsStream("bounds.md")) {
            return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head() {
        line("# How fast it is", "");
        line(
                "Made by `mvn -B verify -Pbenchmarks -Dbenchmarks.page=results.md -pl congress-json/benchmarks -am`, which takes an hour");
        line(
                "of a machine that does nothing else, and writes this page. The documents are made up, with the shapes and sizes of real");
        line("ones, and the same everywhere: see `Workload`.", "");
        line("Figures are ratios of what was measured in the same round; the median of " + jmh.rounds()
                + " rounds, with the least and the");
        line(
                "greatest. Each round runs every benchmark in a process of its own with 3 GB of heap, single-threaded.",
                "");
        line(
                "Machine: " + processor() + ", "
                        + Runtime.getRuntime().availableProcessors() + " processors, "
                        + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                        + System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version") + ".",
                "");
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("unknown processor");
        } catch (IOException e) {
            return "unknown processor";
        }
    }

    private void reading() {
        line("## Reading", "");
        line(
                "How fast, as a part of the speed of the token scan of the same bytes with every text taken (1.0): higher is faster.");
        line("The first three are Congress4J, the others read plain records.", "");
        List<String> readers = List.of(
                "congress", "congressInMapper", "congressOnJackson2", "plainJackson", "plainFastjson2", "plainDslJson");
        List<String> titles = List.of(
                "`CongressJson`", "mapper of Jackson 3", "mapper of Jackson 2", "Jackson 3", "fastjson2", "dsl-json");
        List<Function<Workload, Samples>> columns = new ArrayList<>();
        for (String reader : readers) {
            columns.add(workload -> speedOfReading(reader, workload));
        }
        perWorkload(titles, columns);
        chart("Speed of reading, token scan = 1", columns.get(0));
        line("Allocated by one reading, in megabytes:", "");
        perWorkload(
                titles,
                readers.stream()
                        .<Function<Workload, Object>>map(reader -> workload -> String.format(
                                Locale.ROOT,
                                "%.1f",
                                jmh.allocations("ReadBenchmark." + reader, workload)
                                                .median()
                                        / MEGA))
                        .toList());
        line(
                "The same ballots a second, Congress4J reading them grouped by choice, as a multiple of what others read from one object a ballot:",
                "");
        line("| fastjson2 | dsl-json | Jackson 3 |", "| --- | --- | --- |");
        line("| " + ballots("Fastjson2") + " | " + ballots("DslJson") + " | " + ballots("Jackson") + " |", "");
    }

    private void writing() {
        line("## Writing", "");
        line(
                "How fast, as a multiple of the speed of Jackson 3 writing plain records to the same bytes: higher is faster.",
                "");
        Function<Workload, Samples> column = this::speedOfWriting;
        perWorkload(List.of("Congress4J"), List.of(column));
        chart("Speed of writing, Jackson 3 with plain records = 1", column);
    }

    private void memory(ImmutableMap<Workload, Footprint.Bytes> footprint) {
        line("## Memory", "");
        line(
                "What a document takes that was read, as JOL counts it, in megabytes, and how many bytes that is for each record.",
                "");
        line(
                "| document | records | Congress4J | for each record | Jackson 3, plain records | ratio |",
                "| --- | --- | --- | --- | --- | --- |");
        footprint.forEach((workload, bytes) -> line(String.format(
                Locale.ROOT,
                "| %s | %,d | %.1f | %,d | %.1f | %.2f |",
                workload,
                bytes.records(),
                bytes.congress() / MEGA,
                bytes.congress() / bytes.records(),
                bytes.plain() / MEGA,
                bytes.ratio())));
        line("");
    }

    private void growth(List<Growth.Row> rows) {
        line("## Growth", "");
        line(
                "Microseconds and bytes for each record, with participants, each number of them in a process of its own with 8 GB of heap:",
                "");
        line("| records | read | write | check | index | bytes |", "| --- | --- | --- | --- | --- | --- |");
        for (Growth.Row row : rows) {
            line(String.format(
                    Locale.ROOT,
                    "| %,d | %.2f | %.2f | %.2f | %.2f | %d |",
                    row.records(),
                    micros(row.read(), row),
                    micros(row.write(), row),
                    micros(row.check(), row),
                    micros(row.index(), row),
                    row.bytes() / row.records()));
        }
    }

    private static double micros(Duration duration, Growth.Row row) {
        return duration.toNanos() / 1e3 / row.records();
    }

    private void perWorkload(List<String> titles, List<? extends Function<Workload, ?>> columns) {
        line("| document | " + String.join(" | ", titles) + " |");
        line("| --- |" + " --- |".repeat(titles.size()));
        for (Workload workload : Workload.values()) {
            line("| " + workload + " | "
                    + columns.stream()
                            .map(column -> String.valueOf(column.apply(workload)))
                            .collect(Collectors.joining(" | "))
                    + " |");
        }
        line("");
    }

    private void chart(String title, Function<Workload, Samples> bars) {
        line("```mermaid", "xychart-beta", "    title \"" + title + "\"");
        line("    x-axis [" + join(workload -> "\"" + workload + "\"") + "]");
        line("    y-axis \"ratio\" 0 --> 2");
        line("    bar ["
                + join(workload ->
                        String.format(Locale.ROOT, "%.2f", bars.apply(workload).median())) + "]");
        line("```", "");
    }

    private static String join(Function<Workload, String> text) {
        return List.of(Workload.values()).stream().map(text).collect(Collectors.joining(", "));
    }

    private void line(String... lines) {
        for (String line : lines) {
            page.append(line).append('\n');
        }
    }
}

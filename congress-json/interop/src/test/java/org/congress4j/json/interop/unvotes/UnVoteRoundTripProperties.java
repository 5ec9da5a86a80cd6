package org.congress4j.json.interop.unvotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.congress4j.json.CongressJson;
import org.congress4j.json.LineWriter;
import org.congress4j.json.ProceedingsLines;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;

/** A file that is read and written again has the same rows, whatever is in its cells. */
class UnVoteRoundTripProperties {
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyCellComesBackInItsPlace(@ForAll("files") List<List<String>> rows) throws IOException {
        String csv = csv(rows);

        assertThat(rowsOf(Csv.write(throughLines(csv)))).isEqualTo(rowsOf(csv));
    }

    private static Proceedings throughLines(String csv) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (UnVoteRecords records = UnVotes.read(new StringReader(csv));
                LineWriter lines = CongressJson.lineWriter(out, records.header())) {
            for (ProceedingsRecord<?> record : records) {
                lines.write(record);
            }
        }
        try (ProceedingsLines lines =
                CongressJson.lines(new ByteArrayInputStream(out.toByteArray()), ReadOptions.defaults())) {
            return lines.readAll().proceedings();
        }
    }

    /** The head and rows of one to six votes; the columns in some order, some of them left out, one more or none. */
    @Provide
    Arbitrary<List<List<String>>> files() {
        Arbitrary<List<String>> columns = Arbitraries.shuffle(Column.NAMES)
                .flatMap(names -> Arbitraries.subsetOf(names)
                        .map(kept -> names.stream()
                                .filter(name -> kept.contains(name)
                                        || Column.of(name)
                                                .filter(Column.REQUIRED::contains)
                                                .isPresent())
                                .toList()))
                .flatMap(names -> Arbitraries.<List<String>>of(List.of(), List.of("modality"), List.of("odd, column"))
                        .map(more -> {
                            List<String> all = new ArrayList<>(names);
                            all.addAll(more);
                            return all;
                        }));
        return columns.flatMap(names -> {
            Arbitrary<List<String>> row = Combinators.combine(
                            names.stream().map(UnVoteRoundTripProperties::cell).toList())
                    .as(cells -> cells);
            return Combinators.combine(
                            row.list()
                                    .ofMinSize(1)
                                    .ofMaxSize(6)
                                    .list()
                                    .ofMinSize(1)
                                    .ofMaxSize(6),
                            Arbitraries.integers().between(0, 3))
                    .as((votes, shared) -> {
                        List<List<String>> rows = new ArrayList<>();
                        rows.add(names);
                        for (int vote = 0; vote < votes.size(); vote++) {
                            for (List<String> cells : votes.get(vote)) {
                                rows.add(ofVote(names, cells, votes.get(vote).get(0), vote, shared > 0));
                            }
                        }
                        return rows;
                    });
        });
    }

    /** The cells with the id of the vote, mostly those of its first row where the rows of a vote share them. */
    private static List<String> ofVote(
            List<String> names, List<String> cells, List<String> first, int vote, boolean shared) {
        List<String> row = new ArrayList<>(shared ? first : cells);
        for (Column column : Column.OF_BALLOT) {
            row.set(names.indexOf(column.toString()), cells.get(names.indexOf(column.toString())));
        }
        row.set(names.indexOf(Column.UNDL_ID.toString()), Integer.toString(vote));
        return row;
    }

    private static Arbitrary<String> cell(String name) {
        Arbitrary<String> odd = Arbitraries.of(
                "", " ", "\n", "\"", "a, \"b\"\r\nc", "  x ", "'", "\u0000", "é\uD83D\uDE00", "null", "#");
        return Arbitraries.frequencyOf(Tuple.of(8, usual(name)), Tuple.of(1, odd));
    }

    private static Arbitrary<String> usual(String name) {
        return switch (Column.of(name).orElse(Column.VOTE_NOTE)) {
            case MS_CODE -> Arbitraries.of("JPN", "SUN", "SUHH", "GER", "YUG", "RUS", "TUR", "XYZ");
            case MS_NAME ->
                Arbitraries.of(
                        "JAPAN", "USSR", "GERMANY, FEDERAL REPUBLIC OF", "YUGOSLAVIA", "TURKEY", "TÜRKİYE", "ATLANTIS");
            case MS_VOTE -> Arbitraries.of("Y", "N", "A", "X", "NV", "U", "-");
            case DATE -> Arbitraries.of("1985-12-16", "1995-12", "2023", "16.12.1985");
            case SESSION -> Arbitraries.of("40", "10sp", "S-10", "10emsp", "ES-10", "XL");
            case RESOLUTION -> Arbitraries.of("A/RES/40/1", "A/RES/3379(XXX)", "A/RES/377(V)[A]", "A/RES/40-1");
            case DRAFT, COMMITTEE_REPORT, MEETING ->
                Arbitraries.of("A/40/L.1", "A/40/1", "A/40/PV.1", "A/PV.1|A/PV.2", "A/1||A/2");
            case SUBJECTS -> Arbitraries.of("ONE", "ONE|TWO--THREE", "|", "ONE||TWO", " ONE|TWO ");
            case TOTAL_YES, TOTAL_NO, TOTAL_ABSTENTIONS, TOTAL_NON_VOTING, TOTAL_MS ->
                Arbitraries.of("0", "120", "120.0", "007", "-1", "n.a.");
            default -> Arbitraries.of("one", "two", "Three", "one|two");
        };
    }

    private static String csv(List<List<String>> rows) {
        StringBuilder csv = new StringBuilder();
        for (List<String> row : rows) {
            csv.append(Joiner.on(',')
                            .join(row.stream()
                                    .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                                    .toList()))
                    .append("\r\n");
        }
        return csv.toString();
    }

    private static List<List<String>> rowsOf(String csv) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvRows read = new CsvRows(new StringReader(csv))) {
            rows.add(read.header());
            for (CsvRow row = read.next(); row != null; row = read.next()) {
                rows.add(row.cells());
            }
        }
        return rows;
    }
}

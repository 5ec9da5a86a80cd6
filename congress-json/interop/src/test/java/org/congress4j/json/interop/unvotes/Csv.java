package org.congress4j.json.interop.unvotes;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.report.ImportProblem;
import org.congress4j.json.format.report.ImportReport;
import org.congress4j.model.Action;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Vote;

/** Files of votes in tests. Titles, identifiers and votes in them are made up. */
final class Csv {
    static final String HEAD =
            "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,"
                    + "agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link\n";

    private static final Splitter CELLS = Splitter.on(',');

    private Csv() {}

    /** A file with one vote of a day, of which only what is required is told; each ballot is {@code code,name,vote}. */
    static String vote(String date, String... ballots) {
        return HEAD + rows("1", date, ballots);
    }

    /** The rows of one vote. */
    static String rows(String undlId, String date, String... ballots) {
        return Stream.of(ballots)
                .map(ballot -> undlId + "," + ballot + "," + date + ",40,A/RES/40/" + undlId + ",,,,,,,,,,,,,\n")
                .reduce("", String::concat);
    }

    /** The first row of a file with one cell replaced; the cell has no comma. */
    static String with(String csv, String column, String cell) {
        ImmutableList<String> lines = ImmutableList.copyOf(Splitter.on('\n').split(csv));
        ImmutableList<String> names = ImmutableList.copyOf(CELLS.split(lines.get(0)));
        ImmutableList<String> cells = ImmutableList.copyOf(CELLS.split(lines.get(1)));
        String row = Streams.mapWithIndex(
                        cells.stream(), (text, i) -> names.get((int) i).equals(column) ? cell : text)
                .reduce((before, after) -> before + "," + after)
                .orElseThrow();
        return lines.get(0) + "\n" + row
                + csv.substring(lines.get(0).length() + 1 + lines.get(1).length());
    }

    static Proceedings read(String csv) {
        try (UnVoteRecords records = UnVotes.read(new StringReader(csv))) {
            return ProceedingsFormat.collect(records.header(), records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportReport report(String csv) {
        try (UnVoteRecords records = UnVotes.read(new StringReader(csv))) {
            records.forEach(record -> {});
            return records.report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was not understood of a file, a line each. */
    static ImmutableList<String> problems(String csv) {
        return report(csv).problems().stream().map(ImportProblem::toString).collect(ImmutableList.toImmutableList());
    }

    static Action action(String csv) {
        return read(csv).actions().get(0);
    }

    static Vote firstVote(String csv) {
        return action(csv).votes().get(0);
    }

    static String write(Proceedings proceedings) {
        StringWriter out = new StringWriter();
        try {
            UnVotes.write(proceedings, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}

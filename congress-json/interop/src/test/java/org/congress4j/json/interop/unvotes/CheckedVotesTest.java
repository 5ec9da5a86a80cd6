package org.congress4j.json.interop.unvotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.Finding;
import org.congress4j.model.check.ProceedingsCheck;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.junit.jupiter.api.Test;

/** What a check makes of imported votes: nothing of what is right, and everything that contradicts itself. */
class CheckedVotesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate DAY = LocalDate.of(1954, 12, 14);

    @Test
    void nothingIsFoundInVotesOfAllTimesThatAreRight() {
        StringBuilder csv = new StringBuilder(Csv.HEAD);
        int id = 1;
        for (LocalDate day = LocalDate.of(1946, 12, 14); day.isBefore(TODAY); day = day.plusMonths(9)) {
            csv.append(vote(Integer.toString(id++), day, members(day)));
        }

        assertThat(Csv.problems(csv.toString())).isEmpty();
        CheckReport report = ProceedingsCheck.run(Csv.read(csv.toString()), TODAY);
        assertThat(report.findings()).isEmpty();
        assertThat(report.notRun().stream().map(notRun -> notRun.rule() + ": " + notRun.why()))
                .containsExactly("outcome_against_majority: no majorities are stated for the body");
    }

    @Test
    void nothingIsFoundWhereThoseWhoDidNotVoteHaveNoRows() {
        List<String> members = members(DAY);
        List<String> voted = members.stream().filter(row -> !row.endsWith(",X")).toList();

        assertThat(findings(vote("1", DAY, voted, totals(members)))).isEmpty();
    }

    @Test
    void aTotalThatIsNotThatOfTheRowsIsFound() {
        assertThat(findings(vote("1", DAY, members(DAY), "16,15,15,15,60")))
                .containsExactly(
                        "ERROR tally_list_mismatch /actions/0/votes/0/tally/yes: 16 announced under 'yes', but 15 listed",
                        "ERROR electorate_mismatch /actions/0/votes/0/electorate/size: the tally adds up to 61, but 60 were "
                                + "entitled to vote");
    }

    @Test
    void aVoterWithTwoRowsIsFound() {
        List<String> rows = members(DAY);
        String totals = totals(rows);
        rows.add("FRA,FRANCE,A");

        assertThat(codes(vote("1", DAY, rows, totals)))
                .containsExactly("tally_list_mismatch", "duplicate_voter", "eligible_not_accounted");
    }

    @Test
    void aStateBeforeItsAdmissionIsFound() {
        List<String> rows = members(DAY);
        String totals = totals(rows);
        rows.add("IRL,IRELAND,Y");

        assertThat(findings(vote("1", DAY, rows, totals)))
                .contains(
                        "ERROR voter_not_member /actions/0/votes/0/ballots/yes/15: IRL was not a member of un-ga on the day "
                                + "of the vote, 1954-12-14");
    }

    @Test
    void aStateThatDidNotExistIsFound() {
        List<String> rows = members(DAY);
        rows.add("ZWE,ZIMBABWE,Y");

        assertThat(codes(vote("1", DAY, rows))).contains("voter_out_of_period");
    }

    @Test
    void anObserverIsFound() {
        List<String> rows = members(LocalDate.of(2019, 5, 2));
        rows.add("VAT,HOLY SEE,A");

        assertThat(codes(vote("1", LocalDate.of(2019, 5, 2), rows))).containsExactly("observer_voted");
    }

    @Test
    void anObserverBeforeItsAdmissionIsFound() {
        List<String> rows = members(DAY);
        rows.add("JPN,JAPAN,Y");

        assertThat(codes(vote("1", DAY, rows))).contains("observer_voted");
    }

    @Test
    void aMemberWithoutARowIsFound() {
        List<String> rows = members(DAY);
        String totals = totals(rows);
        rows.removeIf(row -> row.startsWith("ARG,"));

        assertThat(findings(vote("1", DAY, rows, totals)))
                .contains(
                        "ERROR eligible_not_accounted /actions/0/votes/0: 60 were entitled to vote, but 59 are accounted for; not "
                                + "listed: ARG");
    }

    private static ImmutableList<String> findings(String rows) {
        return ProceedingsCheck.run(Csv.read(Csv.HEAD + rows), TODAY).findings().stream()
                .map(Finding::toString)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> codes(String rows) {
        return ProceedingsCheck.run(Csv.read(Csv.HEAD + rows), TODAY)
                .totals()
                .keySet()
                .asList();
    }

    /** A row for each Member of a day, {@code code,name,vote}; the four votes take turns. */
    private static List<String> members(LocalDate day) {
        List<String> rows = new ArrayList<>();
        for (RegisteredState state : MemberStates.registry().membersAt(day)) {
            String name = state.name(day)
                    .flatMap(text -> text.get("en"))
                    .or(() -> Optional.of(state.memberState().name()).flatMap((LocalizedText text) -> text.get("en")))
                    .orElseThrow()
                    .toUpperCase(Locale.ROOT);
            rows.add(new Catalog().code(state.id(), Optional.of(day)) + ",\"" + name + "\","
                    + "YNAX".charAt(rows.size() % 4));
        }
        return rows;
    }

    private static String vote(String id, LocalDate day, List<String> members) {
        return vote(id, day, members, totals(members));
    }

    private static String vote(String id, LocalDate day, List<String> members, String totals) {
        return Csv.rows(id, day.toString(), members.toArray(String[]::new))
                .replace(",40,A/RES/40/", "," + session(day) + ",A/RES/" + session(day) + "/")
                .replace(",,,,,,,,,,,,,\n", ",,,,,,,," + totals + ",\n");
    }

    private static int session(LocalDate day) {
        return day.getYear() - (day.getMonthValue() < 9 ? 1946 : 1945);
    }

    private static String totals(List<String> members) {
        StringBuilder totals = new StringBuilder();
        for (String vote : new String[] {"Y", "N", "A", "X"}) {
            totals.append(members.stream()
                            .filter(row -> row.endsWith("," + vote))
                            .count())
                    .append(',');
        }
        return totals.append(members.size()).toString();
    }
}

package org.congress4j.json.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Scripts that read the tables with their types: for DuckDB, R, Python and Stata, to be run in the folder of the data set. */
final class Loaders {
    private static final ImmutableMap<ColumnType, String> SQL = ImmutableMap.of(
            ColumnType.STRING, "VARCHAR",
            ColumnType.INTEGER, "BIGINT",
            ColumnType.BOOLEAN, "BOOLEAN",
            ColumnType.DATE, "DATE",
            ColumnType.DATETIME, "TIMESTAMP");

    private static final ImmutableMap<ColumnType, String> R = ImmutableMap.of(
            ColumnType.STRING, "col_character()",
            ColumnType.INTEGER, "col_double()",
            ColumnType.BOOLEAN, "col_logical()",
            ColumnType.DATE, "col_date()",
            ColumnType.DATETIME, "col_datetime()");

    private static final ImmutableMap<ColumnType, String> PANDAS = ImmutableMap.of(
            ColumnType.STRING, "string",
            ColumnType.INTEGER, "Int64",
            ColumnType.BOOLEAN, "boolean",
            ColumnType.DATE, "string",
            ColumnType.DATETIME, "string");

    /** The tables of the view that joins what everybody joins. */
    private static final ImmutableSet<String> OF_VIEW =
            ImmutableSet.of("actions", "ballots", "parties", "texts", "votes");

    private static final String VIEW_COLUMNS = """
            b.vote_id, b.seq, v.action_id, v.congress_id, v.body_id, v.session_id, v.congress_ordinal, v.session_number,
                v.held_on, v.held_on_earliest, v.held_on_latest, a.verb, a.method, a.outcome, a.text_id, t.symbol,
                v.announced_yes, v.announced_no, v.announced_abstain, v.eligible,
                b.party_id, p.kind AS party_kind, p.name_en AS party_name_en, b.name_as_written, b.choice""";

    private final PackageFacts facts;
    private final ImmutableList<DataTable> tables;
    private final boolean hasView;

    Loaders(PackageFacts facts) {
        this.facts = facts;
        this.tables = facts.tables().keySet().asList();
        this.hasView = OF_VIEW.stream().allMatch(facts::has);
    }

    /** Writes the scripts, if the tables are there as CSV. */
    void writeTo(Path folder) throws IOException {
        if (facts.options().formats().contains(TableFormat.CSV)) {
            PackageFacts.write(folder, "load.sql", sql());
            PackageFacts.write(folder, "load.R", r());
            PackageFacts.write(folder, "load.py", python());
            PackageFacts.write(folder, "load.do", stata());
        }
    }

    private String sql() {
        StringBuilder script =
                new StringBuilder("-- DuckDB: run it in this folder, such as with: duckdb data.duckdb < load.sql\n");
        for (DataTable table : tables) {
            script.append("CREATE OR REPLACE TABLE \"")
                    .append(table.name())
                    .append("\" AS SELECT * FROM read_csv('")
                    .append(table.name())
                    .append(
                            ".csv', auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '', new_line = '\\n', max_line_size = 134217728, columns = {")
                    .append(table.columns().stream()
                            .map(column -> "'" + column.name() + "': '" + SQL.get(column.type()) + "'")
                            .collect(Collectors.joining(", ")))
                    .append("});\n");
        }
        if (hasView) {
            script.append("CREATE OR REPLACE VIEW rollcalls AS SELECT\n    ")
                    .append(VIEW_COLUMNS)
                    .append("""

                    FROM ballots b JOIN votes v ON v.id = b.vote_id JOIN actions a ON a.id = v.action_id
                    LEFT JOIN texts t ON t.id = a.text_id LEFT JOIN parties p ON p.id = b.party_id;
                    """);
        }
        return script.toString();
    }

    private String r() {
        StringBuilder script = new StringBuilder(
                "# R with readr: source(\"load.R\") in this folder; each table is a tibble of its name.\nlibrary(readr)\n");
        for (DataTable table : tables) {
            script.append(table.name())
                    .append(" <- read_csv(\"")
                    .append(table.name())
                    .append(
                            ".csv\", na = \"\", quoted_na = FALSE, trim_ws = FALSE, show_col_types = FALSE, col_types = cols(")
                    .append(table.columns().stream()
                            .map(column -> "`" + column.name() + "` = " + R.get(column.type()))
                            .collect(Collectors.joining(", ")))
                    .append("))\n");
        }
        if (hasView) {
            script.append("""
                    rollcalls <- merge(merge(merge(ballots, votes, by.x = "vote_id", by.y = "id", suffixes = c("", ".vote")),
                                             actions, by.x = "action_id", by.y = "id", suffixes = c("", ".action")),
                                       parties, by.x = "party_id", by.y = "id", all.x = TRUE, suffixes = c("", ".party"))
                    """);
        }
        return script.toString();
    }

    private String python() {
        StringBuilder script = new StringBuilder("""
                # Python with pandas: run it in this folder, such as with: from load import tables
                import pandas as pd


                def _read(name, types, dates):
                    table = pd.read_csv(f"{name}.csv", dtype=types, keep_default_na=False, na_values=[""])
                    for column in dates:
                        table[column] = pd.to_datetime(table[column], errors="coerce", format="ISO8601", utc=column == "modified")
                    return table


                tables = {
                """);
        for (DataTable table : tables) {
            script.append("    \"")
                    .append(table.name())
                    .append("\": _read(\"")
                    .append(table.name())
                    .append("\", {")
                    .append(table.columns().stream()
                            .map(column -> "\"" + column.name() + "\": \"" + PANDAS.get(column.type()) + "\"")
                            .collect(Collectors.joining(", ")))
                    .append("}, [")
                    .append(table.columns().stream()
                            .filter(column -> column.type() == ColumnType.DATE || column.type() == ColumnType.DATETIME)
                            .map(column -> "\"" + column.name() + "\"")
                            .collect(Collectors.joining(", ")))
                    .append("]),\n");
        }
        script.append("}\n");
        if (hasView) {
            script.append("""
                    rollcalls = (
                        tables["ballots"]
                        .merge(tables["votes"], left_on="vote_id", right_on="id", suffixes=("", "_vote"))
                        .merge(tables["actions"], left_on="action_id", right_on="id", suffixes=("", "_action"))
                        .merge(tables["parties"], how="left", left_on="party_id", right_on="id", suffixes=("", "_party"))
                    )
                    """);
        }
        return script.toString();
    }

    private String stata() {
        StringBuilder script = new StringBuilder(
                "* Stata 16 or later: do load.do in this folder; each table is a frame of its name.\nframes reset\n");
        for (DataTable table : tables) {
            script.append("frame create ")
                    .append(table.name())
                    .append('\n')
                    .append("frame ")
                    .append(table.name())
                    .append(" {\n")
                    .append("    import delimited using \"")
                    .append(table.name())
                    .append(
                            ".csv\", varnames(1) encoding(\"UTF-8\") bindquotes(strict) maxquotedrows(unlimited) case(preserve) stringcols(_all)\n");
            for (int i = 0; i < table.columns().size(); i++) {
                script.append(stata(table.columns().get(i)));
            }
            script.append("}\n");
        }
        return script.toString();
    }

    /** Names in Stata have at most 32 characters, and labels 80. */
    private static String stata(DataColumn column) {
        String name = column.name();
        if (name.length() > 32) {
            return "";
        }
        String label = "    capture label variable " + name + " `\"" + label(column.description()) + "\"'\n";
        return switch (column.type()) {
            case INTEGER -> "    capture destring " + name + ", replace\n" + label;
            case BOOLEAN ->
                "    capture replace " + name + " = cond(" + name + " == \"true\", \"1\", cond(" + name
                        + " == \"false\", \"0\", \"\"))\n    capture destring " + name + ", replace\n" + label;
            case DATE ->
                "    capture generate double _date = daily(" + name + ", \"YMD\")\n    capture drop " + name
                        + "\n    capture rename _date " + name + "\n    capture format " + name + " %td\n" + label;
            case STRING, DATETIME -> label;
        };
    }

    private static String label(String description) {
        String line = description
                .replace('\n', ' ')
                .replace("`", "")
                .replace("\"", "")
                .replace("'", "");
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }
}

package org.congress4j.json.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadersTest {
    @TempDir
    private Path folder;

    @Test
    void eachScriptReadsEachTableWithItsTypes() throws IOException {
        WrittenPackage data = WrittenPackage.of(
                folder, WrittenPackage.options(), Proceedings.builder().build());

        assertThat(data.text("load.sql"))
                .contains(
                        "CREATE OR REPLACE TABLE \"figure_categories\" AS SELECT * FROM read_csv('figure_categories.csv', "
                                + "auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '', new_line = '\\n', "
                                + "max_line_size = 134217728, columns = {'record_type': 'VARCHAR', 'record_id': 'VARCHAR', "
                                + "'figure_at': 'VARCHAR', 'seq': 'BIGINT', 'category': 'VARCHAR'});\n")
                .contains("CREATE OR REPLACE VIEW rollcalls AS SELECT");
        assertThat(data.text("load.R"))
                .contains(
                        "figure_categories <- read_csv(\"figure_categories.csv\", na = \"\", quoted_na = FALSE, trim_ws = FALSE, "
                                + "show_col_types = FALSE, col_types = cols(`record_type` = col_character(), `record_id` = col_character(), "
                                + "`figure_at` = col_character(), `seq` = col_double(), `category` = col_character()))\n")
                .contains("rollcalls <- ");
        assertThat(data.text("load.py"))
                .contains(
                        "    \"figure_categories\": _read(\"figure_categories\", {\"record_type\": \"string\", \"record_id\": \"string\", "
                                + "\"figure_at\": \"string\", \"seq\": \"Int64\", \"category\": \"string\"}, []),\n")
                .contains("rollcalls = (");
        assertThat(data.text("load.do"))
                .contains(
                        "frame create figure_categories\nframe figure_categories {\n    import delimited using \"figure_categories.csv\"")
                .contains(
                        "    capture destring seq, replace\n    capture label variable seq `\"The place in the list, from 1.\"'\n")
                .contains("    capture format period_start_earliest %td\n");
    }

    @Test
    void withoutTheTablesOfVotesThereIsNoView() throws IOException {
        WrittenPackage data = WrittenPackage.of(
                folder,
                WrittenPackage.options().toBuilder().addTable("votes").build(),
                Proceedings.builder().build());

        assertThat(data.text("load.sql")).doesNotContain("rollcalls");
        assertThat(data.text("load.R")).doesNotContain("rollcalls");
        assertThat(data.text("load.py")).doesNotContain("rollcalls");
    }
}

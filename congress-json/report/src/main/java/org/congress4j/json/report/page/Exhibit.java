package org.congress4j.json.report.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.json.report.Citation;
import org.congress4j.json.report.Fact;

/** A table or chart. */
public sealed interface Exhibit {
    /**
     * Figures according to sources.
     *
     * @param rows one each
     */
    record Figures(ImmutableList<Figure> rows) implements Exhibit {}

    /**
     * A figure according to a source.
     *
     * @param text the figure in words
     * @param citations who says so
     * @param low where its bar ends, of 100 units; 0 if it has no number
     * @param high where the range ends; as {@code low} if it is no range
     */
    record Figure(String text, ImmutableList<Citation> citations, double low, double high) {}

    /**
     * Sittings by day.
     *
     * @param zone the time zone, such as {@code Asia/Tokyo}; absent if not stated
     * @param days the days in order
     */
    record Programme(Optional<String> zone, ImmutableList<Day> days) implements Exhibit {
        /** {@return how many sittings there are} */
        public int size() {
            return days.stream().mapToInt(day -> day.slots().size()).sum();
        }
    }

    /**
     * A day of a programme.
     *
     * @param label the day, such as <em>7 March 2021</em>
     * @param slots the sittings in order
     */
    record Day(String label, ImmutableList<Slot> slots) {}

    /**
     * A sitting in a programme.
     *
     * @param clock when it starts there, such as {@code 10:00}; absent if not stated
     * @param instant the moment, such as {@code 2021-03-07T01:00:00Z}; absent if the time or its zone is not stated
     * @param fact what is told of it
     */
    record Slot(Optional<String> clock, Optional<String> instant, Fact fact) {}

    /**
     * Parties by regional group of the day.
     *
     * @param groups the names of the parties by group; those of no group come last
     */
    record Groups(ImmutableMap<String, ImmutableList<Named>> groups) implements Exhibit {}

    /**
     * A record by its name.
     *
     * @param recordId its id
     * @param name what it is called
     */
    record Named(String recordId, String name) {}

    /**
     * Documents with their languages.
     *
     * @param languages the languages, a column each
     * @param rows a document each
     */
    record Documents(ImmutableList<String> languages, ImmutableList<Row> rows) implements Exhibit {}

    /**
     * A document.
     *
     * @param item the item of the agenda; empty if not stated
     * @param fact what is told of it
     * @param versions for each language the addresses of the files; absent if there is no such version
     */
    record Row(String item, Fact fact, ImmutableList<Optional<ImmutableList<String>>> versions) {}

    /**
     * The paragraphs of a text.
     *
     * @param title the text
     * @param paragraphs the paragraphs in order
     */
    record Text(String title, ImmutableList<TextParagraph> paragraphs) implements Exhibit {}

    /**
     * A paragraph.
     *
     * @param reference how others refer to it, such as {@code kyoto-declaration#op-3}
     * @param label its number as printed; empty if it has none
     * @param words the words by language
     * @param isSummary whether they are not the words of the text, but say what it says
     * @param followUp what is to come of it
     */
    record TextParagraph(
            String reference,
            String label,
            ImmutableMap<String, String> words,
            boolean isSummary,
            ImmutableList<Named> followUp) {}

    /**
     * A figure through time.
     *
     * @param title what is counted, such as <em>Member States</em>
     * @param most the number at the top
     * @param points an edition each
     */
    record Series(String title, long most, ImmutableList<Point> points) implements Exhibit {}

    /**
     * An edition in a chart of 100 units of height.
     *
     * @param recordId the congress
     * @param name its name
     * @param label the year
     * @param low the lowest figure that a source gives
     * @param high the highest
     * @param place where it stands, from the left
     * @param top where the range starts, from the top
     * @param bottom where it ends
     */
    record Point(
            String recordId, String name, String label, long low, long high, double place, double top, double bottom) {
        /** {@return the figure, or the range of figures} */
        public String figures() {
            return low == high ? String.format("%,d", low) : String.format("%,d to %,d", low, high);
        }
    }

    /**
     * How often groups voted alike.
     *
     * @param votes in how many votes
     * @param groups the groups
     * @param percent for each group and other group, in how many of 100 votes; absent if they never voted in the same one
     */
    record Agreement(int votes, ImmutableList<String> groups, ImmutableList<ImmutableList<Optional<Long>>> percent)
            implements Exhibit {}

    /**
     * What checks found.
     *
     * @param rows a finding each
     */
    record Findings(ImmutableList<Found> rows) implements Exhibit {}

    /**
     * A finding.
     *
     * @param severity how grave it is
     * @param code the code of the rule
     * @param message what is wrong
     * @param pointer where, as a JSON Pointer
     * @param recordId the record; absent if it belongs to none
     */
    record Found(String severity, String code, String message, String pointer, Optional<String> recordId) {}
}

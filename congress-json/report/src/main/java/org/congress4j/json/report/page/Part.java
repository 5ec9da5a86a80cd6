package org.congress4j.json.report.page;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.json.report.Citation;
import org.congress4j.json.report.Fact;

/**
 * A part of the page.
 *
 * @param heading its heading
 * @param recordId the record that it is about; absent if it is about several
 * @param citations where the record comes from
 * @param facts lists of facts, so long that each can be read; the first is open
 * @param decisions tables of decisions, likewise
 * @param exhibits tables and charts, in order
 * @param parts the parts of it, in order
 */
public record Part(
        String heading,
        Optional<String> recordId,
        ImmutableList<Citation> citations,
        ImmutableList<Chunk<Fact>> facts,
        ImmutableList<Chunk<DecisionRow>> decisions,
        ImmutableList<Exhibit> exhibits,
        ImmutableList<Part> parts) {
    /** {@return whether it is so long that it starts folded} */
    public boolean isLong() {
        return facts.size() > 1 || decisions.size() > 1;
    }
}

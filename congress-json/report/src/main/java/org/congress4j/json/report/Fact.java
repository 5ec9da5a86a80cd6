package org.congress4j.json.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One thing that a document says.
 *
 * @param label what is told of, such as <em>Host</em>; absent where the text says it
 * @param text the fact, such as <em>more than 5,000 people took part</em>
 * @param recordId the id of the record that says it; absent for a member of the record that the section is about
 * @param citations where it comes from; empty if no source is cited
 * @param details what further belongs to it, in order
 */
public record Fact(
        Optional<String> label,
        String text,
        Optional<String> recordId,
        ImmutableList<Citation> citations,
        ImmutableList<Fact> details) {
    static Fact of(String text) {
        return new Fact(Optional.empty(), text, Optional.empty(), ImmutableList.of(), ImmutableList.of());
    }

    static Fact of(String label, String text) {
        return new Fact(Optional.of(label), text, Optional.empty(), ImmutableList.of(), ImmutableList.of());
    }

    Fact from(ImmutableList<Citation> cited) {
        return new Fact(label, text, recordId, cited, details);
    }

    Fact ofRecord(Object id) {
        return new Fact(label, text, Optional.of(id.toString()), citations, details);
    }

    Fact with(ImmutableList<Fact> further) {
        return new Fact(label, text, recordId, citations, further);
    }
}

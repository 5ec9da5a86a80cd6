package org.congress4j.json.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a summary.
 *
 * @param heading its heading, such as <em>Decisions</em>
 * @param recordId the id of the record that it is about; absent if it is about several
 * @param citations where the record comes from
 * @param facts what is said, in order
 * @param decisions the table of decisions, in order of time
 * @param sections the parts of it, in order
 */
public record Section(
        String heading,
        Optional<String> recordId,
        ImmutableList<Citation> citations,
        ImmutableList<Fact> facts,
        ImmutableList<Decision> decisions,
        ImmutableList<Section> sections) {
    boolean isEmpty() {
        return facts.isEmpty() && decisions.isEmpty() && sections.isEmpty();
    }

    static Section of(String heading, List<Fact> facts) {
        return new Draft(heading).addAll(facts).build();
    }

    /** A section in the making. */
    static final class Draft {
        private final String heading;
        private Optional<String> recordId = Optional.empty();
        private ImmutableList<Citation> citations = ImmutableList.of();
        private final List<Fact> facts = new ArrayList<>();
        private final List<Decision> decisions = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();

        Draft(String heading) {
            this.heading = heading;
        }

        Draft about(Object id, ImmutableList<Citation> cited) {
            recordId = Optional.of(id.toString());
            citations = cited;
            return this;
        }

        Draft add(Fact fact) {
            facts.add(fact);
            return this;
        }

        Draft addAll(List<Fact> further) {
            facts.addAll(further);
            return this;
        }

        Draft decide(List<Decision> further) {
            decisions.addAll(further);
            return this;
        }

        /** Adds a section, unless nothing is in it. */
        Draft add(Section section) {
            if (!section.isEmpty()) {
                sections.add(section);
            }
            return this;
        }

        Section build() {
            return new Section(
                    heading,
                    recordId,
                    citations,
                    ImmutableList.copyOf(facts),
                    ImmutableList.copyOf(decisions),
                    ImmutableList.copyOf(sections));
        }
    }
}

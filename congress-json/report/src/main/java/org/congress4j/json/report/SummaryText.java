package org.congress4j.json.report;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a summary as lines of text. */
final class SummaryText {
    private static final CharMatcher BREAKS = CharMatcher.anyOf("\t\n\r\f\u000b\u0085\u2028\u2029");

    private final SummaryStyle style;
    private final StringBuilder out = new StringBuilder();

    SummaryText(SummaryStyle style) {
        this.style = style;
    }

    String of(ProceedingsSummary summary) {
        summary.title().ifPresent(title -> line(title, "", ""));
        summary.sections().forEach(section -> section(section, 0));
        return out.toString();
    }

    private void section(Section section, int depth) {
        if (out.length() > 0) {
            out.append('\n');
        }
        String indent = "  ".repeat(Math.max(0, depth - 1));
        String cited = cite(section.citations());
        line(section.heading() + id(section.recordId()) + (depth == 0 ? "" : cited), indent, indent + "    ");
        if (depth == 0) {
            out.append("=".repeat(Math.min(style.width(), firstLine(section.heading()))))
                    .append('\n');
            if (!cited.isEmpty()) {
                line("Sources:" + cited, "  ", "    ");
            }
        }
        section.facts().stream().limit(style.longest()).forEach(fact -> fact(fact, indent + "  "));
        more(section.facts().size(), indent);
        section.decisions().stream()
                .limit(style.longest())
                .forEach(decision -> decision(decision, section, indent + "  "));
        more(section.decisions().size(), indent);
        section.sections().forEach(part -> section(part, depth + 1));
    }

    private static int firstLine(String heading) {
        return Math.max(1, heading.length());
    }

    private void more(int size, String indent) {
        if (size > style.longest()) {
            line("… and " + Phrases.number((long) size - style.longest()) + " more", indent + "  ", indent);
        }
    }

    private void fact(Fact fact, String indent) {
        String label =
                fact.label().map(is -> fact.text().isEmpty() ? is : is + ": ").orElse("");
        if (!(label + fact.text()).isEmpty()) {
            line(label + fact.text() + id(fact.recordId()) + cite(fact.citations()), indent, indent + "  ");
        }
        fact.details().stream().limit(style.longest()).forEach(detail -> fact(detail, indent + "  "));
        more(fact.details().size(), indent + "  ");
    }

    private void decision(Decision decision, Section section, String indent) {
        String head = Stream.of(decision.number(), decision.title())
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
        List<String> where = Stream.of(
                        decision.date(),
                        decision.body(),
                        decision.meeting(),
                        decision.item(),
                        joined("draft ", decision.drafts()),
                        joined("by ", decision.sponsors()))
                .flatMap(Optional::stream)
                .toList();
        line(
                (head.isEmpty() ? decision.result() : head) + id(Optional.of(decision.recordId())),
                indent,
                indent + "    ");
        String further = indent + "  ";
        if (!where.isEmpty()) {
            line(String.join("; ", where), further, further + "  ");
        }
        if (!head.isEmpty()) {
            line(decision.result() + cite(decision.citations()), further, further + "  ");
        }
        decision.announcement().ifPresent(words -> line("Announced: “" + words + "”", further, further + "  "));
        decision.remarks().forEach(remark -> fact(remark, further));
        boolean few = section.decisions().size() <= 3 || style.longest() == Integer.MAX_VALUE;
        decision.votes().forEach(vote -> vote(vote, further, few));
    }

    private static Optional<String> joined(String before, ImmutableList<String> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(before + String.join(", ", parts));
    }

    private void vote(VotingRecord vote, String indent, boolean voters) {
        vote.title().ifPresent(title -> line(title, indent, indent));
        for (VotingRecord.Choice choice : vote.choices()) {
            if (voters && !choice.voters().isEmpty()) {
                String number = choice.announced().isPresent()
                        ? Phrases.number(choice.announced().getAsLong()) + " announced, "
                        : "";
                line(
                        choice.name() + " (" + number
                                + Phrases.number(choice.voters().size()) + " listed): "
                                + String.join(", ", choice.voters()),
                        indent,
                        indent + "  ");
            }
        }
        vote.remarks().stream().limit(style.longest()).forEach(remark -> fact(remark, indent));
        more(vote.remarks().size(), indent);
    }

    private String id(Optional<String> recordId) {
        return style.ids() ? recordId.map(id -> " {" + id + "}").orElse("") : "";
    }

    private static String cite(ImmutableList<Citation> citations) {
        return citations.isEmpty()
                ? ""
                : " [" + citations.stream().map(Citation::toString).distinct().collect(Collectors.joining("; ")) + "]";
    }

    /** Breaks a text between words; a line feed of a document could forge a line. */
    private void line(String text, String indent, String further) {
        StringBuilder line = new StringBuilder(indent);
        int start = indent.length();
        for (String word : Splitter.on(' ').split(BREAKS.replaceFrom(text, ' '))) {
            if (line.length() + word.length() > style.width() && line.length() > start) {
                out.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(further);
                start = further.length();
            }
            line.append(word).append(' ');
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}

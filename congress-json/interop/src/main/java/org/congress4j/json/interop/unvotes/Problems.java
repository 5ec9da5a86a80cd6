package org.congress4j.json.interop.unvotes;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.congress4j.json.format.report.ImportProblem;
import org.congress4j.json.format.report.ImportProblemCode;
import org.congress4j.json.format.report.ImportReport;

/** Collects what was not understood: each problem once, with its count and first lines. */
final class Problems {
    private static final int MAX_MESSAGE = 1_000;

    private final Map<ImportProblemCode, Long> totals = new EnumMap<>(ImportProblemCode.class);
    private final Map<ImportProblemCode, Map<String, Occurrences>> kept = new EnumMap<>(ImportProblemCode.class);

    private static final class Occurrences {
        private long count;
        private final List<Long> lines = new ArrayList<>();

        private void add(long line) {
            count++;
            if (lines.size() < ImportProblem.MAX_LINES) {
                lines.add(line);
            }
        }
    }

    /** A message on one line, and of a length that a person can read, whatever cells it quotes. */
    static String printable(String message) {
        return Ascii.truncate(CharMatcher.javaIsoControl().replaceFrom(message, ' '), MAX_MESSAGE, "…");
    }

    void add(ImportProblemCode code, long line, String text) {
        String message = printable(text);
        totals.merge(code, 1L, Long::sum);
        Map<String, Occurrences> ofCode = kept.computeIfAbsent(code, key -> new LinkedHashMap<>());
        if (ofCode.size() < ImportReport.MAX_PROBLEMS || ofCode.containsKey(message)) {
            ofCode.computeIfAbsent(message, key -> new Occurrences()).add(line);
        }
    }

    ImportReport report() {
        ImmutableList.Builder<ImportProblem> problems = ImmutableList.builder();
        kept.forEach((code, ofCode) -> ofCode.forEach((message, occurrences) -> problems.add(ImportProblem.builder()
                .code(code)
                .message(message)
                .count(occurrences.count)
                .lines(ImmutableList.copyOf(occurrences.lines))
                .build())));
        return ImportReport.builder()
                .totals(ImmutableMap.copyOf(totals))
                .problems(problems.build())
                .build();
    }
}

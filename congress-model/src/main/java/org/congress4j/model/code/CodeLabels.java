package org.congress4j.model.code;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The display names of all codes, read from a resource when one is first asked for. */
final class CodeLabels {
    private static final String RESOURCE = "labels.tsv";
    private static final Splitter CELLS = Splitter.on('\t');
    private static final Supplier<Map<String, ImmutableList<CodeLabel>>> LABELS = Suppliers.memoize(CodeLabels::read);

    private CodeLabels() {}

    /** The display names of a code, the English one first; none if it is not on its list. */
    static ImmutableList<CodeLabel> of(Code code) {
        return LABELS.get().getOrDefault(key(code.list().name(), code.toString()), ImmutableList.of());
    }

    private static String key(String list, String code) {
        return list + " " + code;
    }

    private static Map<String, ImmutableList<CodeLabel>> read() {
        Map<String, ImmutableList.Builder<CodeLabel>> found = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                requireNonNull(CodeLabels.class.getResourceAsStream(RESOURCE), RESOURCE), UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> cells = CELLS.splitToList(line);
                found.computeIfAbsent(key(cells.get(0), cells.get(1)), key -> ImmutableList.builder())
                        .add(new CodeLabel(cells.get(2), cells.get(3), cells.get(4)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, ImmutableList<CodeLabel>> labels = new HashMap<>();
        found.forEach((key, ofCode) -> labels.put(key, ofCode.build()));
        return labels;
    }
}

package org.congress4j.work;

import com.google.common.io.ByteStreams;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.congress4j.json.CongressJson;
import org.congress4j.json.format.JsonPatch;
import org.congress4j.json.interop.unvotes.UnVotes;
import org.congress4j.json.report.ProceedingsSummary;
import org.congress4j.json.report.SummaryStyle;
import org.congress4j.model.Id;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import org.congress4j.model.check.ProceedingsCheck;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.DocumentWalk;
import org.congress4j.model.check.engine.Walk;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.ListMember;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValueType;
import org.congress4j.model.edit.ProceedingsEditor;
import org.congress4j.model.edit.ProceedingsMerge;
import org.congress4j.model.edit.References;
import org.congress4j.model.index.ProceedingsIndex;

/** Measures the work of each rule and each operation on documents of each shape. {@link CountingLoader} loads it. */
public final class WorkMeter implements Function<String, List<String>> {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final int ELEMENTS = 40;
    private static final double MOST_FOR_TWICE = 2.3;
    /** What a rule may do besides, however few the elements. */
    private static final long FEW = 200;
    /** How many times as long as the document a report may be. */
    private static final long LARGEST_REPORT = 10;

    private static final long SHORT_REPORT = 100_000;

    private interface Operation {
        void on(Proceedings proceedings) throws IOException;
    }

    private static final Map<String, Operation> OPERATIONS = operations();

    private static final Set<String> WRITING = Set.of("write", "lines", "canonical form and digest");
    private static final long MOST_WRITTEN = 5L * ELEMENTS;

    /** What goes over all members in the same way, so that some of the shapes are enough. */
    private static final Set<String> ALIKE =
            Set.of("references and renaming", "taking out of persons", "comparison and patch", "merge");

    /** One in so many shapes is enough, unless shapes are named. */
    private static final int ENOUGH = 12;

    private static Map<String, Operation> operations() {
        Map<String, Operation> operations = new LinkedHashMap<>();
        operations.put("index", ProceedingsIndex::of);
        operations.put("write", CongressJson::writeString);
        operations.put("lines", proceedings -> CongressJson.writeLines(proceedings, ByteStreams.nullOutputStream()));
        operations.put("canonical form and digest", CongressJson::digest);
        operations.put("references and renaming", WorkMeter::rename);
        operations.put(
                "taking out of persons",
                proceedings -> ProceedingsEditor.of(proceedings)
                        .takeOut(persons(proceedings))
                        .apply());
        operations.put("comparison and patch", proceedings -> JsonPatch.between(proceedings, reversed(proceedings)));
        operations.put(
                "merge",
                proceedings -> ProceedingsMerge.of(proceedings, reversed(proceedings))
                        .base(proceedings)
                        .merge());
        operations.put("export of votes", proceedings -> UnVotes.write(proceedings, CharStreams.nullWriter()));
        operations.put(
                "summary", proceedings -> ProceedingsSummary.of(proceedings).toText(SummaryStyle.full()));
        return operations;
    }

    private static void rename(Proceedings proceedings) {
        Map<Id<?>, Id<?>> ids = new LinkedHashMap<>();
        References.of(proceedings).ids().forEach(id -> ids.put(Id.of(id), Id.of("new/" + id)));
        ProceedingsEditor.of(proceedings).renameAll(ids).apply();
    }

    /** Those of whom there is one. */
    private static List<Id<Person>> persons(Proceedings proceedings) {
        return proceedings.persons().stream()
                .collect(Collectors.groupingBy(Person::id, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(person -> person.getValue() == 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A document with all lists the other way round. */
    private static Proceedings reversed(Proceedings proceedings) {
        return reversed(RecordTypes.document(), proceedings);
    }

    private static <T> T reversed(ValueType<T> type, T value) {
        T reversed = value;
        for (Member<T, ?> member : type.members()) {
            reversed = reversed(member, reversed);
        }
        return reversed;
    }

    private static <T, V> T reversed(Member<T, V> member, T of) {
        if (!(member instanceof ListMember<T, V> list) || member.isAbsent(of)) {
            return of;
        }
        List<V> values = new ArrayList<>();
        for (V value : list.values(of)) {
            values.add(0, member.kind() instanceof Kind.Value<V> nested ? reversed(nested.type(), value) : value);
        }
        return list.with(of, values);
    }

    private int count;
    /** Whether a shape is one of many that have not been named. */
    private boolean isOneOfAll;

    /** Makes a meter. */
    public WorkMeter() {}

    /** {@return what takes more than its share of work, in words} */
    @Override
    public List<String> apply(String only) {
        List<String> found = new ArrayList<>();
        try {
            new Shapes().all().forEach((name, shape) -> {
                if (name.contains(only)) {
                    measure(name, shape, found);
                    isOneOfAll = only.isEmpty() && ++count % ENOUGH > 0;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private void measure(String name, Shapes.Shape shape, List<String> found) {
        Proceedings once = shape.of(ELEMENTS);
        Proceedings twice = shape.of(2 * ELEMENTS);
        if (!tooMuch(name, once, twice).isEmpty()) {
            // Classes that are loaded, and walks that are made, when they are first needed do not count.
            found.addAll(tooMuch(name, once, twice));
        }
    }

    private List<String> tooMuch(String name, Proceedings once, Proceedings twice) {
        List<String> found = new ArrayList<>();
        Map<String, Long> less = work(once, found);
        work(twice, found).forEach((what, work) -> {
            long before = less.getOrDefault(what, 0L);
            if (work > MOST_FOR_TWICE * before + FEW) {
                found.add(what + ": " + before + " steps, and " + work + " on twice '" + name + "'");
            }
        });
        return found;
    }

    private Map<String, Long> work(Proceedings proceedings, List<String> found) {
        Map<String, Long> work = new LinkedHashMap<>();
        OPERATIONS.forEach((name, operation) -> {
            // How records are written does not depend on those that refer to them.
            if (isOneOfAll && ALIKE.contains(name)) {
                return;
            }
            if (WRITING.contains(name) && proceedings.records().count() > MOST_WRITTEN) {
                return;
            }
            Work.reset();
            try {
                operation.on(proceedings);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            work.put(name, Work.ofNoOwner());
        });
        Work.reset();
        DocumentWalk walk = new DocumentWalk(new CheckContext(proceedings, DAY));
        Map<String, Walk> rules = new LinkedHashMap<>();
        for (CheckRule rule : ProceedingsCheck.standard().rules()) {
            rules.put(rule.code(), walk.join(rule, 1000));
        }
        walk.run();
        rules.forEach((code, rule) -> work.put(code, Work.of(rule)));
        long printed = rules.values().stream()
                .flatMap(rule -> rule.findings().kept().stream())
                .mapToLong(finding ->
                        finding.pointer().length() + finding.message().length())
                .sum();
        if (printed > SHORT_REPORT
                && printed
                        > LARGEST_REPORT * CongressJson.writeString(proceedings).length()) {
            found.add("the report has " + printed + " characters");
        }
        return work;
    }
}

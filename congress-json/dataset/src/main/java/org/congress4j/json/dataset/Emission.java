package org.congress4j.json.dataset;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.congress4j.json.format.ExternalSort;
import org.congress4j.model.MemberState;
import org.congress4j.model.Organization;
import org.congress4j.model.Party;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.KeyTarget;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a data set, and follows its references. */
final class Emission implements RowSink, Closeable {
    /** How many ids without a record are remembered, so that they need not be noted again. */
    private static final int MOST_REMEMBERED = 50_000;

    private static final ImmutableSet<String> STATES = Stream.concat(
                    MemberStates.registry().all().stream(), MemberStates.registry().parties().stream())
            .map(RegisteredState::code)
            .collect(ImmutableSet.toImmutableSet());

    private final Plan plan;
    private final RowIndex index;
    private final Facts facts;
    private final Optional<String> language;
    private final Map<TableDraft, TableWriter> writers = new LinkedHashMap<>();
    private final ExternalSort stubs;
    private final Set<String> remembered = new HashSet<>();
    private final Set<String> states = new TreeSet<>();
    private final SetMultimap<String, String> codes = TreeMultimap.create();
    private final FindingRows findings;
    private final PartyRows parties;
    private long leftOut;

    Emission(Plan plan, RowIndex index, Facts facts, DataSetOptions options, Path folder) throws IOException {
        this.plan = plan;
        this.index = index;
        this.facts = facts;
        this.language = options.language();
        this.findings = new FindingRows(plan);
        this.parties = new PartyRows(plan);
        this.stubs = new ExternalSort(folder);
        for (TableDraft table : plan.tables()) {
            if (options.tables().isEmpty() || options.tables().contains(table.name())) {
                writers.put(table, new TableWriter(table.table(), folder, options.formats()));
            }
        }
    }

    /** Writes the rows of a record. */
    void write(ProceedingsRecord<?> record) throws IOException {
        RecordType<?> type = RecordTypes.of(record.getClass()).orElseThrow();
        String id = record.id().toString();
        RecordRows<?> rows = plan.rows(type);
        rows.write(record, this);
        write(new Row(plan.table(Target.RECORDS))
                .set(0, id)
                .set(1, RecordRows.nameOf(record))
                .set(2, rows.table().name()));
        parties.write(record, this);
        if (record instanceof Party) {
            noteState(id);
        }
    }

    /** Notes a record that has no row, since another has its id. */
    void leaveOut(ProceedingsRecord<?> record) throws IOException {
        String id = record.id().toString();
        leaveOut(
                "repeated_id",
                id,
                "",
                "another " + index.type(id).orElseThrow().name() + " with the id '" + id + "' has the row");
    }

    private void leaveOut(String code, String recordId, String pointer, String message) throws IOException {
        leftOut++;
        findings.writeLeftOut(code, recordId, pointer, message, this);
    }

    /** Writes the rows of what is referred to and has no record. */
    void writeStubs() throws IOException {
        TableDraft texts = plan.table(Target.TEXTS);
        try {
            PeekingIterator<String> sorted = Iterators.peekingIterator(stubs.sorted());
            while (sorted.hasNext()) {
                String[] stub = sorted.next().split("\0", -1);
                while (sorted.hasNext() && sorted.peek().startsWith(stub[0] + "\0" + stub[1] + "\0")) {
                    String[] again = sorted.next().split("\0", -1);
                    if (stub[2].equals(Party.class.getName())) {
                        stub = again;
                    }
                }
                if (stub[0].equals(Target.TEXTS)) {
                    write(new Row(texts).set("id", stub[1]).set("stub", true));
                } else {
                    parties.writeStub(stub[1], declared(stub[2]), this);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        StateTables.write(plan, states, this);
    }

    private static Class<?> declared(String name) {
        return RecordTypes.classes().stream()
                .filter(type -> type.getName().equals(name))
                .<Class<?>>map(type -> type)
                .findFirst()
                .orElse(Party.class);
    }

    FindingRows findings() {
        return findings;
    }

    /** Closes all tables but that of findings, and lets go of what only they need, before the checks need memory. */
    void closeAllButFindings() throws IOException {
        remembered.clear();
        for (Map.Entry<TableDraft, TableWriter> writer : writers.entrySet()) {
            if (!writer.getKey().name().equals(FindingRows.NAME)) {
                writer.getValue().close();
            }
        }
    }

    long leftOut() {
        return leftOut;
    }

    /** The codes that were seen and are on no list, in order, by table and column. */
    ImmutableSetMultimap<String, String> codes() {
        return ImmutableSetMultimap.copyOf(codes);
    }

    Iterable<TableWriter> writers() {
        return writers.values();
    }

    @Override
    public boolean takes(TableDraft table) {
        return writers.containsKey(table);
    }

    @Override
    public void write(Row row) throws IOException {
        TableWriter writer = writers.get(row.table());
        if (writer != null) {
            writer.write(row);
        }
    }

    @Override
    public boolean takesLanguage(String tag) {
        return language.isEmpty()
                || Ascii.equalsIgnoreCase(tag, language.get())
                || (tag.length() > language.get().length()
                        && tag.charAt(language.get().length()) == '-'
                        && Ascii.equalsIgnoreCase(
                                tag.substring(0, language.get().length()), language.get()));
    }

    @Override
    public @Nullable String reference(Target target, String id, Place place, String relative) throws IOException {
        String found = known(target, id);
        if (found == null) {
            Optional<RecordType<?>> type = index.type(id);
            leaveOut(
                    "reference",
                    place.recordId(),
                    place.pointer() + relative,
                    type.isPresent()
                            ? "'" + id + "' is a " + type.get().name() + ", which has no row in " + target.table()
                            : "there is no record '" + id + "'");
        } else if (target.stubs()) {
            noteStub(target, id);
        }
        return found;
    }

    private void noteStub(Target target, String id) throws IOException {
        if (index.type(id).isEmpty()) {
            String stub = target.table() + "\0" + id + "\0" + target.declared().getName();
            if (!remembered.contains(stub)) {
                if (remembered.size() < MOST_REMEMBERED) {
                    remembered.add(stub);
                }
                stubs.add(stub);
            }
        }
        if (target.table().equals(Target.PARTIES)) {
            noteState(id);
        }
    }

    private void noteState(String id) {
        if (STATES.contains(id)) {
            states.add(id);
        }
    }

    @Override
    public @Nullable String known(Target target, String id) {
        Optional<RecordType<?>> type = index.type(id);
        boolean found = type.isPresent() ? target.types().contains(type.get().javaType()) : target.stubs();
        return found ? id : null;
    }

    @Override
    public @Nullable String keyReference(KeyTarget target, String reference, Place place, String relative)
            throws IOException {
        if (index.has(target, reference)) {
            return reference;
        }
        leaveOut(
                "reference",
                place.recordId(),
                place.pointer() + relative,
                "there is no " + target + " '" + reference + "'");
        return null;
    }

    @Override
    public String matchedBy(String id) {
        if (index.type(id).isPresent()) {
            return "document";
        }
        return STATES.contains(id) ? "registry" : "none";
    }

    /** Whether an id is that of a State or an organization, or may be. */
    boolean isNoPerson(String id) {
        return index.type(id)
                .map(type -> type.javaType() == MemberState.class || type.javaType() == Organization.class)
                .orElse(true);
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public void repeatedKey(KeyTarget target, String key, Place place, String relative) throws IOException {
        leaveOut(
                "repeated_key",
                place.recordId(),
                place.pointer() + relative,
                "another " + target + " has the id '" + key + "'");
    }

    @Override
    public void saw(TableDraft table, int place, String code) {
        codes.put(table.name() + "." + table.table().columns().get(place).name(), code);
    }

    @Override
    public void close() throws IOException {
        stubs.close();
        for (TableWriter writer : writers.values()) {
            writer.close();
        }
    }
}

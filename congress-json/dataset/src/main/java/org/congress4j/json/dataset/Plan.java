package org.congress4j.json.dataset;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.congress4j.json.format.Documentation;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Source;
import org.congress4j.model.StatementText;
import org.congress4j.model.Vote;
import org.congress4j.model.code.AbsenceReason;
import org.congress4j.model.code.Code;
import org.congress4j.model.describe.BallotsMember;
import org.congress4j.model.describe.KeyTarget;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.ListMember;
import org.congress4j.model.describe.MapMember;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.SingleMember;
import org.congress4j.model.describe.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * The tables, and how the rows of each record are made, as they follow from the descriptions of the types.
 *
 * <p>A type of records has a table, and so has each list of values in it. Members that are single values become columns: those of a
 * value inside become columns that begin with its name. Values that stand in records of several tables are in one table, in which each
 * row says in which record it stands and at which JSON Pointer. Texts by language, and lists of plain values without a table of their
 * own, are rows of long tables.
 */
final class Plan {
    static final String TYPE = "record_type";
    static final String RECORD = "record_id";
    static final String AT = "at";
    static final String SEQ = "seq";

    private static final String LANGUAGE = "language";
    private static final String VALUE = "value";

    private final Map<String, TableDraft> tables = new LinkedHashMap<>();
    private final Map<RecordType<?>, RecordRows<?>> rows = new HashMap<>();
    /** The tables of records whose records list values of a class. */
    private final SetMultimap<Class<?>, String> places = HashMultimap.create();

    /** The members from which each table of values is filled. */
    private final SetMultimap<TableDraft, String> feeders = HashMultimap.create();

    /** The types that stand inside themselves, while their members are looked at. */
    private final Map<ValueType<?>, ValueRows<?>> trees = new HashMap<>();

    private final VoteRows votes;

    /** To what a row below a value belongs: an id, and numbers of rows; or a pointer into a record. */
    private record Owner(
            String column,
            DataColumn.Reference to,
            String singular,
            ImmutableList<String> numbers,
            boolean byPointer) {}

    /**
     * Where members are described.
     *
     * @param table the table with the row of the value
     * @param prefix how the names of the columns begin
     * @param relative the pointer to the value from the one that has the row
     * @param owner to what rows below belong
     * @param columns the names of the columns that the row has
     * @param required whether each row has the value
     */
    private record Spot(
            TableDraft table, String prefix, String relative, Owner owner, Set<String> columns, boolean required) {
        Spot inside(String name, String member, boolean required) {
            return new Spot(
                    table, prefix + name + "_", relative + "/" + member, owner, columns, this.required && required);
        }

        /** The name of the column of a member, which nothing else in the row may have. */
        String column(String name) {
            String column = name.startsWith("=") ? name.substring(1) : prefix + name;
            checkState(columns.add(column), "table '%s' would have two columns '%s'", table, column);
            return column;
        }
    }

    private final TableDraft localized;
    private final TableDraft references;
    private final TableDraft values;
    private final TableDraft extensions;
    private final TableDraft recordSources;
    private final TableDraft absences;
    private final TableDraft records;

    private Plan(ImmutableList<String> codeLists) {
        records = draft(Target.RECORDS, "Every record, with the table that has its row.");
        records.column(
                DataColumn.of("id", ColumnType.STRING, "The id of the record.").mandatory());
        records.column(DataColumn.of("type", ColumnType.STRING, "The type of the record, such as `session`.")
                .mandatory());
        records.column(DataColumn.of("table", ColumnType.STRING, "The table with its row.")
                .mandatory());
        records.key("id");
        PartyRows.addTo(this);
        RecordTypes.all().forEach(this::collect);
        localized = byPointer("localized_texts", "Texts by language of members that are one text, such as titles.");
        localized.column(DataColumn.of(LANGUAGE, ColumnType.STRING, "The language, as a BCP 47 tag.")
                .mandatory());
        localized.column(DataColumn.of("text", ColumnType.STRING, "The text.").mandatory());
        localized.key(RECORD, AT, LANGUAGE);
        references = byPointer(
                "listed_references", "References of members that are lists, where they have no table of their own.");
        references.column(DataColumn.of(SEQ, ColumnType.INTEGER, "The place in the list, from 1.")
                .mandatory());
        references.key(RECORD, AT, SEQ);
        values = byPointer(
                "listed_values", "Values of members that are lists or maps, where they have no table of their own.");
        values.column(DataColumn.of(SEQ, ColumnType.INTEGER, "The place in the list, from 1.")
                .mandatory());
        values.column(DataColumn.of("name", ColumnType.STRING, "The name of the value; empty in a list."));
        values.column(DataColumn.of(VALUE, ColumnType.STRING, "The value.").mandatory());
        values.key(RECORD, AT, SEQ);
        extensions = byPointer(
                "extensions",
                "Members that this version of the format does not know, of records and of values in them.");
        extensions.column(DataColumn.of("name", ColumnType.STRING, "The name of the member.")
                .mandatory());
        extensions.column(
                DataColumn.of(VALUE, ColumnType.STRING, "The value, as JSON.").mandatory());
        extensions.key(RECORD, AT, "name");
        recordSources = byPointer("record_sources", "The sources of records, and of values in them.");
        recordSources.column(DataColumn.of(SEQ, ColumnType.INTEGER, "The place in the list, from 1.")
                .mandatory());
        recordSources.column(
                DataColumn.of("source_id", ColumnType.STRING, "The source.").to("sources", "id"));
        recordSources.key(RECORD, AT, SEQ);
        absences = draft("absences", "Why members of records are absent.");
        pointerColumns(absences);
        absences.column(DataColumn.of("member", ColumnType.STRING, "The name of the member, or a JSON Pointer to it.")
                .mandatory());
        absences.column(DataColumn.of("reason", ColumnType.STRING, "Why it is absent.")
                .codedBy(AbsenceReason.LIST)
                .mandatory());
        absences.key(RECORD, "member");
        votes = new VoteRows(this, codeLists);
        RecordTypes.all().forEach(this::addRecords);
        StateTables.addTo(this);
        FindingRows.addTo(this);
        Coverage.addTo(this);
        Participation.addTo(this);
    }

    /**
     * The plan of the model as it is.
     *
     * @param codeLists the lists of which ballots have the codes of States, such as {@code cow}
     */
    static Plan ofModel(ImmutableList<String> codeLists) {
        return new Plan(codeLists);
    }

    TableDraft draft(String name, String description) {
        TableDraft draft = tables.get(name);
        if (draft == null) {
            draft = new TableDraft(name, description);
            tables.put(name, draft);
        }
        return draft;
    }

    /** The tables, those of the records first that stand first in a document. */
    ImmutableList<TableDraft> tables() {
        return ImmutableList.copyOf(tables.values());
    }

    TableDraft table(String name) {
        TableDraft draft = tables.get(name);
        if (draft == null) {
            throw new IllegalArgumentException("there is no table '" + name + "'");
        }
        return draft;
    }

    @SuppressWarnings("unchecked") // the rows of a type are those of its records
    <R extends ProceedingsRecord<R>> RecordRows<R> rows(RecordType<R> type) {
        return (RecordRows<R>) Objects.requireNonNull(rows.get(type));
    }

    // What stands where.

    private void collect(RecordType<?> type) {
        String table = TableNames.ofRecords(type);
        type.withNested()
                .forEach(owner -> owner.members().forEach(member -> {
                    if (member.kind() instanceof Kind.Value<?> value
                            && (!(member instanceof SingleMember) || TableNames.hasRow(value.type()))
                            && !TableNames.hasTable(owner, member)) {
                        places.put(value.type().javaType(), table);
                    }
                }));
    }

    private boolean isShared(Class<?> type) {
        return places.get(type).size() > 1;
    }

    // Records.

    private <R extends ProceedingsRecord<R>> void addRecords(RecordType<R> type) {
        String name = TableNames.ofRecords(type);
        TableDraft table = draft(name, Documentation.of(type.javaType()));
        table.column(DataColumn.of("id", ColumnType.STRING, "The id, which is unique in the data set.")
                .mandatory());
        table.key("id");
        List<Step<R>> steps = new ArrayList<>();
        if (name.equals(Target.TEXTS)) {
            int kind = table.column(
                    DataColumn.of("type", ColumnType.STRING, "The type of the record, such as `resolution`."));
            int stub = table.column(DataColumn.of(
                            "stub",
                            ColumnType.BOOLEAN,
                            "Whether the document has no record of it, only references to it.")
                    .mandatory());
            steps.add((record, row, place, out) -> row.set(kind, type.name()).set(stub, false));
        }
        Owner owner = new Owner(
                TableNames.singular(type) + "_id",
                new DataColumn.Reference(name, "id"),
                TableNames.singular(type),
                ImmutableList.of(),
                false);
        Set<String> begin = new HashSet<>(name.equals(Target.TEXTS) ? Set.of("id", "type", "stub") : Set.of("id"));
        steps.addAll(members(type, new Spot(table, "", "", owner, begin, true)));
        if (name.equals("statements")) {
            steps.add(cast(StatementRows.step(table)));
        }
        rows.put(type, new RecordRows<>(type, table, ImmutableList.copyOf(steps)));
    }

    @SuppressWarnings("unchecked") // the records of the table are of the type of the step
    private static <T> Step<T> cast(Step<?> step) {
        return (Step<T>) step;
    }

    @SuppressWarnings("unchecked") // the map holds for a type the rows of its values
    private <V> ValueRows<V> tree(ValueType<V> type) {
        return (ValueRows<V>) Objects.requireNonNull(trees.get(type));
    }

    /** What is written of the members of a value. */
    private <T> List<Step<T>> members(ValueType<T> type, Spot spot) {
        List<Step<T>> steps = new ArrayList<>();
        for (Member<T, ?> member : type.members()) {
            if (!TableNames.isByHand(type, member)
                    && !(member.kind() instanceof Kind.OwnId)
                    && !TableNames.byLanguage(type).equals(Optional.of(member.name()))) {
                add(type, member, spot, steps);
            }
        }
        if (type.javaType() == Vote.class) {
            steps.add(cast(votes.step(spot.table())));
        } else if (type.javaType() == ReportedCount.class) {
            steps.add(cast(FigureBounds.step(spot.table())));
        }
        steps.add((value, row, place, out) -> {
            for (Map.Entry<String, JsonValue> extension : type.extensions(value).entrySet()) {
                if (out.takes(extensions)) {
                    Row own = pointer(extensions, place, spot.relative());
                    own.set("name", extension.getKey());
                    own.set(VALUE, json(extension.getValue()));
                    out.write(own);
                }
            }
        });
        return steps;
    }

    private static String json(JsonValue value) {
        return ProceedingsFormat.canonical(JsonValue.class, value);
    }

    private <T, V> void add(ValueType<T> type, Member<T, V> member, Spot spot, List<Step<T>> steps) {
        String name = TableNames.column(type, member);
        if (member instanceof MapMember<T, V> map) {
            steps.add(map.namesMembers() ? absences(map) : named(map, spot));
        } else if (member instanceof BallotsMember) {
            throw new IllegalStateException("the rows of '" + member + "' have to be written by hand");
        } else if (member.kind() instanceof Kind.Value<V> nested) {
            if (member instanceof SingleMember<T, V> single && !TableNames.hasRow(nested.type())) {
                inside(type, single, nested.type(), name, spot, steps);
            } else {
                steps.add(children(type, member, nested.type(), spot));
            }
        } else if (member.kind() instanceof Kind.Localized) {
            steps.add(texts(member, spot));
        } else if (member instanceof SingleMember<T, V> single) {
            single(type, single, spot.column(name), spot, steps);
        } else if (member instanceof ListMember<T, V> list) {
            steps.add(TableNames.hasTable(type, member) ? plainRows(type, list, spot) : plainList(list, spot));
        }
    }

    // Members that become columns.

    private <T, V> void inside(
            ValueType<T> owner,
            SingleMember<T, V> member,
            ValueType<V> type,
            String name,
            Spot spot,
            List<Step<T>> steps) {
        if (type.isMark()) {
            int mark = spot.table()
                    .column(DataColumn.of(
                            spot.column(name), ColumnType.BOOLEAN, Documentation.of(owner.javaType(), member.name())));
            steps.add((value, row, place, out) -> row.set(mark, member.get(value) != null));
        }
        ImmutableList<Step<V>> inside =
                ImmutableList.copyOf(members(type, spot.inside(name, member.name(), member.isRequired())));
        steps.add((value, row, place, out) -> {
            V nested = member.get(value);
            if (nested != null) {
                for (Step<V> step : inside) {
                    step.take(nested, row, place, out);
                }
            }
        });
    }

    private <T, V> void single(
            ValueType<T> type, SingleMember<T, V> member, String name, Spot spot, List<Step<T>> steps) {
        Kind<V> kind = member.kind();
        String description = Documentation.of(type.javaType(), member.name());
        TableDraft table = spot.table();
        if (kind.equals(Kind.DATE)) {
            DateCells cells = DateCells.dates(table, name, description);
            steps.add((value, row, place, out) -> {
                V date = member.get(value);
                if (date != null) {
                    cells.set(row, (PartialDate) date);
                }
            });
            return;
        } else if (kind.equals(Kind.DATE_TIME)) {
            DateCells cells = DateCells.times(table, name, description);
            steps.add((value, row, place, out) -> {
                V time = member.get(value);
                if (time != null) {
                    cells.set(row, (PartialDateTime) time);
                }
            });
            return;
        }
        DataColumn column = column(name, kind, description);
        int at = table.column(spot.required() && member.isRequired() ? column.mandatory() : column);
        String relative = spot.relative() + "/" + member.name();
        Cell<V> cell = cell(kind, table, at, relative);
        steps.add((value, row, place, out) -> {
            V found = member.get(value);
            if (found != null) {
                row.set(at, cell.of(found, place, out));
            }
        });
    }

    private static <V> DataColumn column(String name, Kind<V> kind, String description) {
        if (kind instanceof Kind.WholeNumber) {
            return DataColumn.of(name, ColumnType.INTEGER, description);
        } else if (kind instanceof Kind.Flag) {
            return DataColumn.of(name, ColumnType.BOOLEAN, description);
        } else if (kind.equals(Kind.INSTANT)) {
            return DataColumn.of(name, ColumnType.DATETIME, description);
        }
        DataColumn text = DataColumn.of(name, ColumnType.STRING, description);
        if (kind instanceof Kind.OfList<?> codes) {
            return text.codedBy(codes.list());
        } else if (kind instanceof Kind.Reference<?> reference) {
            Target target = Target.of(reference.target());
            return text.to(target.table(), target.column());
        } else if (kind instanceof Kind.KeyReference reference) {
            Target target = Target.of(reference.target());
            return text.to(target.table(), target.column());
        }
        return text;
    }

    /** What a cell holds of a value. */
    private interface Cell<V> {
        @Nullable
        Object of(V value, Place place, RowSink out) throws IOException;
    }

    private static <V> Cell<V> cell(Kind<V> kind, TableDraft table, int at, String relative) {
        if (kind instanceof Kind.WholeNumber || kind instanceof Kind.Flag) {
            return (value, place, out) -> value;
        } else if (kind instanceof Kind.Json) {
            return (value, place, out) -> json((JsonValue) value);
        } else if (kind instanceof Kind.Reference<?> reference) {
            Target target = Target.of(reference.target());
            return (value, place, out) -> out.reference(target, value.toString(), place, relative);
        } else if (kind instanceof Kind.KeyReference reference) {
            return (value, place, out) -> out.keyReference(reference.target(), value.toString(), place, relative);
        } else if (kind instanceof Kind.OfList) {
            return (value, place, out) -> {
                if (!((Code) value).isRecognized()) {
                    out.saw(table, at, value.toString());
                }
                return value.toString();
            };
        }
        return (value, place, out) -> value.toString();
    }

    // Members that become rows of long tables.

    private <T, V> Step<T> texts(Member<T, V> member, Spot spot) {
        String relative = spot.relative() + "/" + member.name();
        boolean single = member instanceof SingleMember;
        return (value, row, place, out) -> {
            if (!out.takes(localized) || member.isAbsent(value)) {
                return;
            }
            int index = 0;
            for (V text : member.values(value)) {
                String at = single ? relative : relative + "/" + index++;
                for (Map.Entry<String, String> language :
                        ((LocalizedText) text).texts().entrySet()) {
                    if (out.takesLanguage(language.getKey())) {
                        out.write(pointer(localized, place, at)
                                .set(LANGUAGE, language.getKey())
                                .set("text", language.getValue()));
                    }
                }
            }
        };
    }

    private <T, V> Step<T> plainList(ListMember<T, V> member, Spot spot) {
        Kind<V> kind = member.kind();
        boolean isSource = kind instanceof Kind.Reference<?> reference && reference.target() == Source.class;
        boolean isReference = kind instanceof Kind.Reference || kind instanceof Kind.KeyReference;
        TableDraft table = isSource ? recordSources : isReference ? references : values;
        String column = isSource ? "source_id" : isReference ? target(kind).singular() + "_id" : VALUE;
        int at = table.column(
                isReference
                        ? column(column, kind, "What the list refers to, if it is such a row.")
                        : DataColumn.of(VALUE, ColumnType.STRING, "The value."));
        String relative = spot.relative() + "/" + member.name();
        Cell<V> cell = cell(kind, table, at, relative);
        // The sources of a value are found where the value is.
        String pointer = isSource ? spot.relative() : relative;
        return (value, row, place, out) -> {
            int seq = 0;
            for (V element : member.values(value)) {
                if (out.takes(table)) {
                    out.write(pointer(table, place, pointer).set(SEQ, ++seq).set(at, cell.of(element, place, out)));
                }
            }
        };
    }

    private static Target target(Kind<?> kind) {
        return kind instanceof Kind.Reference<?> reference
                ? Target.of(reference.target())
                : Target.of(((Kind.KeyReference) kind).target());
    }

    private <T, V> Step<T> named(MapMember<T, V> member, Spot spot) {
        String relative = spot.relative() + "/" + member.name();
        return (value, row, place, out) -> {
            int seq = 0;
            for (Map.Entry<String, V> entry : member.entries(value).entrySet()) {
                if (out.takes(values)) {
                    out.write(pointer(values, place, relative)
                            .set(SEQ, ++seq)
                            .set("name", entry.getKey())
                            .set(VALUE, entry.getValue().toString()));
                }
            }
        };
    }

    private <T, V> Step<T> absences(MapMember<T, V> member) {
        int reason = absences.place("reason");
        return (value, row, place, out) -> {
            for (Map.Entry<String, V> entry : member.entries(value).entrySet()) {
                Row own = new Row(absences)
                        .set(TYPE, place.recordType())
                        .set(RECORD, place.recordId())
                        .set("member", entry.getKey())
                        .set(reason, entry.getValue().toString());
                if (!((Code) entry.getValue()).isRecognized()) {
                    out.saw(absences, reason, entry.getValue().toString());
                }
                out.write(own);
            }
        };
    }

    // Lists with tables.

    private TableDraft byPointer(String name, String description) {
        TableDraft table = draft(name, description);
        pointerColumns(table);
        table.column(DataColumn.of(
                AT, ColumnType.STRING, "Where in the record, as a JSON Pointer; empty for the record itself."));
        return table;
    }

    private static void pointerColumns(TableDraft table) {
        table.column(DataColumn.of(TYPE, ColumnType.STRING, "The type of the record, such as `session`.")
                .mandatory());
        table.column(DataColumn.of(RECORD, ColumnType.STRING, "The record.")
                .mandatory()
                .to(Target.RECORDS, "id"));
    }

    private static Row pointer(TableDraft table, Place place, String relative) {
        return new Row(table)
                .set(0, place.recordType())
                .set(1, place.recordId())
                .set(2, place.pointer() + relative);
    }

    /** The rows of a list of plain values that has a table. */
    private <T, V> Step<T> plainRows(ValueType<T> type, ListMember<T, V> member, Spot spot) {
        String name =
                TableNames.ofValues(type, member, type.javaType(), spot.owner().singular(), false);
        TableDraft table = draft(name, Documentation.of(type.javaType(), member.name()));
        Rows rows = owned(table, spot, member.name());
        Kind<V> kind = member.kind();
        String column = kind instanceof Kind.Reference || kind instanceof Kind.KeyReference
                ? target(kind).singular() + "_id"
                : kind instanceof Kind.OfList ? "category" : VALUE;
        int at = table.column(column(column, kind, Documentation.of(type.javaType(), member.name())));
        Cell<V> cell = cell(kind, table, at, spot.relative() + "/" + member.name());
        return (value, row, place, out) -> {
            if (out.takes(table)) {
                for (V element : member.values(value)) {
                    out.write(rows.start(place, spot.relative()).set(at, cell.of(element, place, out)));
                }
            }
        };
    }

    /** How rows of a table begin. */
    private interface Rows {
        Row start(Place place, String relative);
    }

    /** The columns by which the rows of a table say to what they belong. */
    private Rows owned(TableDraft table, Spot spot, String member) {
        Owner owner = spot.owner();
        feeders.put(table, member);
        if (owner.byPointer()) {
            pointerColumns(table);
            String parent = owner.singular() + "_at";
            table.column(
                    DataColumn.of(parent, ColumnType.STRING, "Where in the record the " + owner.singular() + " is.")
                            .mandatory());
            table.column(DataColumn.of(SEQ, ColumnType.INTEGER, "The place in the list, from 1.")
                    .mandatory());
            table.key(RECORD, parent, SEQ);
            return (place, relative) -> new Row(table)
                    .set(TYPE, place.recordType())
                    .set(RECORD, place.recordId())
                    .set(parent, place.pointer())
                    .set(SEQ, place.next(table));
        }
        int id = table.column(DataColumn.of(owner.column(), ColumnType.STRING, "To what the row belongs.")
                .mandatory()
                .to(owner.to().table(), owner.to().column()));
        List<Integer> numbers = new ArrayList<>();
        for (String number : owner.numbers()) {
            numbers.add(table.column(DataColumn.of(number, ColumnType.INTEGER, "The row above, by its `seq`.")
                    .mandatory()));
        }
        int seq = table.column(DataColumn.of(SEQ, ColumnType.INTEGER, "The place among the rows of its owner, from 1.")
                .mandatory());
        if (feeders.get(table).size() > 1) {
            table.column(DataColumn.of("member", ColumnType.STRING, "The member of the owner in which it stands."));
        }
        table.key(ImmutableList.<String>builder()
                .add(owner.column())
                .addAll(owner.numbers())
                .add(SEQ)
                .build());
        return (place, relative) -> {
            Row row = new Row(table);
            row.set(id, place.ownerId());
            for (int i = 0; i < numbers.size(); i++) {
                row.set(numbers.get(i), place.number(i));
            }
            row.set(seq, place.next(table));
            if (table.has("member")) {
                row.set("member", member);
            }
            return row;
        };
    }

    /** The rows of values of a type that stands inside itself say to which row above they belong. */
    private Rows tree(TableDraft table, Spot spot) {
        Owner owner = spot.owner();
        int id = table.column(DataColumn.of(owner.column(), ColumnType.STRING, "To what the row belongs.")
                .mandatory()
                .to(owner.to().table(), owner.to().column()));
        int seq = table.column(
                DataColumn.of(SEQ, ColumnType.INTEGER, "The place in the tree, from 1: a row before those below it.")
                        .mandatory());
        int parent = table.column(DataColumn.of("parent_id", ColumnType.STRING, "The row above; empty at the top.")
                .to(table.name(), "id"));
        table.key(owner.column(), SEQ);
        return (place, relative) -> new Row(table)
                .set(id, place.recordId())
                .set(seq, place.nextOfRecord(table))
                .set(parent, place.ownerId().equals(place.recordId()) ? null : place.ownerId());
    }

    private Rows shared(TableDraft table) {
        pointerColumns(table);
        table.column(DataColumn.of(AT, ColumnType.STRING, "Where in the record, as a JSON Pointer.")
                .mandatory());
        table.key(RECORD, AT);
        return (place, relative) -> pointer(table, place, relative);
    }

    private static boolean isTree(ValueType<?> type) {
        return type.members().stream()
                .anyMatch(member -> member.kind() instanceof Kind.Value<?> value
                        && value.type().equals(type));
    }

    private static Optional<KeyTarget> keyTarget(ValueType<?> type) {
        return Stream.of(KeyTarget.values())
                .filter(target -> target.valueType() == type.javaType())
                .findFirst();
    }

    private <T, V> Step<T> children(ValueType<T> owner, Member<T, V> member, ValueType<V> type, Spot spot) {
        boolean inTree = trees.containsKey(type);
        boolean shared = isShared(type.javaType()) && !TableNames.hasTable(owner, member);
        String name =
                TableNames.ofValues(owner, member, type.javaType(), spot.owner().singular(), shared);
        TableDraft table = draft(name, Documentation.of(type.javaType()));
        if (inTree) {
            return tree(type).in(member);
        }
        Rows rows = shared ? shared(table) : isTree(type) ? tree(table, spot) : owned(table, spot, member.name());
        Optional<KeyTarget> target = keyTarget(type);
        int id = target.isPresent()
                ? table.column(
                        DataColumn.of("id", ColumnType.STRING, "The id of the record and the key, as `record#key`."))
                : -1;
        Optional<String> text = TableNames.byLanguage(type);
        if (text.isPresent()) {
            table.column(DataColumn.of(LANGUAGE, ColumnType.STRING, "The language, as a BCP 47 tag.")
                    .mandatory());
            table.column(DataColumn.of(text.get(), ColumnType.STRING, Documentation.of(type.javaType(), text.get()))
                    .mandatory());
            table.key(RECORD, AT, LANGUAGE);
        }
        if (target.isPresent() && type.member("key").orElseThrow().isRequired() && !shared) {
            table.key("id");
        }
        Set<String> begin = new HashSet<>(spot.owner().numbers());
        begin.addAll(
                shared
                        ? Set.of(TYPE, RECORD, AT)
                        : Set.of(spot.owner().column(), SEQ, isTree(type) ? "parent_id" : "member"));
        ValueRows<V> values = new ValueRows<>(type, rows, target, id, spot.relative());
        if (isTree(type)) {
            trees.put(type, values);
        }
        values.steps.addAll(members(type, new Spot(table, "", "", below(spot, table, type, shared), begin, true)));
        trees.remove(type);
        return values.in(member);
    }

    /** To what the rows below those of a table belong. */
    private static Owner below(Spot spot, TableDraft table, ValueType<?> type, boolean shared) {
        Owner owner = spot.owner();
        String singular = TableNames.singular(table.name(), owner.singular());
        Optional<KeyTarget> target = keyTarget(type);
        if (shared) {
            return new Owner("", owner.to(), singular, ImmutableList.of(), true);
        } else if (target.isPresent() && type.member("key").orElseThrow().isRequired()) {
            Target to = Target.of(target.get());
            return new Owner(
                    to.singular() + "_id",
                    new DataColumn.Reference(to.table(), to.column()),
                    to.singular(),
                    ImmutableList.of(),
                    false);
        }
        return new Owner(
                owner.column(),
                owner.to(),
                owner.singular(),
                ImmutableList.<String>builder()
                        .addAll(owner.numbers())
                        .add(singular + "_seq")
                        .build(),
                false);
    }

    /** Writes a row for each value of a type. */
    private static final class ValueRows<V> {
        private final Rows rows;
        private final Optional<KeyTarget> target;
        private final int id;
        private final String relative;
        private final Optional<Member<V, ?>> key;
        private final boolean keyed;
        private final Optional<Member<V, ?>> byLanguage;
        private final List<Step<V>> steps = new ArrayList<>();

        ValueRows(ValueType<V> type, Rows rows, Optional<KeyTarget> target, int id, String relative) {
            this.rows = rows;
            this.target = target;
            this.id = id;
            this.relative = relative;
            this.key = type.member("key");
            this.keyed = target.isPresent() && key.orElseThrow().isRequired();
            this.byLanguage = TableNames.byLanguage(type).flatMap(type::member);
        }

        /** The rows of the values of a member. */
        <T> Step<T> in(Member<T, V> member) {
            String list = relative + "/" + member.name();
            boolean single = member instanceof SingleMember;
            return (value, row, place, out) -> {
                int index = 0;
                for (V element : member.values(value)) {
                    write(element, single ? list : list + "/", index++, single, place, out);
                }
            };
        }

        private void write(V value, String list, int index, boolean single, Place place, RowSink out)
                throws IOException {
            Optional<String> name = key.flatMap(
                    member -> member.values(value).stream().findFirst().map(Object::toString));
            String at = single ? list : list + name.map(ValueRows::escaped).orElse(Integer.toString(index));
            Optional<String> ownId =
                    target.isPresent() ? name.map(text -> place.recordId() + "#" + text) : Optional.empty();
            if (ownId.isPresent() && !place.take(target.get(), name.orElseThrow())) {
                out.repeatedKey(target.get(), ownId.get(), place, at);
                return;
            }
            Row row = rows.start(place, at);
            if (ownId.isPresent()) {
                row.set(id, ownId.get());
            }
            Place below = place.child(at, keyed ? ownId : Optional.empty(), row.number());
            for (Step<V> step : steps) {
                step.take(value, row, below, out);
            }
            if (byLanguage.isPresent()) {
                writeByLanguage((LocalizedText) byLanguage.get().values(value).get(0), row, out);
            } else if (!(value instanceof StatementText text)
                    || out.takesLanguage(text.language().toString())) {
                out.write(row);
            }
        }

        private void writeByLanguage(LocalizedText texts, Row row, RowSink out) throws IOException {
            for (Map.Entry<String, String> text : texts.texts().entrySet()) {
                if (out.takesLanguage(text.getKey())) {
                    out.write(row.copy().set(LANGUAGE, text.getKey()).set("text", text.getValue()));
                }
            }
        }

        private static String escaped(String key) {
            return key.replace("~", "~0").replace("/", "~1");
        }
    }
}

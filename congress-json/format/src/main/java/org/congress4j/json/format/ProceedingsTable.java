package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.ProceedingsRecord;

/** The JSON form of {@link Proceedings}: the root of a document. */
final class ProceedingsTable {
    /** The type of a document, and of the header of its lines. */
    static final String TYPE = "proceedings";

    private static final Shape<String> VERSION =
            new TextShape<>("formatVersion", "a format version such as '0.9'", Patterns.FORMAT_VERSION, text -> text) {
                @Override
                String read(WireReader in) {
                    String version = super.read(in);
                    FormatVersion.check(version, in);
                    return version;
                }
            };

    private static final Shape<String> REQUIRED_EXTENSION =
            new TextShape<>("extensionName", "the name of an extension", Patterns.NOT_BLANK, text -> text) {
                @Override
                String read(WireReader in) {
                    String name = super.read(in);
                    if (!in.options().understoodExtensions().contains(name)) {
                        throw in.error(
                                ProblemCode.UNSUPPORTED_EXTENSION,
                                "the document requires the extension '" + name + "', which is not understood");
                    }
                    return name;
                }
            };

    static final ObjectTable<Proceedings> TABLE = table();

    private ProceedingsTable() {}

    private static ObjectTable<Proceedings> table() {
        TableBuilder<Proceedings, ProceedingsBuilder> table = ObjectTable.record(
                        TYPE, Proceedings.class, Proceedings::builder, ProceedingsBuilder::build)
                .constant("formatVersion", FormatVersion.CURRENT, VERSION)
                .optional("$schema", Proceedings::schema, ProceedingsBuilder::schema, TEXT)
                .optional("base", Proceedings::base, ProceedingsBuilder::base, TEXT)
                .optional("title", Proceedings::title, ProceedingsBuilder::title, LOCALIZED_TEXT)
                .optional(
                        "generator",
                        Proceedings::generator,
                        ProceedingsBuilder::generator,
                        object(() -> GeneratorTable.TABLE))
                .set(
                        "requiredExtensions",
                        Proceedings::requiredExtensions,
                        ProceedingsBuilder::addAllRequiredExtensions,
                        REQUIRED_EXTENSION);
        RecordLists.KNOWN.forEach(list -> addRecords(list, table));
        addRecords(RecordLists.OTHER, table);
        return table.extensions(Proceedings::extensions, ProceedingsBuilder::putAllExtensions);
    }

    private static <R extends ProceedingsRecord<R>> void addRecords(
            RecordList<R> list, TableBuilder<Proceedings, ProceedingsBuilder> table) {
        table.records(
                list.name(),
                list.getter(),
                (builder, in) -> ListedRecord.readList(list, builder, in),
                Shapes.object(list.table()));
    }
}

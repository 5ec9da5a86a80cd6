package org.congress4j.json.dataset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.model.NamedParty;
import org.congress4j.model.PartialDate;
import org.congress4j.model.registry.MemberStates;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The descriptor of the package, {@code datapackage.json}: its files, their tables, types and keys, and where it comes from. */
final class Descriptor {
    private static final String PACKAGE_SCHEMA = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final String RESOURCE_SCHEMA = "https://datapackage.org/profiles/2.0/dataresource.json";
    private static final String TABLE_SCHEMA = "https://datapackage.org/profiles/2.0/tableschema.json";
    /** What the names of licences of the Open Definition and of SPDX consist of. */
    private static final CharMatcher LICENCE = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("-._"));

    private static final ImmutableMap<String, Object> DIALECT = ImmutableMap.<String, Object>builder()
            .put("delimiter", ",")
            .put("lineTerminator", "\n")
            .put("quoteChar", "\"")
            .put("doubleQuote", true)
            .put("skipInitialSpace", false)
            .put("header", true)
            .buildOrThrow();

    private final PackageFacts facts;

    Descriptor(PackageFacts facts) {
        this.facts = facts;
    }

    void writeTo(Path folder) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        String json = JsonMapper.builder()
                .defaultPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent))
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(descriptor());
        PackageFacts.write(folder, AtomicFolder.DESCRIPTOR, json + "\n");
    }

    private Map<String, Object> descriptor() {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("$schema", PACKAGE_SCHEMA);
        descriptor.put("name", slug(facts.title()));
        facts.header().base().ifPresent(base -> descriptor.put("id", base));
        descriptor.put("title", facts.title());
        facts.description().ifPresent(text -> descriptor.put("description", text));
        facts.header().version().ifPresent(version -> descriptor.put("version", version));
        descriptor.put("created", facts.options().created().toString());
        ImmutableList<Map<String, Object>> contributors = contributors();
        if (!contributors.isEmpty()) {
            descriptor.put("contributors", contributors);
        }
        facts.header().licence().ifPresent(licence -> descriptor.put("licenses", List.of(licence(licence))));
        List<Map<String, Object>> resources = new ArrayList<>();
        resources.add(proceedings());
        facts.tables().forEach((table, files) -> {
            for (int i = 0; i < files.size(); i++) {
                resources.add(resource(table, files.get(i), i == 0));
            }
        });
        descriptor.put("resources", resources);
        descriptor.put("org.congress4j", origin());
        return descriptor;
    }

    private ImmutableList<Map<String, Object>> contributors() {
        ImmutableList.Builder<Map<String, Object>> found = ImmutableList.builder();
        for (NamedParty creator : facts.header().creators()) {
            found.add(contributor(
                    creator.name()
                            .or(() -> creator.partyId().map(Object::toString))
                            .orElse(""),
                    "creator"));
        }
        facts.header()
                .publisherName()
                .or(() -> facts.header().publisherId().map(Object::toString))
                .ifPresent(name -> found.add(contributor(name, "publisher")));
        return found.build();
    }

    private static Map<String, Object> contributor(String name, String role) {
        return ImmutableMap.of("title", name, "roles", List.of(role));
    }

    private static Map<String, Object> licence(String licence) {
        if (licence.startsWith("https://") || licence.startsWith("http://")) {
            return ImmutableMap.of("path", licence);
        }
        return LICENCE.matchesAllOf(licence)
                ? ImmutableMap.of("name", licence)
                : ImmutableMap.of("name", "other", "title", licence);
    }

    private Map<String, Object> proceedings() {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("$schema", RESOURCE_SCHEMA);
        resource.put("name", "proceedings");
        resource.put("path", facts.proceedings().name());
        resource.put("title", "The proceedings, from which all tables are derived");
        putFile(resource, facts.proceedings(), "ndjson", "application/x-ndjson");
        return resource;
    }

    private static void putFile(Map<String, Object> resource, WrittenFile file, String format, String mediaType) {
        resource.put("format", format);
        resource.put("mediatype", mediaType);
        resource.put("encoding", "utf-8");
        resource.put("bytes", file.bytes());
        resource.put("hash", "sha256:" + file.sha256());
    }

    private Map<String, Object> resource(DataTable table, WrittenFile file, boolean first) {
        Map<String, Object> resource = new LinkedHashMap<>();
        boolean csv = file.name().endsWith(".csv");
        resource.put("$schema", RESOURCE_SCHEMA);
        resource.put("name", first ? table.name() : table.name() + "_ndjson");
        resource.put("path", file.name());
        resource.put("type", "table");
        resource.put("description", table.description());
        putFile(resource, file, csv ? "csv" : "ndjson", csv ? "text/csv" : "application/x-ndjson");
        resource.put("rows", facts.rows().getOrDefault(table.name(), 0L));
        if (csv) {
            resource.put("dialect", DIALECT);
        }
        resource.put("schema", schema(table));
        return resource;
    }

    private Map<String, Object> schema(DataTable table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", TABLE_SCHEMA);
        schema.put(
                "fields",
                table.columns().stream().map(column -> field(table, column)).toList());
        schema.put("missingValues", List.of(""));
        if (!table.key().isEmpty()) {
            schema.put("primaryKey", table.key());
        }
        ImmutableList<Map<String, Object>> keys = table.columns().stream()
                .filter(column -> column.references()
                        .map(reference -> facts.has(reference.table()))
                        .orElse(false))
                .map(column -> foreignKey(table, column))
                .collect(toImmutableList());
        if (!keys.isEmpty()) {
            schema.put("foreignKeys", keys);
        }
        return schema;
    }

    private Map<String, Object> field(DataTable table, DataColumn column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type().toString());
        field.put("description", column.description());
        if (column.required()) {
            field.put("constraints", ImmutableMap.of("required", true));
        }
        Map<String, String> codes = facts.codes(table, column);
        if (!codes.isEmpty()) {
            // Labels must be unique.
            Set<String> labels = new HashSet<>();
            List<Map<String, Object>> categories = new ArrayList<>();
            codes.forEach((code, label) -> categories.add(
                    ImmutableMap.of("value", code, "label", labels.add(label) ? label : label + " (" + code + ")")));
            field.put("categories", categories);
        }
        return field;
    }

    private static Map<String, Object> foreignKey(DataTable table, DataColumn column) {
        DataColumn.Reference to = column.references().orElseThrow();
        Map<String, Object> reference = new LinkedHashMap<>();
        // A key of the table itself names no resource.
        if (!to.table().equals(table.name())) {
            reference.put("resource", to.table());
        }
        reference.put("fields", to.column());
        return ImmutableMap.of("fields", column.name(), "reference", reference);
    }

    /** From what and how the data set was made. */
    private Map<String, Object> origin() {
        Map<String, Object> origin = new LinkedHashMap<>();
        origin.put("formatVersion", ProceedingsFormat.VERSION);
        origin.put("registryEdition", MemberStates.registry().edition());
        facts.header().issued().map(PartialDate::toString).ifPresent(date -> origin.put("issued", date));
        facts.header().citation().ifPresent(citation -> origin.put("citation", citation));
        origin.put(
                "inputs",
                facts.inputs().stream()
                        .map(file -> ImmutableMap.of(
                                "path", file.name(), "bytes", file.bytes(), "hash", "sha256:" + file.sha256()))
                        .toList());
        Map<String, Object> options = new LinkedHashMap<>();
        DataSetOptions made = facts.options();
        options.put(
                "formats", made.formats().stream().map(TableFormat::toString).toList());
        options.put("tables", made.tables());
        made.congress().ifPresent(id -> options.put("congress", id));
        made.firstDay().ifPresent(day -> options.put("from", day.toString()));
        made.lastDay().ifPresent(day -> options.put("to", day.toString()));
        made.language().ifPresent(tag -> options.put("language", tag));
        options.put("codes", made.codes());
        options.put("persons", made.persons().toString());
        origin.put("options", options);
        return origin;
    }

    /** A name that can stand in an address: the letters and digits of English in a text. */
    static String slug(String text) {
        String words = Joiner.on('-')
                .join(Splitter.on(CharMatcher.inRange('a', 'z')
                                .or(CharMatcher.inRange('0', '9'))
                                .negate())
                        .omitEmptyStrings()
                        .split(text.toLowerCase(Locale.ROOT)));
        return words.isEmpty() ? "congress-proceedings" : words;
    }
}

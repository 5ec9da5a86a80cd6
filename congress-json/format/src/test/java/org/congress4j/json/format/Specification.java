package org.congress4j.json.format;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.congress4j.model.FormalText;
import org.congress4j.model.Party;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.code.Code;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.Member;

/** The specification of the format as a page of Markdown: a frame written by hand, and the reference made from the tables. */
final class Specification {
    private static final Path FORMAT = Path.of("src/main/java/org/congress4j/json/format");
    private static final String OPEN_LIST = "The list is open: a text that is not on it is kept as it is.";
    /** Where the text of a problem code says that it is a warning. */
    private static final String WARNING = "; a warning";

    private static final Pattern PART = Pattern.compile("\\{\\{([a-z-]+)}}");
    private static final ImmutableSet<String> COMMON_MEMBERS = Arrays.stream(ProceedingsRecord.class.getMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .map(Method::getName)
            .filter(name -> !name.equals("id"))
            .collect(ImmutableSet.toImmutableSet());

    private final FormatDocumentation documentation;
    private final JavadocTexts format;
    private final MemberRows rows;
    private final ImmutableList<ObjectTable<?>> records;
    private final ImmutableList<ObjectTable<?>> values;

    private Specification(FormatDocumentation documentation, JavadocTexts format) {
        this.documentation = documentation;
        this.format = format;
        this.rows = new MemberRows(documentation);
        this.records = Tables.DOCUMENT.members().stream()
                .flatMap(row -> table(row).stream())
                .filter(table -> ProceedingsRecord.class.isAssignableFrom(
                        table.described().javaType()))
                .collect(toImmutableList());
        this.values = Tables.all().stream()
                .filter(table -> !records.contains(table) && table.described().javaType() != Proceedings.class)
                .sorted(Comparator.comparing(
                        table -> table.described().javaType().getSimpleName()))
                .collect(toImmutableList());
    }

    /** Makes the page from the documentation of the format. */
    static String page(FormatDocumentation documentation) throws IOException {
        return new Specification(documentation, JavadocTexts.in(FORMAT)).text();
    }

    private String text() throws IOException {
        String frame = Resources.toString(
                Resources.getResource(Specification.class, "specification-frame.md"), StandardCharsets.UTF_8);
        ImmutableMap<String, String> parts = ImmutableMap.<String, String>builder()
                .put("version", ProceedingsFormat.VERSION)
                .put("limits", limits())
                .put("problems", problems())
                .put("root", rows(Tables.DOCUMENT, ImmutableSet.of()))
                .put("common", common())
                .put("records", sections(records, this::recordSection))
                .put("groups", sections(ImmutableList.of(Party.class, FormalText.class), this::groupSection))
                .put("values", sections(values, this::valueSection))
                .put("reports", sections(Tables.reports(), this::valueSection))
                .put(
                        "report-index",
                        index(Tables.reports().stream()
                                .map(table -> table.described().javaType())))
                .put("codes", sections(codeLists(), this::codeSection))
                .put("code-names", codeNames())
                .put(
                        "record-index",
                        index(records.stream().map(table -> table.described().javaType())))
                .put(
                        "value-index",
                        index(values.stream().map(table -> table.described().javaType())))
                .put("code-index", index(codeLists().stream()))
                .buildOrThrow();
        return PART.matcher(frame)
                .replaceAll(part -> Matcher.quoteReplacement(parts.getOrDefault(part.group(1), part.group())));
    }

    private static <T> String sections(List<T> list, Function<T, String> section) {
        return list.stream().map(section).reduce((a, b) -> a + "\n\n" + b).orElse("");
    }

    private static String index(Stream<? extends Class<?>> types) {
        return types.map(MemberRows::link).reduce((a, b) -> a + " · " + b).orElse("");
    }

    private String recordSection(ObjectTable<?> table) {
        String list = Tables.DOCUMENT.members().stream()
                .filter(row -> table(row).filter(table::equals).isPresent())
                .map(Member::name)
                .findFirst()
                .orElseThrow();
        String type = table.type()
                .map(text -> "Type `" + text + "`, in the list `" + list + "` of the root.")
                .orElse("In the list `" + list + "` of the root.");
        return "### " + table.described().javaType().getSimpleName() + "\n\n" + type + "\n\n"
                + documentation.of(table.described().javaType())
                + "\n\n"
                + rows(table, COMMON_MEMBERS)
                + "\n\nIt has the [members of every record](#members-of-every-record), too.";
    }

    private String valueSection(ObjectTable<?> table) {
        return "### " + table.described().javaType().getSimpleName() + "\n\n"
                + documentation.of(table.described().javaType()) + "\n\n" + rows(table, ImmutableSet.of());
    }

    private String groupSection(Class<?> group) {
        return "### " + group.getSimpleName() + "\n\n" + documentation.of(group) + "\n\nRecords of this kind: "
                + Joiner.on(", ")
                        .join(records.stream()
                                .map(table -> table.described().javaType())
                                .filter(group::isAssignableFrom)
                                .map(MemberRows::link)
                                .toList())
                + ".";
    }

    private String common() {
        ObjectTable<?> any = records.get(0);
        return MemberRows.HEAD + "\n| `type` | string | required | The type of the record; written first. | `\""
                + any.type().orElseThrow() + "\"` |\n"
                + Joiner.on('\n')
                        .join(any.members().stream()
                                .filter(row -> COMMON_MEMBERS.contains(row.name()))
                                .map(row -> rows.row(any, row))
                                .toList());
    }

    private String rows(ObjectTable<?> table, ImmutableSet<String> without) {
        return Joiner.on('\n')
                .join(Stream.concat(
                                Stream.of(MemberRows.HEAD),
                                table.members().stream()
                                        .filter(row -> !without.contains(row.name()))
                                        .map(row -> rows.row(table, row)))
                        .toList());
    }

    private static ImmutableList<Class<?>> codeLists() {
        return ClassShapes.types().stream()
                .filter(type -> Code.class.isAssignableFrom(type))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .collect(toImmutableList());
    }

    private String codeSection(Class<?> type) {
        return "### " + type.getSimpleName() + "\n\n"
                + documentation.of(type).replace(OPEN_LIST, "").strip()
                + "\n\n| code | name | meaning |\n| --- | --- | --- |\n"
                + Joiner.on('\n')
                        .join(codes(type)
                                .map(code -> "| `" + code + "` | " + code.label(Locale.ENGLISH) + " | "
                                        + MemberRows.cell(documentation.of(type, code.toString())) + " |")
                                .toList());
    }

    private static Stream<? extends Code> codes(Class<?> type) {
        return ((CodeShape<?>) ClassShapes.shapeOf(type)).list().codes().stream();
    }

    /** The names of codes in languages other than English. */
    private static String codeNames() {
        return "| list | code | language | name | source |\n| --- | --- | --- | --- | --- |\n"
                + Joiner.on('\n')
                        .join(codeLists().stream()
                                .flatMap(Specification::codes)
                                .flatMap(code -> code.labels().stream()
                                        .skip(1)
                                        .map(label -> Joiner.on(" | ")
                                                .join(
                                                        "| `" + code.list().name() + "`",
                                                        "`" + code + "`",
                                                        label.language(),
                                                        label.text(),
                                                        label.source() + " |")))
                                .toList());
    }

    private String problems() {
        return "| code | severity | meaning |\n| --- | --- | --- |\n"
                + Joiner.on('\n')
                        .join(Arrays.stream(ProblemCode.values())
                                .map(code -> {
                                    String text = format("ProblemCode." + code.name());
                                    int warning = text.indexOf(WARNING);
                                    return warning < 0
                                            ? "| `" + code + "` | error | " + text + " |"
                                            : "| `" + code + "` | "
                                                    + text.substring(warning + "; a ".length(), text.length() - 1)
                                                    + " | " + text.substring(0, warning) + ". |";
                                })
                                .toList());
    }

    private String limits() {
        return "| limit | default | meaning |\n| --- | --- | --- |\n"
                + Joiner.on('\n')
                        .join(Arrays.stream(ReadOptions.class.getMethods())
                                .filter(method -> method.getName().startsWith("max"))
                                .sorted(Comparator.comparing(Method::getName))
                                .map(limit -> "| `" + limit.getName() + "` | " + defaultOf(limit) + " | "
                                        + format("ReadOptions." + limit.getName()) + " |")
                                .toList());
    }

    private static Object defaultOf(Method limit) {
        try {
            return limit.invoke(ReadOptions.defaults());
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private String format(String name) {
        return format.text(name, ImmutableSet.of())
                .orElseThrow(() -> new AssertionError(name + " has no documentation"));
    }

    private static Optional<ObjectTable<?>> table(Member<?, ?> row) {
        return row.kind() instanceof Kind.Value<?> value ? Optional.of(ObjectTable.of(value.type())) : Optional.empty();
    }
}

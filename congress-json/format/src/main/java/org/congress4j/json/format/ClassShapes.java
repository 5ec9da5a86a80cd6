package org.congress4j.json.format;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.congress4j.json.format.report.ConversionTypes;
import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LanguageTag;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.Party;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.TimeZoneName;
import org.congress4j.model.check.ReportTypes;
import org.congress4j.model.describe.KeyTarget;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ResultTypes;
import org.congress4j.model.describe.ValueType;
import org.congress4j.model.edit.EditTypes;
import org.congress4j.model.registry.RegistryTypes;
import org.congress4j.model.symbol.DocumentSymbol;

/** The shapes of the classes of the model, for values alone or inside the types of an application. */
final class ClassShapes {
    /** The classes that are one text or a map of texts, whatever member they stand in. */
    private static final ImmutableMap<Class<?>, Shape<?>> SCALARS = ImmutableMap.<Class<?>, Shape<?>>builder()
            .put(DocumentSymbol.class, Shapes.of(Kind.SYMBOL))
            .put(Id.class, Shapes.of(Kind.<Id<?>>reference(Id.class)))
            .put(JsonValue.class, Shapes.of(Kind.ANY))
            .put(KeyReference.class, Shapes.of(Kind.keyReference(KeyTarget.ITEM)))
            .put(LanguageTag.class, Shapes.of(Kind.LANGUAGE))
            .put(LocalizedText.class, Shapes.of(Kind.LOCALIZED_TEXT))
            .put(PartialDate.class, Shapes.of(Kind.DATE))
            .put(PartialDateTime.class, Shapes.of(Kind.DATE_TIME))
            .put(TimeZoneName.class, Shapes.of(Kind.TIME_ZONE))
            .buildOrThrow();

    /** What records of several types have in common. */
    private static final ImmutableMap<Class<?>, Shape<?>> SEVERAL = ImmutableMap.of(
            ProceedingsRecord.class, new AnyRecordShape<>(ProceedingsRecord.class),
            FormalText.class, new AnyRecordShape<>(FormalText.class),
            Party.class, new AnyRecordShape<>(Party.class));

    /** What is told of documents, by the reader, by checks and by changes, and what is worked out or looked up. */
    static final ImmutableList<ValueType<?>> REPORTS = ImmutableList.<ValueType<?>>builder()
            .add(ReportTypes.report(), ReportTypes.baseline(), ReadResultDescription.TYPE)
            .addAll(EditTypes.all())
            .add(ConversionTypes.importReport(), ConversionTypes.exportReport())
            .add(ResultTypes.voteOutcome(), ResultTypes.parsedSymbol())
            .add(RegistryTypes.state(), RegistryTypes.resolution())
            .build();

    private static final String MODEL = Proceedings.class.getPackageName();
    private static final String FORMAT = ClassShapes.class.getPackageName();

    /** All classes; only who reads or writes a value that is no document, record or scalar needs them. */
    private static final Supplier<ImmutableMap<Class<?>, Shape<?>>> ALL = Suppliers.memoize(ClassShapes::all);

    private ClassShapes() {}

    private static ImmutableMap<Class<?>, Shape<?>> all() {
        Map<Class<?>, Shape<?>> shapes = new LinkedHashMap<>();
        Set<ValueType<?>> types = new LinkedHashSet<>(RecordTypes.document().withNested());
        REPORTS.forEach(report -> types.addAll(report.withNested()));
        for (ValueType<?> type : types) {
            shapes.put(type.javaType(), ObjectTable.of(type));
            for (Member<?, ?> member : type.members()) {
                if (member.kind() instanceof Kind.OfList<?> code) {
                    shapes.put(code.list().type(), Shapes.of(code));
                }
            }
        }
        return ImmutableMap.<Class<?>, Shape<?>>builder()
                .putAll(shapes)
                .putAll(SCALARS)
                .buildOrThrow();
    }

    /** The class of the format that a class is or implements. */
    static Optional<Class<?>> typeOf(Class<?> type) {
        if (Proceedings.class.isAssignableFrom(type)) {
            return Optional.of(Proceedings.class);
        }
        if (JsonValue.class.isAssignableFrom(type)) {
            return Optional.of(JsonValue.class);
        }
        if (SEVERAL.containsKey(type)) {
            return Optional.of(type);
        }
        Optional<RecordType<?>> record = RecordTypes.of(type);
        if (record.isPresent()) {
            return record.map(RecordType::javaType);
        }
        for (Class<?> candidate = type; candidate != null; candidate = candidate.getSuperclass()) {
            if (isOurs(candidate.getPackageName()) && find(candidate).isPresent()) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static boolean isOurs(String packageName) {
        return packageName.startsWith(MODEL) || packageName.startsWith(FORMAT);
    }

    static ImmutableSet<Class<?>> types() {
        return ALL.get().keySet();
    }

    /** The shape of a class; the maps hold for each class only a shape of that class. */
    @SuppressWarnings("unchecked")
    static <T> Shape<T> shapeOf(Class<T> type) {
        return (Shape<T>) find(type)
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " is not a type of the format"));
    }

    private static Optional<Shape<?>> find(Class<?> type) {
        if (type == Proceedings.class) {
            return Optional.of(ObjectTable.of(RecordTypes.document()));
        }
        return RecordTypes.of(type)
                .filter(record -> record.javaType().equals(type))
                .<Shape<?>>map(ObjectTable::of)
                .or(() -> Optional.ofNullable(SEVERAL.get(type)))
                .or(() -> Optional.ofNullable(SCALARS.get(type)))
                .or(() -> Optional.ofNullable(ALL.get().get(type)));
    }
}

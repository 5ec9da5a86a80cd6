package org.congress4j.model.describe;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.code.CodeList;
import org.congress4j.model.code.VoteChoice;

/** The types of records: all that is known of the model starts here. */
public final class RecordTypes {
    private static final ImmutableList<RecordType<?>> KNOWN = ImmutableList.of(
            CongressSeriesDescription.TYPE,
            CongressDescription.TYPE,
            MemberStateDescription.TYPE,
            OrganizationDescription.TYPE,
            MembershipDescription.TYPE,
            PersonDescription.TYPE,
            DelegationDescription.TYPE,
            ParticipantDescription.TYPE,
            OfficerDescription.TYPE,
            AgendaDescription.TYPE,
            SegmentDescription.TYPE,
            SessionDescription.TYPE,
            StatementDescription.TYPE,
            ActionDescription.TYPE,
            DeclarationDescription.TYPE,
            ResolutionDescription.TYPE,
            TreatyDescription.TYPE,
            TreatyActionDescription.TYPE,
            CommitmentDescription.TYPE,
            PositionStatementDescription.TYPE,
            SponsorshipDescription.TYPE,
            DocumentDescription.TYPE,
            SourceDescription.TYPE,
            TombstoneDescription.TYPE);

    private static final ImmutableList<RecordType<?>> ALL = ImmutableList.<RecordType<?>>builder()
            .addAll(KNOWN)
            .add(OtherRecordDescription.TYPE)
            .build();

    private static final ImmutableMap<String, RecordType<?>> BY_NAME =
            KNOWN.stream().collect(toImmutableMap(RecordType::name, type -> type));

    private static final Supplier<ImmutableMap<String, CodeList<?>>> CODE_LISTS =
            Suppliers.memoize(RecordTypes::collectCodeLists);

    private static final ImmutableMap<Class<?>, RecordType<?>> BY_CLASS =
            ALL.stream().collect(toImmutableMap(RecordType::javaType, type -> type));

    private RecordTypes() {}

    /** {@return the types that this version of the model knows, in the order of their lists in a document} */
    public static ImmutableList<RecordType<?>> known() {
        return KNOWN;
    }

    /** {@return the known types, and at the end that of the records of all others} */
    public static ImmutableList<RecordType<?>> all() {
        return ALL;
    }

    /** {@return the classes of all records, that of records of other types among them} */
    public static ImmutableSet<Class<? extends ProceedingsRecord<?>>> classes() {
        return ALL.stream().map(RecordType::javaType).collect(ImmutableSet.toImmutableSet());
    }

    /** {@return the type of the records of types that this version of the model does not know} */
    public static RecordType<OtherRecord> other() {
        return OtherRecordDescription.TYPE;
    }

    /** {@return the description of a document, whose members are those of its header and a list of each type of records} */
    public static ValueType<Proceedings> document() {
        return ProceedingsDescription.TYPE;
    }

    /**
     * {@return the description of a class of values that stand in documents, such as {@code DateRange}}
     *
     * @param type the class
     * @param <T> the class
     * @throws IllegalArgumentException if no such values stand in documents
     */
    @SuppressWarnings("unchecked") // the type of a class describes that class
    public static <T> ValueType<T> ofValues(Class<T> type) {
        return (ValueType<T>) document().withNested().stream()
                .filter(known -> known.javaType().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + type.getName() + " stands in a document"));
    }

    /**
     * {@return what is said of a document as a whole, without its records}
     *
     * @param document the document
     */
    public static Proceedings header(Proceedings document) {
        return ProceedingsDescription.header(document);
    }

    /** {@return the lists of the codes that stand in documents, by their names in the format, such as {@code sessionKind}} */
    public static ImmutableMap<String, CodeList<?>> codeLists() {
        return CODE_LISTS.get();
    }

    private static ImmutableMap<String, CodeList<?>> collectCodeLists() {
        return Stream.concat(
                        Stream.of(VoteChoice.LIST),
                        document().withNested().stream()
                                .flatMap(type -> type.members().stream())
                                .flatMap(member -> member.kind() instanceof Kind.OfList<?> codes
                                        ? Stream.of(codes.list())
                                        : Stream.empty()))
                .distinct()
                .sorted(Comparator.comparing(CodeList::name))
                .collect(toImmutableMap(CodeList::name, list -> list));
    }

    /**
     * {@return the known type with that name; empty if there is none}
     *
     * @param name the type on the wire, such as {@code session}
     */
    public static Optional<RecordType<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * {@return the type of the records of a class; empty if they are no records}
     *
     * @param type a class, such as {@code Session.class} or that of a record at hand
     */
    public static Optional<RecordType<?>> of(Class<?> type) {
        for (Class<?> candidate = type; candidate != null; candidate = candidate.getSuperclass()) {
            RecordType<?> found = BY_CLASS.get(candidate);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the type of a record}
     *
     * @param record the record
     * @param <R> the class of the record
     */
    @SuppressWarnings("unchecked") // the class of a record is one that implements the class of its type
    public static <R extends ProceedingsRecord<R>> RecordType<R> of(ProceedingsRecord<R> record) {
        return (RecordType<R>) of(record.getClass()).orElseThrow();
    }
}

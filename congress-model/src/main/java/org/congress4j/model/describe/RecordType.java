package org.congress4j.model.describe;

import com.google.common.collect.ImmutableList;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.ProceedingsRecord;

/**
 * The description of a type of records, such as {@code session}, with the list of {@link Proceedings} that holds them.
 *
 * @param <R> the class of the records
 */
public final class RecordType<R extends ProceedingsRecord<R>> extends ValueType<R> {
    private final String name;
    private final ListMember<Proceedings, R> member;
    private final BiConsumer<ProceedingsBuilder, Iterable<R>> adder;

    private RecordType(
            String name,
            String list,
            Class<R> javaType,
            Function<Proceedings, ImmutableList<R>> getter,
            BiConsumer<ProceedingsBuilder, Iterable<R>> adder,
            Supplier<Members<R>> members) {
        super(javaType, members);
        this.name = name;
        this.adder = adder;
        this.member = new ListMember<>(
                list,
                Presence.SET,
                Kind.value(this),
                getter,
                (builder, records) -> adder.accept((ProceedingsBuilder) builder, records));
    }

    /**
     * The description of a type of records.
     *
     * @param name the type on the wire
     * @param list the name of the list that holds them
     * @param getter the accessor of the list
     * @param adder adds records to the list
     * @param members describes the members, once
     */
    static <R extends ProceedingsRecord<R>> RecordType<R> of(
            String name,
            String list,
            Class<R> javaType,
            Function<Proceedings, ImmutableList<R>> getter,
            BiConsumer<ProceedingsBuilder, Iterable<R>> adder,
            Supplier<Members<R>> members) {
        return new RecordType<>(name, list, javaType, getter, adder, members);
    }

    /** {@return the type on the wire, such as {@code session}; empty for records of types that the model does not know} */
    public String name() {
        return name;
    }

    /** {@return the name of the list of {@link Proceedings} that holds them, such as {@code sessions}} */
    public String list() {
        return member.name();
    }

    /**
     * {@return the records of this type in a document, in its order}
     *
     * @param proceedings the document
     */
    public ImmutableList<R> records(Proceedings proceedings) {
        return member.values(proceedings);
    }

    /**
     * Adds records to a document.
     *
     * @param builder the document in the making
     * @param records the records
     */
    public void addAll(ProceedingsBuilder builder, Iterable<R> records) {
        adder.accept(builder, records);
    }

    /** {@return the member of a document that holds the records} */
    public ListMember<Proceedings, R> member() {
        return member;
    }
}

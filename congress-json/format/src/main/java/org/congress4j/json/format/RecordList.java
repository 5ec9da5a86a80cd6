package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.ProceedingsRecord;

/**
 * The list at the root of a document that holds the records of one type.
 *
 * @param type the type on the wire; empty for the list of records of types that are not known
 * @param javaType the type in the model
 * @param name the name of the list
 * @param getter gives the records of a document
 * @param setter adds records to a document
 * @param table gives the table of the type, which is not built before it is used
 * @param <R> the type of the records
 */
record RecordList<R extends ProceedingsRecord<R>>(
        String type,
        Class<R> javaType,
        String name,
        Function<Proceedings, ImmutableList<R>> getter,
        BiConsumer<ProceedingsBuilder, Iterable<R>> setter,
        Supplier<ObjectTable<R>> table) {}

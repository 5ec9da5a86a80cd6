package org.congress4j.json.dataset;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.model.registry.StateCode;
import org.immutables.value.Value;

/** What goes into a data set, and how it is written. */
@Value.Immutable
public abstract class DataSetOptions {
    DataSetOptions() {}

    /** {@return the forms of the tables; CSV if none is given} */
    @Value.Default
    public ImmutableSet<TableFormat> formats() {
        return ImmutableSet.of(TableFormat.CSV);
    }

    /** {@return the names of the tables that are written, such as {@code ballots}; all of them if none is given} */
    public abstract ImmutableSet<String> tables();

    /**
     * {@return the congress, such as {@code kyoto-2021}: records that belong to another one are left out; absent if those of all are
     *     kept}
     */
    public abstract Optional<String> congress();

    /** {@return the first day: congresses, sessions, statements and actions surely before it are left out; absent for no bound} */
    public abstract Optional<LocalDate> firstDay();

    /** {@return the last day: congresses, sessions, statements and actions surely after it are left out; absent for no bound} */
    public abstract Optional<LocalDate> lastDay();

    /**
     * {@return the language of the rows of texts, such as {@code fr}, which also stands for {@code fr-CA}; those in other languages have no
     *     row. Absent if all have}
     */
    public abstract Optional<String> language();

    /**
     * {@return the lists of which ballots have the codes of States on the day of the vote, such as {@link StateCode#COW}; empty if they have
     *     none}
     */
    public abstract ImmutableList<String> codes();

    /** {@return what becomes of persons; they stay if nothing is given} */
    @Value.Default
    public Persons persons() {
        return Persons.keep();
    }

    /** {@return how the proceedings are read; as archives are if nothing is given} */
    @Value.Default
    public ReadOptions reading() {
        return ReadOptions.forArchives();
    }

    /**
     * {@return when the data set is made, which is also the day of its checks; that of the environment variable {@code SOURCE_DATE_EPOCH} if
     *     it is set, otherwise now. The same input and moment give the same bytes}
     */
    @Value.Default
    public Instant created() {
        return CreationTime.of(Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")));
    }

    @Value.Check
    final void check() {
        checkArgument(!formats().isEmpty(), "a data set must have at least one form of tables");
        codes().forEach(list -> checkArgument(
                StateCode.LISTS.contains(list),
                "'%s' is not a list of codes of States; expected one of %s",
                list,
                String.join(", ", StateCode.LISTS)));
        ImmutableSet<String> known = DataSet.tableNames();
        tables().forEach(table -> checkArgument(known.contains(table), "there is no table '%s'", table));
    }

    /** {@return a builder with nothing set} */
    public static DataSetOptionsBuilder builder() {
        return new DataSetOptionsBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract DataSetOptionsBuilder toBuilder();
}

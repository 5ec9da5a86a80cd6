package org.congress4j.json.dataset;

import java.util.Optional;
import org.congress4j.model.code.CodeList;

/**
 * A column of a table.
 *
 * @param name the name, such as {@code congress_id}
 * @param type the type of its values
 * @param required whether each row has a value
 * @param codes the list of which its values are codes; empty if they are none
 * @param references the column to which its values lead; empty if they are no keys of others
 * @param description what it means, of the documentation of the model
 */
public record DataColumn(
        String name,
        ColumnType type,
        boolean required,
        Optional<CodeList<?>> codes,
        Optional<Reference> references,
        String description) {

    /**
     * Where a foreign key leads.
     *
     * @param table the table, such as {@code sessions}
     * @param column the column, such as {@code id}
     */
    public record Reference(String table, String column) {}

    static DataColumn of(String name, ColumnType type, String description) {
        return new DataColumn(name, type, false, Optional.empty(), Optional.empty(), description);
    }

    DataColumn mandatory() {
        return new DataColumn(name, type, true, codes, references, description);
    }

    DataColumn to(String table, String column) {
        return new DataColumn(name, type, required, codes, Optional.of(new Reference(table, column)), description);
    }

    DataColumn codedBy(CodeList<?> list) {
        return new DataColumn(name, type, required, Optional.of(list), references, description);
    }

    /** The column that holds what this and another of the same name hold. */
    DataColumn joined(DataColumn other) {
        return new DataColumn(
                name,
                type == other.type ? type : ColumnType.STRING,
                required && other.required,
                codes.equals(other.codes) ? codes : Optional.empty(),
                references.equals(other.references) ? references : Optional.empty(),
                description);
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}

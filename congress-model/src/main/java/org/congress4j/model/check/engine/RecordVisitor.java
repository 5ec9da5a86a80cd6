package org.congress4j.model.check.engine;

/**
 * Looks at records of one type.
 *
 * @param <R> the type of the records
 */
@FunctionalInterface
public interface RecordVisitor<R> {
    /**
     * Looks at one record.
     *
     * @param record the record
     * @param context the document and what the check knows of it
     * @param findings where to report
     */
    void check(R record, CheckContext context, Findings findings);
}

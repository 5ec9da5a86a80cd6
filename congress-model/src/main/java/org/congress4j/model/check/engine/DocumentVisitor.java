package org.congress4j.model.check.engine;

/** Looks at a document as a whole. */
@FunctionalInterface
public interface DocumentVisitor {
    /**
     * Looks at the document, after all its records have been walked.
     *
     * @param context the document and what the check knows of it
     * @param findings where to report
     */
    void check(CheckContext context, Findings findings);
}

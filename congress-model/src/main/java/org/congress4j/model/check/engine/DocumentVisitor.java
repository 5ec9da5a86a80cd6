package org.congress4j.model.check.engine;

/** Looks at a document as a whole. */
@FunctionalInterface
public interface DocumentVisitor {
    /**
     * Looks at the document, once all its records were walked.
     *
     * @param context the document, and what is known of it
     * @param findings where to report
     */
    void visit(CheckContext context, Findings findings);
}

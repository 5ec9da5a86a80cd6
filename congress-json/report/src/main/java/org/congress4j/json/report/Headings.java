package org.congress4j.json.report;

/** The headings of sections that a page shows as tables or charts. */
final class Headings {
    static final String DECISIONS = "Decisions";
    static final String FIGURES = "How many, according to whom";
    static final String DELEGATIONS = "Delegations";
    static final String SITTINGS = "Sittings";
    static final String TEXTS = "Texts";
    static final String DOCUMENTS = "Documents";
    static final String REST = "Also in the document";
    static final String EDITIONS = "Editions";

    private Headings() {}
}

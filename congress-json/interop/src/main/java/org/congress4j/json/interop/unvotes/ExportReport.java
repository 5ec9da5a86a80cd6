package org.congress4j.json.interop.unvotes;

/**
 * What came of writing a file of votes.
 *
 * @param votes how many votes were written
 * @param rows how many rows were written, without the head
 * @param withoutVoters how many votes were left out, since the record does not list their voters
 */
public record ExportReport(long votes, long rows, long withoutVoters) {}

/**
 * The votes of the General Assembly of the United Nations, as the Dag Hammarskjöld Library publishes them:
 * {@link org.congress4j.json.interop.unvotes.UnVotes} reads and writes the file, and maps each column to its member.
 *
 * <ul>
 *   <li>{@link org.congress4j.json.interop.unvotes.UnVoteRecords} are the records of a file, vote by vote;
 *       {@link org.congress4j.json.format.report.ImportReport} reports what was not understood:
 *       each {@link org.congress4j.json.format.report.ImportProblem} with its
 *       {@link org.congress4j.json.format.report.ImportProblemCode}, its count and its first lines.
 *   <li>{@link org.congress4j.json.format.report.ExportReport} reports what was written.
 *   <li>{@link org.congress4j.json.interop.unvotes.UnVotesException} is thrown for a file that is not of this format.
 * </ul>
 *
 * <p>A file that contradicts itself is read as it is: {@code org.congress4j.model.check.ProceedingsCheck} reports contradictions, the
 * import report only what was not understood.
 */
@NullMarked
package org.congress4j.json.interop.unvotes;

import org.jspecify.annotations.NullMarked;

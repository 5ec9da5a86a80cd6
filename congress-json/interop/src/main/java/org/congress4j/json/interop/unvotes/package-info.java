/**
 * The votes of the General Assembly of the United Nations, as its Library publishes them:
 * {@link org.congress4j.json.interop.unvotes.UnVotes} reads and writes the file, and says which column is which member.
 *
 * <ul>
 *   <li>{@link org.congress4j.json.interop.unvotes.UnVoteRecords} are the records of a file, vote by vote;
 *       {@link org.congress4j.json.format.report.ImportReport} tells what was not understood of it:
 *       each {@link org.congress4j.json.format.report.ImportProblem} with its
 *       {@link org.congress4j.json.format.report.ImportProblemCode}, its count and first lines.
 *   <li>{@link org.congress4j.json.format.report.ExportReport} tells what was written.
 *   <li>{@link org.congress4j.json.interop.unvotes.UnVotesException} is a file that is not one of votes.
 * </ul>
 *
 * <p>A file that contradicts itself is read as it is: what is wrong with a vote is told by
 * {@code org.congress4j.model.check.ProceedingsCheck}, and only what could not be understood by the report.
 */
@NullMarked
package org.congress4j.json.interop.unvotes;

import org.jspecify.annotations.NullMarked;

/**
 * What a document holds, told to people: {@link org.congress4j.json.report.ProceedingsSummary} as data, and as text or JSON made from it.
 *
 * <ul>
 *   <li>A {@link org.congress4j.json.report.Section} has a heading, {@link org.congress4j.json.report.Fact facts},
 *       {@link org.congress4j.json.report.Decision decisions} and further sections.
 *   <li>A {@link org.congress4j.json.report.VotingRecord} lists who voted how, in the names of the day.
 *   <li>A {@link org.congress4j.json.report.Citation} names a source, with its date and the place in it.
 * </ul>
 *
 * <p>Every word comes from the records or names a member of them. A section without content is not there.
 */
@NullMarked
package org.congress4j.json.report;

import org.jspecify.annotations.NullMarked;

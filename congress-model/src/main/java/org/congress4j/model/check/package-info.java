/**
 * Finds what contradicts itself in real records, which load as they are:
 * {@link org.congress4j.model.check.ProceedingsCheck#run ProceedingsCheck.run(proceedings, asOf)}.
 *
 * <p><b>To check.</b> {@link org.congress4j.model.check.ProceedingsCheck} is a choice of rules. It gives a
 * {@link org.congress4j.model.check.CheckReport}: each {@link org.congress4j.model.check.Finding} with its code, its
 * {@link org.congress4j.model.code.Severity}, the place in the document and its facts; totals;
 * {@link org.congress4j.model.check.NotRun what could not be checked and why}; and the
 * {@link org.congress4j.model.check.SystemError rules that failed}.
 *
 * <p><b>Rules.</b> A {@link org.congress4j.model.check.engine.CheckRule} looks at the
 * {@link org.congress4j.model.check.engine.CheckContext} and reports to its {@link org.congress4j.model.check.engine.Findings}; what it finds, why
 * that matters and what to do about it is its {@link org.congress4j.model.check.engine.RuleDescription}. The page
 * {@code org/congress4j/model/check/rules.md} of this library lists them all.
 *
 * <p>What holds for all rules:
 *
 * <ul>
 *   <li>Nothing is changed, repaired or guessed.
 *   <li>What may well be right is left alone: a number that is not stated, a date that is less precise, a list that names some
 *       choices only, figures that count different things.
 *   <li>What cannot be known for want of data is said not to have been checked.
 *   <li>The day of the check is given by the caller. The same records, rules and day give the same report.
 *   <li>A check takes time in proportion to the size of the document.
 * </ul>
 */
@NullMarked
package org.congress4j.model.check;

import org.jspecify.annotations.NullMarked;

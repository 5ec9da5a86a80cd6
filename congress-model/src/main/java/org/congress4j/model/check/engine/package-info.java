/**
 * What rules are made of. The rules of this library use nothing but this package and the model, so a rule of an
 * application can do whatever they can, in the same way.
 *
 * <ul>
 *   <li><b>A rule.</b> {@link CheckRule} says what it finds in its {@link RuleDescription}, which has a
 *       {@link RuleGroup} and a {@link RuleParameter} with its {@link ParameterType} for each fact of a finding. Most
 *       rules extend {@link VoteRule}, {@link RecordRule}, {@link MemberRule} or {@link DocumentRule}, and look at one
 *       vote, record, odd member or document at a time.
 *   <li><b>The walk.</b> All rules share one {@link Walk} over the document. A rule that looks at several things joins
 *       it with a {@link VoteVisitor}, {@link RecordVisitor}, {@link MemberVisitor} or {@link DocumentVisitor}. The
 *       walk knows which members may be odd, by {@link MemberKind}, and their {@link MemberPlace}: a
 *       {@link BrokenReference}, a {@link BrokenKeyReference}, a {@link RepeatedKey}, or a date, time, time zone,
 *       language, symbol, code or member name.
 *   <li><b>Findings.</b> {@link Findings} collects what a rule reports, each as a {@link FindingDraft} with its place
 *       and parameters, and what could not be checked.
 *   <li><b>Facts.</b> {@link CheckContext} looks up records, parties, bodies, days and time zones. {@link VoteFacts}
 *       counts one vote, {@link TallySums} adds up its tally, {@link PartyFacts} knows when a party existed,
 *       {@link Body} who its members were, {@link Listed} how many are listed of those whom a figure counts,
 *       {@link Sittings} the sittings of each body, {@link Outcomes} which outcomes carry a proposal, and {@link Gaps}
 *       which numbers of a sequence are missing.
 *   <li><b>Times.</b> {@link DayRange} is what a date may mean, and {@link Span} a stretch of local time, both with
 *       what is uncertain about them; {@link Spans} puts periods into words.
 *   <li><b>Words.</b> {@link VoteWords} reads a result from words, as {@link ResultWords} with {@link ResultNumbers};
 *       {@link StateNames} finds States by name, {@link Languages} knows language tags, and {@link RecordNames} what
 *       messages call the types of records.
 * </ul>
 *
 * <p>A minimal rule, which {@code ProceedingsCheck.standard().with(new VoteWithoutTally())} adds to those of the
 * library:
 *
 * <pre>{@code
 * final class VoteWithoutTally extends VoteRule {
 *     VoteWithoutTally() {
 *         super(RuleDescription.info(RuleGroup.OTHER, "vote_without_tally")
 *                 .finds("A vote without a tally.")
 *                 .message("the vote has no tally")
 *                 .reason("Our charts show the tallies.")
 *                 .advice("Add the tally, if it was announced.")
 *                 .build());
 *     }
 *
 *     @Override
 *     protected void check(VoteFacts vote, Findings findings) {
 *         if (vote.vote().tally().isEmpty()) {
 *             vote.at(findings).add();
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>{@code DocumentWalk} runs the walk for the check; a rule has no need of it.
 */
@NullMarked
package org.congress4j.model.check.engine;

import org.jspecify.annotations.NullMarked;

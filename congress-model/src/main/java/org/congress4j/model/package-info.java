/**
 * The proceedings of intergovernmental congresses: immutable records that refer to each other by id, collected in one
 * {@link org.congress4j.model.Proceedings}.
 *
 * <p><b>Events.</b> A {@link org.congress4j.model.Congress} is one edition of a
 * {@link org.congress4j.model.CongressSeries}, or one session of a standing body. It has {@link org.congress4j.model.Segment}s
 * and {@link org.congress4j.model.Session}s; what was said in them is a {@link org.congress4j.model.Statement}.
 *
 * <p><b>Parties.</b> A {@link org.congress4j.model.Party} is a {@link org.congress4j.model.MemberState}, an
 * {@link org.congress4j.model.Organization}, a {@link org.congress4j.model.Person} or a
 * {@link org.congress4j.model.Participant}, a person on one list of participants. A
 * {@link org.congress4j.model.Membership} says who belongs to which organization, a
 * {@link org.congress4j.model.Delegation} who takes part in a congress, an {@link org.congress4j.model.Officer} who holds an
 * office of it.
 *
 * <p><b>Texts and decisions.</b> A {@link org.congress4j.model.FormalText} is a {@link org.congress4j.model.Declaration}, a
 * {@link org.congress4j.model.Resolution} or a {@link org.congress4j.model.Treaty}, whose parties act on it by
 * {@link org.congress4j.model.TreatyAction}; what a body did with it is an {@link org.congress4j.model.Action}, what it promises a
 * {@link org.congress4j.model.Commitment}, where it is printed a {@link org.congress4j.model.Document}. A {@link org.congress4j.model.Sponsorship} says who submitted or
 * joined a text, a {@link org.congress4j.model.PositionStatement} who has a reservation about it.
 *
 * <p><b>Procedure.</b> An {@link org.congress4j.model.Agenda} is one edition of an agenda. A {@link org.congress4j.model.Vote} of an
 * action keeps the announced {@link org.congress4j.model.Tally}, the voters by {@link org.congress4j.model.code.VoteChoice} and the
 * {@link org.congress4j.model.Electorate} apart; {@link org.congress4j.model.RulesOfProcedure} computes its outcome.
 *
 * <p><b>Evidence.</b> A {@link org.congress4j.model.Source} is where a fact comes from; a {@link org.congress4j.model.Claim} is
 * what a source says about one member of a record, agreeing or not. A figure is a
 * {@link org.congress4j.model.ReportedCount}, with its unit, its words and its source; several may disagree.
 *
 * <p><b>Change.</b> A record says when it was last {@code modified()}; a {@link org.congress4j.model.Tombstone} marks one that was
 * removed. An {@link org.congress4j.model.OtherRecord} is of a type that only a newer version knows.
 *
 * <p>Rules that hold everywhere:
 *
 * <ul>
 *   <li>{@code builder()} returns a builder; {@code toBuilder()} starts a changed copy. Building reports all missing required
 *       members at once in an {@link java.lang.IllegalStateException}, and refuses what cannot exist, such as a period that ends
 *       before it starts, with an {@link java.lang.IllegalArgumentException} that names the rule and the value. What can exist but
 *       is wrong loads as it is.
 *   <li>Values are immutable, safe for use by several threads, and equal if all their members are. They are not
 *       {@code java.io.Serializable}; JSON is the form for storing them.
 *   <li>Nothing is null. What is absent is an empty {@link java.util.Optional} or an empty collection; a placeholder date or an
 *       empty string is never needed. {@code absent()} can say why a member is absent.
 *   <li>Lists keep the order in which they were given.
 *   <li>A {@link org.congress4j.model.code.Code} is an entry of an open list, such as
 *       {@link org.congress4j.model.code.AttendanceMode}; dates, symbols, language tags and time zones that a source got wrong are
 *       kept as written.
 *   <li>Times are local, with the time zone of the session or the congress.
 *   <li>{@code extensions()} holds what this version does not know, as {@link org.congress4j.model.JsonValue}s.
 * </ul>
 *
 * <p>{@link org.congress4j.model.index.ProceedingsIndex} navigates the records. {@link org.congress4j.model.symbol.DocumentSymbol} parses the symbols
 * of United Nations documents. {@link org.congress4j.model.registry.MemberStates} is a registry of the
 * States of the United Nations over time. {@link org.congress4j.model.check.ProceedingsCheck} finds contradictions.
 */
@CongressStyle
@NullMarked
package org.congress4j.model;

import org.jspecify.annotations.NullMarked;

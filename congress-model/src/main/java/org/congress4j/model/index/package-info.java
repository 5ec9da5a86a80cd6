/**
 * Navigates the records of a document: {@link org.congress4j.model.index.ProceedingsIndex}. All that a party did is a
 * {@link org.congress4j.model.index.PartyHistory}, with its {@link org.congress4j.model.index.CastVote}s and every
 * {@link org.congress4j.model.index.Involvement}; how two parties voted is a {@link org.congress4j.model.index.VotingAgreement}.
 */
@NullMarked
package org.congress4j.model.index;

import org.jspecify.annotations.NullMarked;

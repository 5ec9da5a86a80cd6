package org.congress4j.model.index;

import java.time.LocalDate;
import java.util.Optional;
import org.congress4j.model.ProceedingsRecord;

/**
 * That a record names a party, itself or through one of its delegations and participants.
 *
 * @param record the record
 * @param member the member that does, such as {@code speaker/partyId} or {@code votes/0/ballots/yes/3}
 * @param day the day of the record, on which it started or of what it belongs to; empty if it is not known
 */
public record Involvement(ProceedingsRecord<?> record, String member, Optional<LocalDate> day) {}

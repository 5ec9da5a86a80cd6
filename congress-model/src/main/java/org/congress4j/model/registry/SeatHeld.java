package org.congress4j.model.registry;

import org.congress4j.model.DateRange;

/**
 * That the Government of a party, for which data sets have a code of its own, held the seat of a Member of the United Nations.
 *
 * @param member the code of the Member, such as {@code CHN} for {@code TWN}
 * @param period the first and the last day
 */
record SeatHeld(String member, DateRange period) {}

package org.congress4j.model.registry;

import org.congress4j.model.DateRange;

/**
 * Who represented a State in the United Nations, such as the Government of the People's Republic of China since 25 October
 * 1971. The membership of the State does not change by that.
 *
 * @param representative the government, in English
 * @param period the first and the last day; no start if it was so from the first day of the membership, no end if it goes on
 */
public record StateRepresentation(String representative, DateRange period) {}

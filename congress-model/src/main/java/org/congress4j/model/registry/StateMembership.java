package org.congress4j.model.registry;

import org.congress4j.model.DateRange;
import org.congress4j.model.code.MembershipRole;

/**
 * That a State was a Member or an observer of the United Nations, such as Syria, a Member from 24 October 1945 to 21 February
 * 1958.
 *
 * @param role {@link MembershipRole#MEMBER} or {@link MembershipRole#OBSERVER}
 * @param period the first and the last day; no end if it goes on
 */
public record StateMembership(MembershipRole role, DateRange period) {}

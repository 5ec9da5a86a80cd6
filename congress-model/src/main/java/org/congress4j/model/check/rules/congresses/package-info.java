/**
 * Rules about congresses: editions, dates, statuses and reported figures, and the delegations, participants and
 * memberships behind them.
 */
@NullMarked
package org.congress4j.model.check.rules.congresses;

import org.jspecify.annotations.NullMarked;

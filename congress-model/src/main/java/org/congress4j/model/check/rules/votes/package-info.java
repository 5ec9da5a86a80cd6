/**
 * Rules about votes.
 */
@NullMarked
package org.congress4j.model.check.rules.votes;

import org.jspecify.annotations.NullMarked;

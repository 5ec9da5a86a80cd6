/**
 * Rules about single values: dates, local times, time zones, language tags and document symbols that are malformed,
 * unknown or placeholders.
 */
@NullMarked
package org.congress4j.model.check.rules.scalars;

import org.jspecify.annotations.NullMarked;

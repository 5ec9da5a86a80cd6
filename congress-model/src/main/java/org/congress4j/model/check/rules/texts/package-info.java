/**
 * Rules about texts: agendas, documents, declarations and resolutions, and the actions, sponsors and commitments that
 * go with them.
 */
@NullMarked
package org.congress4j.model.check.rules.texts;

import org.jspecify.annotations.NullMarked;

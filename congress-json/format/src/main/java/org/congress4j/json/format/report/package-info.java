/**
 * The results of importing and exporting other formats: how much was read or written, and what was not understood.
 */
@NullMarked
package org.congress4j.json.format.report;

import org.jspecify.annotations.NullMarked;

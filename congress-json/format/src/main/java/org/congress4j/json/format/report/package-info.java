/**
 * What came of reading or writing a file of another format: how much was read or written, and what was not understood.
 */
@NullMarked
package org.congress4j.json.format.report;

import org.jspecify.annotations.NullMarked;

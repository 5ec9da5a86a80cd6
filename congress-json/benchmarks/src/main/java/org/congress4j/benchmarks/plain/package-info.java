/** What one writes without a library: records of texts, to compare with. */
@NullUnmarked
package org.congress4j.benchmarks.plain;

import org.jspecify.annotations.NullUnmarked;

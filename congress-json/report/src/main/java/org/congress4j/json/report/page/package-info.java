/** What the templates of the page are given, and write to. */
@NullMarked
package org.congress4j.json.report.page;

import org.jspecify.annotations.NullMarked;

/**
 * Data sets from proceedings: {@link org.congress4j.json.dataset.DataSet} writes a folder that is a Data Package, with tables that
 * have one value a cell, keys that lead somewhere, and a codebook.
 *
 * <ul>
 *   <li>{@link org.congress4j.json.dataset.DataSetOptions} choose tables, forms and records, and leave persons out.
 *   <li>{@link org.congress4j.json.dataset.DataTable} and {@link org.congress4j.json.dataset.DataColumn} say which tables there are,
 *       derived from the description of the model: {@code DataSet.tables()}.
 *   <li>{@link org.congress4j.json.dataset.DataSetReport} says what was written and what was left out.
 * </ul>
 */
@DataSetStyle
@NullMarked
package org.congress4j.json.dataset;

import org.jspecify.annotations.NullMarked;

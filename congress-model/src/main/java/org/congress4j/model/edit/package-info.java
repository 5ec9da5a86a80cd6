/**
 * Changes, compares and merges proceedings; nothing is changed in place.
 *
 * <ul>
 *   <li>{@link org.congress4j.model.edit.ProceedingsEditor} puts, removes and renames records, replaces values, and takes out persons; its
 *       {@link org.congress4j.model.edit.EditResult} has the new proceedings, each
 *       {@link org.congress4j.model.edit.RecordChange} and {@link org.congress4j.model.edit.MemberChange}, and what is
 *       {@link org.congress4j.model.edit.Leftover left}.
 *   <li>{@link org.congress4j.model.edit.References} tells who refers to a record, from which member.
 *   <li>{@link org.congress4j.model.edit.ProceedingsDiff} compares two versions.
 *   <li>{@link org.congress4j.model.edit.ProceedingsMerge} merges two documents, with or without a base; its
 *       {@link org.congress4j.model.edit.MergeResult} tells of each record of which there are
 *       {@link org.congress4j.model.edit.RecordVersions two versions} which stands, and which clash.
 *   <li>{@link org.congress4j.model.edit.Pseudonyms} names persons who are not to be named.
 * </ul>
 *
 * <p>Everything follows from the descriptions of the types; {@link org.congress4j.model.edit.EditTypes} describes what is told of changes
 * in the same way. Pointers are relative to the record and name elements of lists by their keys, as those of claims do.
 */
@NullMarked
package org.congress4j.model.edit;

import org.jspecify.annotations.NullMarked;

/**
 * Describes each type of the model once: {@link org.congress4j.model.describe.RecordTypes} lists the types of records, a
 * {@link org.congress4j.model.describe.RecordType} or {@link org.congress4j.model.describe.ValueType} its members, a
 * {@link org.congress4j.model.describe.Member} its name, {@link org.congress4j.model.describe.Presence} and
 * {@link org.congress4j.model.describe.Kind}, and how to get and set it. What reads, writes, walks, checks, copies or tabulates
 * records follows from it, and so does an application of its own: nothing is reflected, and nothing lists members a second time.
 *
 * <p>To walk a record:
 *
 * <pre>{@code
 * RecordType<Session> type = RecordTypes.of(session);
 * for (Member<Session, ?> member : type.members()) {
 *     System.out.println(member.name() + ": " + member.values(session));
 * }
 * }</pre>
 *
 * <p>To find references, ask for members whose kind is a {@link org.congress4j.model.describe.Kind.Reference}; values that have
 * members themselves are of a {@link org.congress4j.model.describe.Kind.Value}. To copy with a change, use the {@code with} of a
 * member, or {@link org.congress4j.model.describe.Member#without without}.
 *
 * <p>{@code Proceedings.records()} is made from the descriptions, and they name the records: the one cycle among the packages of
 * the model.
 */
@NullMarked
package org.congress4j.model.describe;

import org.jspecify.annotations.NullMarked;

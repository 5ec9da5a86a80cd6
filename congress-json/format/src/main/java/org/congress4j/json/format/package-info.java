/**
 * The JSON format of congress proceedings: what each type looks like on the wire, how it is read and written over any JSON
 * library, and what is said of input that does not fit.
 *
 * <ul>
 *   <li>{@link org.congress4j.json.format.ProceedingsFormat} is where to start: it reads from a {@code JsonInput} and writes
 *       to a {@code JsonOutput}.
 *   <li>{@link org.congress4j.json.format.JsonInput} and {@link org.congress4j.json.format.JsonOutput} are what an adapter
 *       for a JSON library implements; {@link org.congress4j.json.format.JsonToken} is what an input is made of.
 *   <li>{@link org.congress4j.json.format.KnownNames} and {@link org.congress4j.json.format.KnownTexts} are what an input may look
 *       for while it reads, so that no strings are made of what recurs.
 *   <li>{@link org.congress4j.json.format.ReadOptions} says how strictly to read,
 *       {@link org.congress4j.json.format.ReadResult} is what was read, with warnings.
 *   <li>{@link org.congress4j.json.format.CongressJsonException} is the one exception; its
 *       {@link org.congress4j.json.format.JsonProblem}s say what, where and what was expected, each with a
 *       {@link org.congress4j.json.format.ProblemCode}.
 * </ul>
 *
 * <p>There is one table a type, such as {@code CongressTable}: the members in the order in which they are written, each with
 * its name, its accessor, its builder method and its shape. These tables are the contract; a renamed accessor is a compile
 * error. One reader and one writer walk them, so that no setting of a JSON library can change the format.
 *
 * <p>The format in short: every record carries {@code type} first and {@code id} second; a value carries neither. Members that
 * are absent are not written; {@code null} and {@code ""} are errors, {@code []} and {@code {}} warnings. Text that people read
 * is a map from language to text. Dates are as precise as their source. Whole numbers are the only numbers. A member that the
 * model does not know is kept in the object where it stood, and written after the known ones, in the order read.
 */
@FormatStyle
@NullMarked
package org.congress4j.json.format;

import org.jspecify.annotations.NullMarked;

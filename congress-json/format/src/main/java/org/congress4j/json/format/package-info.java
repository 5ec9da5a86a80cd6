/**
 * The JSON format of congress proceedings: what each type looks like on the wire, how it is read and written over any JSON
 * library, and how invalid input is reported.
 *
 * <ul>
 *   <li>{@link org.congress4j.json.format.ProceedingsFormat} is the entry point: it reads from a {@code JsonInput} and writes
 *       to a {@code JsonOutput}.
 *   <li>{@link org.congress4j.json.format.JsonInput} and {@link org.congress4j.json.format.JsonOutput} are what an adapter
 *       for a JSON library implements; an input is a sequence of {@link org.congress4j.json.format.JsonToken}s.
 *   <li>{@link org.congress4j.json.format.KnownNames} and {@link org.congress4j.json.format.KnownTexts} let an
 *       input recognize recurring names and values while it reads, without creating strings.
 *   <li>{@link org.congress4j.json.format.ReadOptions} sets strictness and limits;
 *       {@link org.congress4j.json.format.ReadResult} holds what was read, with warnings.
 *   <li>{@link org.congress4j.json.format.CongressJsonException} is the only exception; its
 *       {@link org.congress4j.json.format.JsonProblem}s say what is wrong, where, and what was expected, each with a
 *       {@link org.congress4j.json.format.ProblemCode}.
 * </ul>
 *
 * <p>The descriptions of {@code org.congress4j.model.describe} are the contract: the members of each type in the order in which they
 * are written, each with its name, accessor, builder method and kind. A renamed accessor is a compile error. One reader and one
 * writer walk them, so no setting of a JSON library can change the format.
 *
 * <p>The format in short: every record carries {@code type} first and {@code id} second; a value carries neither. Members that
 * are absent are not written; {@code null} and {@code ""} are errors, {@code []} and {@code {}} warnings. Text for people is a map
 * from language to text. Dates are as precise as their source. All numbers are whole. An unknown member is kept in the object where
 * it stood, and written after the known ones, in the order read.
 */
@FormatStyle
@NullMarked
package org.congress4j.json.format;

import org.jspecify.annotations.NullMarked;

/**
 * The {@code congress} command.
 *
 * <ul>
 *   <li>{@link org.congress4j.command.CongressCommand} is the entry; each subcommand is a class of its own:
 *       {@link org.congress4j.command.CheckCommand}, {@link org.congress4j.command.ConvertCommand},
 *       {@link org.congress4j.command.DatasetCommand}, {@link org.congress4j.command.DigestCommand}, {@link org.congress4j.command.ExportCommand},
 *       {@link org.congress4j.command.ImportCommand}, {@link org.congress4j.command.KyotoCommand},
 *       {@link org.congress4j.command.SchemaCommand}, {@link org.congress4j.command.ShowCommand},
 *       {@link org.congress4j.command.StatesCommand}.
 *   <li>{@link org.congress4j.command.CheckReportText} prints the report of a check for people,
 *       {@link org.congress4j.command.CheckReportWriter} writes it as JSON.
 *   <li>{@link org.congress4j.command.CongressSummary} summarizes a document for people; {@link org.congress4j.command.Phrases}
 *       words its dates, figures and sources.
 * </ul>
 */
@NullMarked
package org.congress4j.command;

import org.jspecify.annotations.NullMarked;

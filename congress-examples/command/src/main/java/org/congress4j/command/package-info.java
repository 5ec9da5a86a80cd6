/**
 * The {@code congress} command.
 *
 * <ul>
 *   <li>{@link org.congress4j.command.CongressCommand} is the entry; each subcommand is a class of its own:
 *       {@link org.congress4j.command.CheckCommand}, {@link org.congress4j.command.CompletionCommand},
 *       {@link org.congress4j.command.ConvertCommand}, {@link org.congress4j.command.DatasetCommand},
 *       {@link org.congress4j.command.DiffCommand}, {@link org.congress4j.command.DigestCommand},
 *       {@link org.congress4j.command.EditCommand}, {@link org.congress4j.command.ExportCommand},
 *       {@link org.congress4j.command.HistoryCommand}, {@link org.congress4j.command.ImportCommand},
 *       {@link org.congress4j.command.KyotoCommand}, {@link org.congress4j.command.MergeCommand},
 *       {@link org.congress4j.command.ReportCommand}, {@link org.congress4j.command.RulesCommand},
 *       {@link org.congress4j.command.SchemaCommand}, {@link org.congress4j.command.ShowCommand},
 *       {@link org.congress4j.command.StatesCommand}, {@link org.congress4j.command.VersionCommand}.
 *   <li>{@link org.congress4j.command.CheckReportText} prints the report of a check for people,
 *       {@link org.congress4j.command.CheckReportWriter} writes it as JSON.
 * </ul>
 */
@NullMarked
package org.congress4j.command;

import org.jspecify.annotations.NullMarked;

package org.congress4j.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The README and the page of the command list the commands that there are. */
class CommandPagesTest {
    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path PAGE = Path.of("README.md");

    @Test
    void theReadmeListsEachCommandInTheOrderOfTheAlphabet() throws IOException {
        assertThat(commandsOn(README)).isEqualTo(commands());
    }

    @Test
    void thePageListsEachCommandWithItsOptions() throws IOException {
        assertThat(commandsOn(PAGE)).isEqualTo(commands());

        String page = Files.readString(PAGE);
        leaves(CongressCommand.commandLine())
                .forEach(command -> assertThat(options(command))
                        .allSatisfy(option -> assertThat(rowOf(command, page)).contains(option)));
    }

    private static List<String> commands() {
        return leaves(CongressCommand.commandLine())
                .map(CommandSpec::qualifiedName)
                .sorted()
                .toList();
    }

    /** The commands that do something, not those that only have commands of their own. */
    private static Stream<CommandSpec> leaves(CommandLine command) {
        return Stream.concat(
                command.getCommand() instanceof Callable ? Stream.of(command.getCommandSpec()) : Stream.of(),
                command.getSubcommands().values().stream().flatMap(CommandPagesTest::leaves));
    }

    private static List<String> options(CommandSpec command) {
        return command.options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .map(OptionSpec::longestName)
                .toList();
    }

    /** The lower-case words with which the first cells of a table of commands begin. */
    private static List<String> commandsOn(Path page) throws IOException {
        return Pattern.compile("(?m)^\\| `(congress(?: [a-z-]+)+)")
                .matcher(Files.readString(page))
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    private static String rowOf(CommandSpec command, String page) {
        return page.lines()
                .filter(line -> line.startsWith("| `" + command.qualifiedName()))
                .findFirst()
                .orElse("");
    }
}

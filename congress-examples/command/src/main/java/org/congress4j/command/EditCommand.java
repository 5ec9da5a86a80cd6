package org.congress4j.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.congress4j.json.format.ChangeText;
import org.congress4j.json.format.ReadResult;
import org.congress4j.model.Id;
import org.congress4j.model.Person;
import org.congress4j.model.code.LeftoverKind;
import org.congress4j.model.edit.EditResult;
import org.congress4j.model.edit.ProceedingsEditor;
import org.congress4j.model.edit.Pseudonyms;
import org.congress4j.model.edit.References;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code congress edit}: changes a document as a whole. */
@Command(
        name = "edit",
        description = {
            "Changes ids, values and records of a file with all that refers to them, and tells on stderr what was changed and"
                    + " what was left, such as references to a record that was removed; exits with 1 then.",
            "Ids are those that the file has: persons are taken out first, then records removed, renamed, and values replaced.",
            "Examples: congress edit kyoto.congress.json --rename waly=waly-g --remove kyoto-2021-ws-5 --out new.congress.json",
            "          congress edit kyoto.congress.json --pseudonymize kawakami-y --key secret.bin --out public.congress.json"
        },
        mixinStandardHelpOptions = true)
final class EditCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file, in either form.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "The file to write, atomically: NDJSON if its name ends in .ndjson or .jsonl, a document if it"
                            + " ends in .json, and else as FILE is; stdout if not given.")
    private Optional<Path> target = Optional.empty();

    @Option(
            names = "--rename",
            paramLabel = "ID=NEW|FILE",
            description =
                    "An id and the one that takes its place, also where it is referred to, or a file with such lines.")
    private List<String> renamed = new ArrayList<>();

    @Option(
            names = "--redirect",
            paramLabel = "ID=OTHER|FILE",
            description = "An id, and the record to which references are to lead instead; the record itself stays.")
    private List<String> redirected = new ArrayList<>();

    @Option(names = "--remove", paramLabel = "ID", description = "The id of a record that is removed.")
    private List<String> removed = new ArrayList<>();

    @Option(
            names = "--tombstone",
            paramLabel = "TIME",
            description = "Leaves a tombstone for each record that --remove names, with that time, such as"
                    + " 2026-11-24T12:00:00Z.")
    private Optional<Instant> tombstone = Optional.empty();

    @Option(
            names = "--replace",
            paramLabel = "VALUE=NEW",
            description =
                    "A value, such as a name that is misspelled, and the one that takes its place wherever it stands as a"
                            + " whole.")
    private List<String> replaced = new ArrayList<>();

    @Option(
            names = "--take-out",
            paramLabel = "ID",
            description = "The id of a person who is taken out, with names as written and in texts.")
    private List<String> takenOut = new ArrayList<>();

    @Option(
            names = "--pseudonymize",
            paramLabel = "ID",
            description = "The id of a person who gets a pseudonym, wherever the person is named; needs --key.")
    private List<String> pseudonymized = new ArrayList<>();

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "The file with the secret from which pseudonyms are made: all its bytes.")
    private Optional<Path> key = Optional.empty();

    @Option(
            names = "--references",
            paramLabel = "ID",
            description = "Prints who refers to a record, from which member, and changes nothing.")
    private Optional<String> referred = Optional.empty();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (pseudonymized.isEmpty() == key.isPresent()) {
            throw new ParameterException(spec.commandLine(), "expected --pseudonymize and --key together");
        }
        Optional<ReadResult> read = InputFile.read(file, InputFile.options(false), err);
        if (read.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        if (referred.isPresent()) {
            return printReferences(References.of(read.get().proceedings()), referred.get());
        }
        EditResult result = edited(ProceedingsEditor.of(read.get().proceedings()));
        err.print(ChangeText.of(result));
        OutputFile.write(result.proceedings(), file, target, spec.commandLine().getOut());
        boolean needsLook = result.leftovers().stream()
                .anyMatch(leftover -> !leftover.kind().equals(LeftoverKind.WITHIN_TEXT));
        return needsLook ? ExitCode.FINDINGS : ExitCode.GOOD;
    }

    private int printReferences(References references, String id) {
        PrintWriter out = spec.commandLine().getOut();
        references
                .to(Id.of(id))
                .forEach(reference -> out.println(reference.recordType().orElse("the document")
                        + reference.recordId().map(record -> " " + record).orElse("") + " " + reference.pointer() + ": "
                        + reference.text()));
        return ExitCode.GOOD;
    }

    private EditResult edited(ProceedingsEditor editor) throws IOException {
        Map<Id<?>, Id<?>> ids = IdPairs.read(spec.commandLine(), "--rename", renamed);
        Map<Id<?>, Id<?>> redirections = IdPairs.read(spec.commandLine(), "--redirect", redirected);
        Map<Id<?>, Id<?>> values = IdPairs.read(spec.commandLine(), "--replace", replaced);
        Optional<byte[]> secret = key.isPresent() ? Optional.of(Files.readAllBytes(key.get())) : Optional.empty();
        try {
            if (!takenOut.isEmpty()) {
                editor.takeOut(persons(takenOut));
            }
            redirections.forEach(editor::redirect);
            for (String id : removed) {
                if (tombstone.isPresent()) {
                    editor.remove(Id.of(id), tombstone.get());
                } else {
                    editor.remove(Id.of(id));
                }
            }
            secret.ifPresent(bytes -> editor.pseudonymize(persons(pseudonymized), Pseudonyms.of(bytes)));
            if (!ids.isEmpty()) {
                editor.renameAll(ids);
            }
            values.forEach((value, now) -> editor.replaceValue(value.toString(), now.toString()));
            return editor.apply();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static List<Id<Person>> persons(List<String> ids) {
        return ids.stream().map(Id::<Person>of).toList();
    }
}

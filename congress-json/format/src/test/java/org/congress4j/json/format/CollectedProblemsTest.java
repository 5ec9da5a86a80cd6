package org.congress4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.ObjectArrays;
import java.util.stream.Stream;
import org.congress4j.model.Id;
import org.congress4j.model.Person;
import org.congress4j.model.Session;
import org.congress4j.model.Vote;
import org.junit.jupiter.api.Test;

class CollectedProblemsTest {
    private static final ReadOptions KEEPING =
            ReadOptions.builder().onProblem(OnProblem.KEEP_WHAT_FITS).build();
    /** Two sessions and a person do not fit; one session and the title do. */
    private static final String[] DOCUMENT = {
        "{",
        "type:",
        "proceedings",
        "formatVersion:",
        "0.10",
        "title:",
        "{",
        "en:",
        "Kyoto",
        "}",
        "sessions:",
        "[",
        "{",
        "type:",
        "session",
        "id:",
        "s1",
        "number:",
        "#1.5",
        "title:",
        "{",
        "en:",
        "#1",
        "fr:",
        "",
        "}",
        "}",
        "{",
        "type:",
        "session",
        "id:",
        "s2",
        "}",
        "{",
        "type:",
        "statement",
        "id:",
        "s3",
        "number:",
        "#1",
        "}",
        "]",
        "persons:",
        "[",
        "{",
        "type:",
        "person",
        "names:",
        "[",
        "]",
        "}",
        "]",
        "}"
    };

    @Test
    void oneExceptionHoldsAllProblems() {
        assertThatThrownBy(() -> ProceedingsFormat.read(TokenInput.of(DOCUMENT), ReadOptions.defaults()))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage("""
                        expected a whole number but found number 1.5 at /sessions/0/number
                        expected a string but found number 1 at /sessions/0/title/en
                        expected type 'session' but found type 'statement' at /sessions/2/type
                        required member is missing: id at /persons/0""");
    }

    @Test
    void theSmallestPartThatDoesNotFitIsLeftOut() {
        ReadResult result = ProceedingsFormat.read(TokenInput.of(DOCUMENT), KEEPING);

        assertThat(result.proceedings().sessions())
                .containsExactly(
                        Session.builder().id(Id.of("s1")).build(),
                        Session.builder().id(Id.of("s2")).build());
        assertThat(result.proceedings().persons()).isEmpty();
        assertThat(result.proceedings().title())
                .hasValueSatisfying(title -> assertThat(title.get("en")).hasValue("Kyoto"));
        assertThat(result.problems()).hasSize(5);
        assertThat(result.refused())
                .extracting(RefusedPart::pointer, part -> part.problems().size())
                .containsExactly(
                        tuple("/sessions/0/number", 1),
                        // Without its only text, a text by language is left out as a whole.
                        tuple("/sessions/0/title", 2),
                        tuple("/sessions/2", 1),
                        tuple("/persons/0", 1));
    }

    @Test
    void anObjectThatLacksARequiredMemberIsLeftOutWithThePartsInIt() {
        ReadResult result = ProceedingsFormat.read(
                document(
                        "actions:",
                        "[",
                        "{",
                        "type:",
                        "action",
                        "id:",
                        "a",
                        "verb:",
                        "adopted",
                        "votes:",
                        "[",
                        "{",
                        "key:",
                        "#1",
                        "round:",
                        "first",
                        "}",
                        "{",
                        "key:",
                        "b",
                        "tally:",
                        "{",
                        "yes:",
                        "many",
                        "no:",
                        "#2",
                        "}",
                        "}",
                        "]",
                        "}",
                        "]"),
                KEEPING);

        assertThat(result.proceedings().actions().get(0).votes())
                .extracting(Vote::key)
                .containsExactly("b");
        assertThat(result.refused())
                .extracting(RefusedPart::pointer, part -> part.problems().size())
                .containsExactly(tuple("/actions/0/votes/0", 2), tuple("/actions/0/votes/1/tally/yes", 1));
    }

    @Test
    void aPartOfARecordWhoseTypeStandsLastIsKeptAsJson() {
        ReadResult result = ProceedingsFormat.read(
                document(
                        "otherRecords:",
                        "[",
                        "{",
                        "id:",
                        "s",
                        "number:",
                        "{",
                        "a:",
                        "[",
                        "#1",
                        "true",
                        "x\"y",
                        "]",
                        "b:",
                        "null",
                        "}",
                        "type:",
                        "session",
                        "}",
                        "]"),
                KEEPING);

        assertThat(result.proceedings().sessions())
                .containsExactly(Session.builder().id(Id.of("s")).build());
        assertThat(result.refused())
                .extracting(RefusedPart::pointer, RefusedPart::text)
                .containsExactly(tuple("/otherRecords/0/number", "{\"a\":[1,true,\"x\\\"y\"],\"b\":null}"));
    }

    @Test
    void aMemberOfTheRootIsRefusedByItself() {
        ReadResult result = ProceedingsFormat.read(
                document("title:", "Kyoto", "base:", "urn:example", "base:", "urn:other", "sessions:", "#1"), KEEPING);

        assertThat(result.proceedings().base()).hasValue("urn:example");
        assertThat(result.refused()).extracting(RefusedPart::pointer).containsExactly("/title", "/base", "/sessions");
        assertThat(result.problems())
                .extracting(JsonProblem::toString)
                .containsExactly(
                        "expected an object from language to text but found string 'Kyoto' at /title",
                        "member 'base' stands twice in its object at /base",
                        "expected an array but found number 1 at /sessions");
    }

    @Test
    void aDocumentThatBreaksOffGivesWhatStandsBefore() {
        String[] cut = Stream.of(DOCUMENT).limit(40).toArray(String[]::new);

        ReadResult result = ProceedingsFormat.read(TokenInput.of(cut), KEEPING);

        assertThat(result.proceedings().sessions()).extracting(Session::id).containsExactly(Id.of("s1"), Id.of("s2"));
        assertThat(Iterables.getLast(result.problems()))
                .hasToString("the document ends before it is complete at /sessions/2");
    }

    @Test
    void aDocumentThatBreaksOffBeforeItsVersionIsRefused() {
        assertThatThrownBy(() -> ProceedingsFormat.read(TokenInput.of("{", "type:", "proceedings"), KEEPING))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage("the document ends before it is complete at the root");
    }

    @Test
    void textAfterTheDocumentIsAProblemOfWhatWasRead() {
        ReadResult result = ProceedingsFormat.read(
                TokenInput.of("{", "type:", "proceedings", "formatVersion:", "0.10", "}", "{", "}"), KEEPING);

        assertThat(result.problems()).extracting(JsonProblem::code).containsExactly(ProblemCode.TRAILING_TEXT);
    }

    @Test
    void whatADocumentRequiresIsNeverPassedOver() {
        assertThatThrownBy(() -> ProceedingsFormat.read(document("requiredExtensions:", "[", "#1", "]"), KEEPING))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage("expected the name of an extension but found number 1 at /requiredExtensions/0");
        assertThatThrownBy(() -> ProceedingsFormat.read(
                        TokenInput.of("{", "type:", "proceedings", "formatVersion:", "#0.10", "}"), KEEPING))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage("expected a format version such as '0.10' but found number 0.10 at /formatVersion");
        assertThatThrownBy(() -> ProceedingsFormat.read(TokenInput.of("{", "type:", "proceedings", "}"), KEEPING))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage("required member is missing: formatVersion at the root");
    }

    @Test
    void aVersionThatCannotBeReadIsAllThatIsSaid() {
        assertThatThrownBy(() -> ProceedingsFormat.read(
                        TokenInput.of(
                                "{",
                                "type:",
                                "proceedings",
                                "title:",
                                "#1",
                                "formatVersion:",
                                "2.0",
                                "persons:",
                                "#1",
                                "}"),
                        ReadOptions.defaults()))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage(
                        "format version '2.0' is not supported; this reader reads 0.9, 0.10 and what later versions 0.x add to"
                                + " it at /formatVersion");
    }

    @Test
    void readingEndsWhereThereAreTooManyProblems() {
        ReadOptions options = ReadOptions.builder().maxProblems(2).build();

        assertThatThrownBy(() -> ProceedingsFormat.read(TokenInput.of(DOCUMENT), options))
                .asInstanceOf(type(CongressJsonException.class))
                .extracting(CongressJsonException::problems, list(JsonProblem.class))
                .extracting(JsonProblem::pointer)
                .containsExactly("/sessions/0/number", "/sessions/0/title/en");
        assertThat(ProceedingsFormat.read(
                        TokenInput.of(DOCUMENT),
                        options.toBuilder().onProblem(OnProblem.KEEP_WHAT_FITS).build()))
                .satisfies(result -> assertThat(result.problems()).hasSize(2))
                .satisfies(result -> assertThat(result.refused()).hasSize(4));
    }

    @Test
    void theMessageListsTheFirstTwenty() {
        String[] persons = Stream.generate(() -> "#1").limit(25).toArray(String[]::new);
        String[] tokens = ObjectArrays.concat(
                ObjectArrays.concat(new String[] {"persons:", "["}, persons, String.class),
                new String[] {"]"},
                String.class);

        assertThatThrownBy(() -> ProceedingsFormat.read(document(tokens), ReadOptions.defaults()))
                .hasMessageStartingWith("expected an object of type 'person' but found number 1 at /persons/0\n")
                .hasMessageEndingWith(
                        "\nexpected an object of type 'person' but found number 1 at /persons/19\nand 5 more");
    }

    @Test
    void moreRecordsThanAllowedEndReading() {
        ReadOptions options = ReadOptions.builder().maxRecords(1).build();

        assertThatThrownBy(() -> ProceedingsFormat.read(
                        document(
                                "sessions:",
                                "[",
                                "{",
                                "type:",
                                "session",
                                "id:",
                                "s1",
                                "}",
                                "{",
                                "type:",
                                "session",
                                "id:",
                                "s2",
                                "}",
                                "]"),
                        options))
                .hasMessage("a document must not have more than 1 records at /sessions/1");
    }

    @Test
    void aValueThatDoesNotFitIsRefusedWhateverTheOptions() {
        assertThatThrownBy(() -> ProceedingsFormat.readValue(
                        Person.class,
                        TokenInput.of("{", "type:", "person", "id:", "#1", "}").started(),
                        KEEPING))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage("expected an id but found number 1 at /id");
    }

    @Test
    void problemsOfBallotsNameTheirPlaces() {
        assertThatThrownBy(() -> ProceedingsFormat.readValue(
                        Vote.class,
                        TokenInput.of(
                                        "{",
                                        "key:",
                                        "v",
                                        "ballots:",
                                        "{",
                                        "yes:",
                                        "[",
                                        "FRA",
                                        "#1",
                                        "]",
                                        "perhaps:",
                                        "[",
                                        "]",
                                        "yes:",
                                        "[",
                                        "]",
                                        "}",
                                        "}")
                                .started(),
                        ReadOptions.defaults()))
                .asInstanceOf(type(CongressJsonException.class))
                .extracting(CongressJsonException::problems, list(JsonProblem.class))
                .extracting(JsonProblem::pointer)
                .isEqualTo(ImmutableList.of("/ballots/yes/1", "/ballots/yes"));
    }

    private static TokenInput document(String... members) {
        return TokenInput.of(Stream.of(
                        Stream.of("{", "type:", "proceedings", "formatVersion:", "0.10"),
                        Stream.of(members),
                        Stream.of("}"))
                .flatMap(tokens -> tokens)
                .toArray(String[]::new));
    }
}

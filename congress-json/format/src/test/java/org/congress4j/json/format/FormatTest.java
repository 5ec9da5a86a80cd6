package org.congress4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.congress4j.model.Claim;
import org.congress4j.model.Congress;
import org.congress4j.model.CongressSeries;
import org.congress4j.model.DateRange;
import org.congress4j.model.FileLink;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Name;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Session;
import org.congress4j.model.Tally;
import org.congress4j.model.Vote;
import org.congress4j.model.code.AttendanceMode;
import org.junit.jupiter.api.Test;

class FormatTest {
    private static final ReadOptions LENIENT = ReadOptions.defaults();

    @Test
    void readsADocumentToItsEnd() {
        ReadResult result = ProceedingsFormat.read(
                TokenInput.of("{", "type:", "proceedings", "formatVersion:", "0.10", "base:", "urn:example", "}"),
                LENIENT);

        assertThat(result.proceedings())
                .isEqualTo(Proceedings.builder().base("urn:example").build());
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void writesTypeVersionAndMembersInOrder() {
        TreeOutput out = new TreeOutput();

        ProceedingsFormat.write(Proceedings.builder().base("urn:example").build(), out);

        assertThat(((JsonValue.JsonObject) out.result()).members().entrySet().asList())
                .containsExactlyElementsOf(ImmutableMap.<String, JsonValue>of(
                                "type", JsonValue.of("proceedings"),
                                "formatVersion", JsonValue.of("0.10"),
                                "base", JsonValue.of("urn:example"))
                        .entrySet());
    }

    @Test
    void languagesAndExtensionsAreNotAmongTheNamesThatAnOutputMayKeep() {
        Set<String> knownNames = new LinkedHashSet<>();
        TreeOutput out = new TreeOutput() {
            @Override
            public void knownName(String name) {
                knownNames.add(name);
                super.knownName(name);
            }
        };

        ProceedingsFormat.writeValue(
                Name.class,
                Name.builder()
                        .text(LocalizedText.of("fr", "Congrès"))
                        .putExtension("org.example.note", JsonValue.of("short"))
                        .build(),
                out);

        assertThat(((JsonValue.JsonObject) out.result()).members().keySet())
                .containsExactly("text", "org.example.note");
        assertThat(knownNames).containsExactly("text");
    }

    @Test
    void refusesAnEmptyDocument() {
        assertProblem(
                () -> ProceedingsFormat.read(TokenInput.of(), LENIENT),
                ProblemCode.TRUNCATED,
                "the document ends before it is complete at the root");
    }

    @Test
    void refusesTextAfterTheDocument() {
        assertProblem(
                () -> ProceedingsFormat.read(
                        TokenInput.of("{", "type:", "proceedings", "formatVersion:", "0.10", "}", "{", "}"), LENIENT),
                ProblemCode.TRAILING_TEXT,
                "expected the end of the document but found more text at the root");
    }

    @Test
    void refusesAnotherVersionOfTheFormat() {
        assertProblem(
                () -> ProceedingsFormat.read(
                        TokenInput.of("{", "type:", "proceedings", "formatVersion:", "1.0", "}"), LENIENT),
                ProblemCode.UNSUPPORTED_VERSION,
                "format version '1.0' is not supported; this reader reads 0.9, 0.10 and what later versions 0.x add to it"
                        + " at /formatVersion");
    }

    @Test
    void refusesADocumentWhoseExtensionIsNotUnderstood() {
        assertProblem(
                () -> ProceedingsFormat.read(
                        TokenInput.of("{", "requiredExtensions:", "[", "org.example.x", "]", "}"), LENIENT),
                ProblemCode.UNSUPPORTED_EXTENSION,
                "the document requires the extension 'org.example.x', which is not understood at /requiredExtensions/0");
    }

    @Test
    void refusesARecordOfAnotherType() {
        assertProblem(
                () -> read(Person.class, "{", "type:", "session", "}"),
                ProblemCode.WRONG_RECORD_TYPE,
                "expected type 'person' but found type 'session' at /type");
        assertProblem(
                () -> read(Person.class, "{", "type:", "#7", "}"),
                ProblemCode.WRONG_TYPE,
                "expected 'person' but found number 7 at /type");
    }

    @Test
    void namesAllMissingMembersAtOnce() {
        assertProblem(
                () -> read(Session.class, "{", "}"),
                ProblemCode.MISSING_MEMBER,
                "required members are missing: type, id at the root");
        assertProblem(
                () -> read(Session.class, "{", "type:", "session", "}"),
                ProblemCode.MISSING_MEMBER,
                "required member is missing: id at the root");
    }

    @Test
    void refusesAMemberThatStandsTwice() {
        assertProblem(
                () -> read(DateRange.class, "{", "start:", "y2020", "start:", "y2020", "}"),
                ProblemCode.DUPLICATE_MEMBER,
                "member 'start' stands twice in its object at /start");
        assertProblem(
                () -> read(LocalizedText.class, "{", "en:", "a", "en:", "b", "}"),
                ProblemCode.DUPLICATE_MEMBER,
                "member 'en' stands twice in its object at /en");
        assertProblem(
                () -> read(DateRange.class, "{", "org.example:", "{", "a:", "x", "a:", "x", "}", "}"),
                ProblemCode.DUPLICATE_MEMBER,
                "member 'a' stands twice in its object at /org.example/a");
    }

    private static JsonInput sayingNothing() {
        return TokenInput.of(
                "{",
                "type:",
                "proceedings",
                "formatVersion:",
                "0.10",
                "congresses:",
                "[",
                "{",
                "type:",
                "congress",
                "id:",
                "c",
                "names:",
                "[",
                "{",
                "text:",
                "{",
                "en:",
                "Congress on Rivers",
                "}",
                "}",
                "]",
                "theme:",
                "null",
                "description:",
                "[",
                "]",
                "ordinal:",
                "",
                "period:",
                "null",
                "timeZone:",
                "",
                "roles:",
                "[",
                "]",
                "venues:",
                "[",
                "{",
                "}",
                "]",
                "statuses:",
                "null",
                "rulesOfProcedure:",
                "{",
                "}",
                "org.example.x:",
                "null",
                "}",
                "]",
                "}");
    }

    @Test
    void readsValuesThatSayNothingAsAbsent() {
        ReadResult result = ProceedingsFormat.read(sayingNothing(), LENIENT);

        assertThat(result.proceedings().congresses())
                .containsExactly(Congress.builder()
                        .id(Id.of("c"))
                        .addNames(Name.builder()
                                .text(LocalizedText.of("en", "Congress on Rivers"))
                                .build())
                        .putExtension("org.example.x", new JsonValue.JsonNull())
                        .build());
        assertThat(result.warnings())
                .extracting(JsonProblem::toString)
                .containsExactly(
                        "expected an object from language to text but found null; leave out what is not known at /congresses/0/theme",
                        "expected an object from language to text but found an empty array; leave out what is not known at /congresses/0/description",
                        "expected a whole number but found an empty string; leave out what is not known at /congresses/0/ordinal",
                        "expected an object but found null; leave out what is not known at /congresses/0/period",
                        "expected a time zone such as 'Asia/Tokyo' but found an empty string; leave out what is not known at /congresses/0/timeZone",
                        "expected an array but found an empty array; leave out what is not known at /congresses/0/roles",
                        "expected an object but found an empty object; leave out what is not known at /congresses/0/venues/0",
                        "expected an array but found null; leave out what is not known at /congresses/0/statuses",
                        "expected an object but found an empty object; leave out what is not known at /congresses/0/rulesOfProcedure");
    }

    @Test
    void refusesValuesThatSayNothingIfReadingStrictly() {
        assertThatThrownBy(() -> ProceedingsFormat.read(
                        sayingNothing(), ReadOptions.builder().strict(true).build()))
                .asInstanceOf(InstanceOfAssertFactories.type(CongressJsonException.class))
                .extracting(CongressJsonException::problems, InstanceOfAssertFactories.list(JsonProblem.class))
                .extracting(JsonProblem::code)
                .containsExactly(
                        ProblemCode.NULL_VALUE,
                        ProblemCode.EMPTY_VALUE,
                        ProblemCode.EMPTY_TEXT,
                        ProblemCode.NULL_VALUE,
                        ProblemCode.EMPTY_TEXT,
                        ProblemCode.EMPTY_VALUE,
                        ProblemCode.EMPTY_VALUE,
                        ProblemCode.NULL_VALUE,
                        ProblemCode.EMPTY_VALUE);
    }

    @Test
    void readsANumberThatIsATextAsItIsPrinted() {
        ReadResult result = ProceedingsFormat.read(
                TokenInput.of(
                        "{",
                        "type:",
                        "proceedings",
                        "formatVersion:",
                        "0.10",
                        "sessions:",
                        "[",
                        "{",
                        "type:",
                        "session",
                        "id:",
                        "s1",
                        "number:",
                        "21 bis",
                        "}",
                        "{",
                        "type:",
                        "session",
                        "id:",
                        "s2",
                        "number:",
                        "12",
                        "}",
                        "]",
                        "}"),
                LENIENT);

        assertThat(result.proceedings().sessions())
                .containsExactly(
                        Session.builder()
                                .id(Id.of("s1"))
                                .printedNumber("21 bis")
                                .build(),
                        Session.builder().id(Id.of("s2")).number(12).build());
        assertThat(result.warnings())
                .extracting(JsonProblem::toString)
                .containsExactly(
                        "expected a whole number but found string '21 bis'; it is read as 'printedNumber' at /sessions/0/number",
                        "expected a whole number but found string '12'; it is read as the number at /sessions/1/number");
        assertThatThrownBy(() -> ProceedingsFormat.readValue(
                        Session.class,
                        TokenInput.of("{", "type:", "session", "id:", "s1", "number:", "21 bis", "}")
                                .started(),
                        ReadOptions.builder().strict(true).build()))
                .hasMessage("expected a whole number but found string '21 bis' at /number");
    }

    @Test
    void missesARequiredMemberThatSaysNothing() {
        assertProblem(
                () -> read(Session.class, "{", "type:", "session", "id:", "null", "}"),
                ProblemCode.MISSING_MEMBER,
                "required member is missing: id at the root");
        assertProblem(
                () -> read(DateRange.class, "{", "start:", " ", "}"),
                ProblemCode.INVALID_VALUE,
                "date must not be blank at /start");
    }

    @Test
    void writesNoObjectThatSaysNothing() {
        Vote vote = Vote.builder().key("v").tally(Tally.builder().build()).build();

        TreeOutput out = new TreeOutput();
        ProceedingsFormat.writeValue(Vote.class, vote, out);
        assertThat(out.result()).isEqualTo(new JsonValue.JsonObject(ImmutableMap.of("key", JsonValue.of("v"))));
    }

    @Test
    void refusesValuesOfAnotherType() {
        assertProblem(
                () -> read(DateRange.class, "["),
                ProblemCode.WRONG_TYPE,
                "expected an object but found an array at the root");
        assertProblem(
                () -> read(DateRange.class, "{", "start:", "{", "a:", "x", "}", "}"),
                ProblemCode.WRONG_TYPE,
                "expected a date such as '2021-03-07' but found an object at /start");
        assertProblem(
                () -> read(LocalizedText.class, "Kyoto"),
                ProblemCode.WRONG_TYPE,
                "expected an object from language to text but found string 'Kyoto' at the root");
        assertProblem(
                () -> read(Session.class, "{", "number:", "#5.7", "}"),
                ProblemCode.WRONG_TYPE,
                "expected a whole number but found number 5.7 at /number");
        assertProblem(
                () -> read(Session.class, "{", "number:", "#99999999999", "}"),
                ProblemCode.WRONG_TYPE,
                "expected a whole number from 1 to 2147483647 but found number 99999999999 at /number");
        assertProblem(
                () -> read(Session.class, "{", "number:", "#99999999999999999999", "}"),
                ProblemCode.WRONG_TYPE,
                "expected a whole number from 1 to 2147483647 but found number 99999999999999999999 at /number");
        assertProblem(
                () -> read(FileLink.class, "{", "bytes:", "#9007199254740992", "}"),
                ProblemCode.WRONG_TYPE,
                "expected a whole number from 0 to 9007199254740991" + " but found number 9007199254740992 at /bytes");
        assertProblem(
                () -> read(Claim.class, "{", "value:", "]", "}"),
                ProblemCode.WRONG_TYPE,
                "expected a value but found the end of an array at /value");
        assertProblem(
                () -> read(org.congress4j.model.Source.class, "{", "official:", "yes", "}"),
                ProblemCode.WRONG_TYPE,
                "expected true or false but found string 'yes' at /official");
    }

    @Test
    void aNumberIsWholeHoweverItIsWritten() {
        for (String lexeme : new String[] {"100", "100.0", "1e2", "1E+2", "1000e-1", "0.1e3"}) {
            assertThat(read(Session.class, "{", "type:", "session", "id:", "s", "number:", "#" + lexeme, "}")
                            .number())
                    .as(lexeme)
                    .hasValue(100);
        }
        assertThat(read(FileLink.class, "{", "uri:", "u", "bytes:", "#-0.0", "}")
                        .bytes())
                .hasValue(0);
    }

    @Test
    void noExponentIsExpanded() {
        for (String lexeme : new String[] {"1e999999999", "1e2147483647", "1e99999999999", "1e400", "-1e19"}) {
            assertProblem(
                    () -> read(Session.class, "{", "number:", "#" + lexeme, "}"),
                    ProblemCode.WRONG_TYPE,
                    "expected a whole number from 1 to 2147483647 but found number " + lexeme + " at /number");
        }
        for (String lexeme : new String[] {"1e-999999999", "1e-2147483647", "100.5", "1e-1"}) {
            assertProblem(
                    () -> read(Session.class, "{", "number:", "#" + lexeme, "}"),
                    ProblemCode.WRONG_TYPE,
                    "expected a whole number but found number " + lexeme + " at /number");
        }
    }

    @Test
    void refusesADurationThatWouldBeWrittenOtherwise() {
        assertProblem(
                () -> read(CongressSeries.class, "{", "cadence:", "P1W", "}"),
                ProblemCode.INVALID_VALUE,
                "duration must be spelled 'P7D' but was 'P1W' at /cadence");
        assertProblem(
                () -> read(CongressSeries.class, "{", "cadence:", "PT5H", "}"),
                ProblemCode.INVALID_VALUE,
                "Text cannot be parsed to a Period at /cadence");
    }

    @Test
    void abridgesLongTextsInMessages() {
        assertProblem(
                () -> read(Congress.class, "{", "ordinal:", "n".repeat(41), "}"),
                ProblemCode.WRONG_TYPE,
                "expected a whole number but found string '" + "n".repeat(39) + "…' at /ordinal");
    }

    @Test
    void reportsWhatTheModelRefusesAtItsPlace() {
        assertProblem(
                () -> read(Congress.class, "{", "period:", "{", "start:", "y", "end:", "z", "}", "period:", "x", "}"),
                ProblemCode.DUPLICATE_MEMBER,
                "member 'period' stands twice in its object at /period");
    }

    @Test
    void escapesPointers() {
        assertProblem(
                () -> read(DateRange.class, "{", "a/b~c.d:", "{", "x:", "#1", "x:", "#1", "}", "}"),
                ProblemCode.DUPLICATE_MEMBER,
                "member 'x' stands twice in its object at /a~1b~0c.d/x");
    }

    @Test
    void keepsUnknownMembersAndWarnsOfPlainOnes() {
        ReadResult result = ProceedingsFormat.read(
                TokenInput.of(
                        "{",
                        "type:",
                        "proceedings",
                        "formatVersion:",
                        "0.10",
                        "weather:",
                        "fine",
                        "org.example.x:",
                        "[",
                        "]",
                        "https://example.org/y:",
                        "true",
                        "}"),
                LENIENT);

        assertThat(result.proceedings().extensions())
                .containsExactlyEntriesOf(ImmutableMap.of(
                        "weather", JsonValue.of("fine"),
                        "org.example.x", new JsonValue.JsonArray(ImmutableList.of()),
                        "https://example.org/y", JsonValue.of(true)));
        assertThat(result.warnings()).hasToString("['weather' is not a known member at /weather]");
        assertThat(result.warnings().get(0).code()).isEqualTo(ProblemCode.UNKNOWN_MEMBER);
    }

    @Test
    void refusesPlainUnknownMembersIfStrict() {
        assertProblem(
                () -> ProceedingsFormat.readValue(
                        DateRange.class,
                        TokenInput.of("{", "weather:", "fine", "}").started(),
                        ReadOptions.builder().strict(true).build()),
                ProblemCode.UNKNOWN_MEMBER,
                "'weather' is not a known member at /weather");
    }

    @Test
    void aNameIsAnExtensionOnlyIfItIsAReverseDomainOrAUri() {
        for (String plain : new String[] {"titel:", ".", "a..b", "x y:z", ""}) {
            ReadResult result = ProceedingsFormat.read(
                    TokenInput.of("{", "type:", "proceedings", "formatVersion:", "0.10", plain + ":", "true", "}"),
                    LENIENT);

            assertThat(result.warnings()).as(plain).hasSize(1);
        }
    }

    @Test
    void keepsNoMoreThanAThousandWarnings() {
        ImmutableList.Builder<String> tokens = ImmutableList.builder();
        tokens.add("{", "type:", "proceedings", "formatVersion:", "0.10");
        for (int i = 0; i < 1_001; i++) {
            tokens.add("plain" + i + ":", "true");
        }
        ReadResult result =
                ProceedingsFormat.read(TokenInput.of(tokens.add("}").build().toArray(String[]::new)), LENIENT);

        assertThat(result.warnings()).hasSize(1_000);
        assertThat(result.proceedings().extensions()).hasSize(1_001);
    }

    @Test
    void problemsHoldNoControlCharacters() {
        assertThat(JsonProblem.builder()
                        .code(ProblemCode.WRONG_TYPE)
                        .pointer("/a\nb")
                        .message("found string '\u001b[31m'")
                        .build())
                .hasToString("found string '\ufffd[31m' at /a\ufffdb");
    }

    @Test
    void refusesBlankTexts() {
        assertProblem(
                () -> read(Proceedings.class, "{", "base:", " ", "}"),
                ProblemCode.INVALID_VALUE,
                "text must not be blank at /base");
    }

    @Test
    void keepsUnknownCodesAndWarns() {
        ReadResult result = ProceedingsFormat.read(
                TokenInput.of(
                        "{",
                        "type:",
                        "proceedings",
                        "formatVersion:",
                        "0.10",
                        "congresses:",
                        "[",
                        "{",
                        "type:",
                        "congress",
                        "id:",
                        "c",
                        "names:",
                        "[",
                        "{",
                        "text:",
                        "{",
                        "en:",
                        "C",
                        "}",
                        "}",
                        "]",
                        "attendanceMode:",
                        "holographic",
                        "}",
                        "]",
                        "}"),
                LENIENT);

        assertThat(result.proceedings().congresses().get(0).attendanceMode())
                .contains(AttendanceMode.of("holographic"));
        assertThat(result.warnings())
                .hasToString("['holographic' is not a known attendance mode; known are in-person, online, hybrid"
                        + " at /congresses/0/attendanceMode]");
    }

    @Test
    void warnsOfEmptyArraysAndObjects() {
        ReadResult result = ProceedingsFormat.read(
                TokenInput.of(
                        "{",
                        "type:",
                        "proceedings",
                        "formatVersion:",
                        "0.10",
                        "persons:",
                        "[",
                        "{",
                        "type:",
                        "person",
                        "id:",
                        "p",
                        "names:",
                        "[",
                        "{",
                        "text:",
                        "{",
                        "en:",
                        "P",
                        "}",
                        "}",
                        "]",
                        "absent:",
                        "{",
                        "}",
                        "sourceIds:",
                        "[",
                        "]",
                        "}",
                        "]",
                        "}"),
                LENIENT);

        assertThat(result.warnings())
                .hasToString(
                        "[expected an object but found an empty object; leave out what is not known at /persons/0/absent,"
                                + " expected an array but found an empty array; leave out what is not known at"
                                + " /persons/0/sourceIds]");
    }

    @Test
    void refusesNestingBeyondTheLimit() {
        String[] tokens = new String[10_002];
        Arrays.fill(tokens, "[");
        tokens[0] = "{";
        tokens[1] = "org.example:";

        assertThatThrownBy(() -> read(DateRange.class, tokens))
                .isInstanceOf(CongressJsonException.class)
                .hasMessageStartingWith(
                        "objects and arrays must not be nested more than 64 deep at /org.example/0/0/0");
    }

    @Test
    void refusesHalvesOfCharacters() {
        assertProblem(
                () -> read(LocalizedText.class, "{", "en:", "a\ud83d", "}"),
                ProblemCode.LONE_SURROGATE,
                "string holds the lone surrogate \\ud83d at /en");
        assertProblem(
                () -> read(LocalizedText.class, "{", "en:", "\ude00a", "}"),
                ProblemCode.LONE_SURROGATE,
                "string holds the lone surrogate \\ude00 at /en");
        assertProblem(
                () -> ProceedingsFormat.writeValue(
                        LocalizedText.class, LocalizedText.of("en", "\ud83da"), new TreeOutput()),
                ProblemCode.LONE_SURROGATE,
                "string holds the lone surrogate \\ud83d at /en");
    }

    @Test
    void refusesToWriteAnExtensionWithTheNameOfAMember() {
        Person person = Person.builder()
                .id(Id.of("p"))
                .addName(Name.asWritten("en", "P"))
                .putExtension("names", JsonValue.of(true))
                .build();

        assertProblem(
                () -> ProceedingsFormat.write(
                        Proceedings.builder().addPerson(person).build(), new TreeOutput()),
                ProblemCode.DUPLICATE_MEMBER,
                "extension 'names' has the name of a member of Person at /persons/0");
        assertProblem(
                () -> ProceedingsFormat.writeValue(
                        Person.class,
                        person.toBuilder()
                                .extensions(ImmutableMap.of("type", JsonValue.of(true)))
                                .build(),
                        new TreeOutput()),
                ProblemCode.DUPLICATE_MEMBER,
                "extension 'type' has the name of a member of Person at the root");
    }

    @Test
    void refusesToWriteNumbersThatNotEveryReaderGetsRight() {
        assertProblem(
                () -> ProceedingsFormat.writeValue(
                        FileLink.class,
                        FileLink.builder().uri("urn:x").bytes(1L << 53).build(),
                        new TreeOutput()),
                ProblemCode.INVALID_VALUE,
                "whole numbers must lie within 2^53 but this is 9007199254740992 at /bytes");
    }

    @Test
    void addsThePointerToWhatTheInputFinds() {
        JsonInput broken = new JsonInput() {
            private int tokens;

            @Override
            public JsonToken next() {
                if (tokens++ > 1) {
                    throw CongressJsonException.malformed(
                            ProblemCode.MALFORMED_JSON, "not JSON: x", 3, 5, new Error("x"));
                }
                return current();
            }

            @Override
            public JsonToken current() {
                return tokens == 1 ? JsonToken.BEGIN_OBJECT : JsonToken.NAME;
            }

            @Override
            public String text() {
                return "start";
            }

            @Override
            public int line() {
                return 3;
            }

            @Override
            public int column() {
                return 4;
            }
        };
        broken.next();

        assertThatThrownBy(() -> ProceedingsFormat.readValue(DateRange.class, broken, LENIENT))
                .isInstanceOfSatisfying(CongressJsonException.class, e -> {
                    assertThat(e)
                            .hasMessage("not JSON: x at /start, line 3, column 5")
                            .hasCauseInstanceOf(Error.class);
                    assertThat(e.problem().pointer()).isEqualTo("/start");
                    assertThat(e.problem().line()).hasValue(3);
                    assertThat(e.problem().column()).hasValue(5);
                    assertThat(e.problems()).hasSize(1);
                });
    }

    @Test
    void namesTheTypeThatAClassImplements() {
        Session session = Session.builder().id(Id.of("s")).build();

        assertThat(ProceedingsFormat.typeOf(session.getClass())).contains(Session.class);
        assertThat(ProceedingsFormat.typeOf(JsonValue.JsonNull.class)).contains(JsonValue.class);
        assertThat(ProceedingsFormat.typeOf(String.class)).isEmpty();
        assertThatThrownBy(() -> read(String.class, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.String is not a type of the format");
    }

    @Test
    void refusesOptionsThatAllowNoDocument() {
        assertThatThrownBy(() -> ReadOptions.builder().maxDepth(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maximum depth must be from 1 to 500 but was 0");
        assertThatThrownBy(() -> ReadOptions.builder().maxDepth(501).build())
                .hasMessage("maximum depth must be from 1 to 500 but was 501");
        assertThat(ReadOptions.defaults().strict()).isFalse();
        assertThat(ReadOptions.defaults().toBuilder().strict(true).build().maxDepth())
                .isEqualTo(64);
    }

    @Test
    void everyProblemCodeHasAStableText() {
        assertThat(ProblemCode.MISSING_MEMBER).hasToString("missing_member");
        assertThat(ProblemCode.values()).allMatch(code -> code.toString().matches("[a-z0-9]+(_[a-z0-9]+)*"));
    }

    private static <T> T read(Class<T> type, String... tokens) {
        return ProceedingsFormat.readValue(type, TokenInput.of(tokens).started(), LENIENT);
    }

    private static void assertProblem(Runnable reading, ProblemCode code, String message) {
        assertThatThrownBy(reading::run).isInstanceOfSatisfying(CongressJsonException.class, e -> {
            assertThat(e.problem()).hasToString(message);
            assertThat(e.problem().code()).isEqualTo(code);
        });
    }
}

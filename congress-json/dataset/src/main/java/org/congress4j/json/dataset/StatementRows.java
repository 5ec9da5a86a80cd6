package org.congress4j.json.dataset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.congress4j.model.Id;
import org.congress4j.model.LanguageTag;
import org.congress4j.model.Party;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.StatementText;
import org.congress4j.model.code.OfficialLevel;

/** The columns of statements that are worked out of their texts, speaker and session. */
final class StatementRows {
    private StatementRows() {}

    static Step<Statement> step(TableDraft table) {
        int words = table.column(
                DataColumn.of(
                        "words",
                        ColumnType.INTEGER,
                        "How many words the text has as spoken, as parts between white space: the original, the text in the language spoken, or the only one. Empty if there is no such text."));
        int characters = table.column(
                DataColumn.of(
                        "characters",
                        ColumnType.INTEGER,
                        "How many characters the text has as spoken, counted as Unicode code points. Empty if there is no such text."));
        int languages =
                table.column(DataColumn.of("languages", ColumnType.INTEGER, "In how many languages there is text.")
                        .mandatory());
        int party = table.column(DataColumn.of("party_id", ColumnType.STRING, "The party of the speaker.")
                .to(Target.PARTIES, "id"));
        int level = table.column(
                DataColumn.of("official_level", ColumnType.STRING, "The level of the speaker, such as `head-of-state`.")
                        .codedBy(OfficialLevel.LIST));
        SittingCells sitting = new SittingCells(table);
        Target parties = Target.of(Party.class);
        return (statement, row, place, out) -> {
            ImmutableList<StatementText> original = spoken(statement);
            if (!original.isEmpty()) {
                row.set(
                        words,
                        original.stream().mapToInt(text -> words(text.text())).sum());
                row.set(
                        characters,
                        original.stream()
                                .mapToInt(text -> text.text()
                                        .codePointCount(0, text.text().length()))
                                .sum());
            }
            Set<String> found = new HashSet<>();
            statement.texts().forEach(text -> found.add(text.language().toString()));
            row.set(languages, found.size());
            Optional<Speaker> speaker = statement.speaker();
            Optional<String> partyId = speaker.flatMap(Speaker::partyId).map(Id::toString);
            if (partyId.isPresent()) {
                row.set(party, out.reference(parties, partyId.get(), place, "/speaker/partyId"));
            }
            row.set(
                    level,
                    speaker.flatMap(Speaker::officialLevel)
                            .map(OfficialLevel::toString)
                            .orElse(null));
            Facts facts = out.facts();
            sitting.set(
                    row,
                    facts.ordinal(facts.congress(statement)),
                    facts.sessionNumber(statement.sessionId()),
                    facts.day(statement));
        };
    }

    /** The text as spoken: what is said to be the original, what is in the language spoken, or the text if there is only one language. */
    private static ImmutableList<StatementText> spoken(Statement statement) {
        ImmutableList<StatementText> original = statement.original();
        if (!original.isEmpty()) {
            return original;
        }
        Optional<LanguageTag> spoken = statement.spokenLanguage();
        boolean oneLanguage = statement.texts().stream()
                        .map(StatementText::language)
                        .distinct()
                        .count()
                == 1;
        return statement.texts().stream()
                .filter(text -> oneLanguage || spoken.equals(Optional.of(text.language())))
                .collect(toImmutableList());
    }

    static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
            if (!space && !inWord) {
                words++;
            }
            inWord = !space;
        }
        return words;
    }
}

package org.congress4j.benchmarks.plain;

import java.util.List;
import java.util.Map;

/**
 * The records of the {@linkplain org.congress4j.benchmarks.Workload workloads} as somebody would write them who has no library: texts,
 * numbers, lists and maps, in the order of the format, without any check.
 */
public record PlainProceedings(
        String type,
        String formatVersion,
        List<Congress> congresses,
        List<Delegation> delegations,
        List<Participant> participants,
        List<Agenda> agendas,
        List<Session> sessions,
        List<Statement> statements,
        List<Action> actions,
        List<Resolution> resolutions,
        List<Document> documents) {
    public record Congress(
            String type,
            String id,
            Integer ordinal,
            List<Name> names,
            DateRange period,
            String timeZone,
            List<Count> counts,
            List<Roster> rosters) {}

    public record Name(Map<String, String> text, String kind) {}

    public record DateRange(String start, String end) {}

    public record Count(String key, String unit, String basis, Long value, String qualifier) {}

    public record Roster(String key, String edition) {}

    public record Delegation(String type, String id, String congressId, String partyId, String name, String category) {}

    public record Participant(
            String type,
            String id,
            String congressId,
            String rosterRef,
            String delegationId,
            String writtenName,
            String category,
            String honorific,
            Map<String, String> function,
            String affiliation,
            String attendanceMode) {}

    public record Agenda(String type, String id, String congressId, String edition, List<Item> items) {}

    public record Item(String key, String label, Map<String, String> title) {}

    public record Session(
            String type,
            String id,
            String congressId,
            String kind,
            Integer number,
            Map<String, String> title,
            TimeRange actual,
            List<String> itemRefs,
            List<Chair> chairs) {}

    public record TimeRange(String start, String end) {}

    public record Chair(String name, String office) {}

    public record Statement(
            String type,
            String id,
            String congressId,
            String sessionId,
            Integer position,
            List<String> itemRefs,
            String kind,
            Speaker speaker,
            String delivery,
            TimeRange time,
            String spokenLanguage,
            List<Text> texts) {}

    public record Speaker(String name, String partyId) {}

    public record Text(String language, String text) {}

    public record Action(
            String type,
            String id,
            String congressId,
            String date,
            String verb,
            String textId,
            String method,
            String outcome,
            List<Vote> votes) {}

    public record Vote(String key, Tally tally, List<String> listedChoices, Map<String, List<String>> ballots) {}

    public record Tally(Long yes, Long no, Long abstain, Long nonVoting) {}

    public record Resolution(
            String type,
            String id,
            String number,
            String symbol,
            Map<String, String> title,
            String congressId,
            List<Paragraph> paragraphs) {}

    public record Paragraph(String key, String kind, String label, Map<String, String> text) {}

    public record Document(
            String type,
            String id,
            String symbol,
            String kind,
            Map<String, String> title,
            String congressId,
            String date) {}
}

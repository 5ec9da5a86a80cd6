package org.congress4j.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.SplittableRandom;
import org.congress4j.model.Agenda;
import org.congress4j.model.AgendaItem;
import org.congress4j.model.Chair;
import org.congress4j.model.Congress;
import org.congress4j.model.DateRange;
import org.congress4j.model.Delegation;
import org.congress4j.model.Document;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.MemberState;
import org.congress4j.model.Name;
import org.congress4j.model.Paragraph;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Resolution;
import org.congress4j.model.ResolutionBuilder;
import org.congress4j.model.Session;
import org.congress4j.model.TimeRange;
import org.congress4j.model.TimeZoneName;
import org.congress4j.model.code.AgendaEdition;
import org.congress4j.model.code.AttendanceBasis;
import org.congress4j.model.code.CountQualifier;
import org.congress4j.model.code.CountUnit;
import org.congress4j.model.code.DocumentKind;
import org.congress4j.model.code.OfficeKind;
import org.congress4j.model.code.ParagraphKind;
import org.congress4j.model.code.ParticipantCategory;
import org.congress4j.model.code.SessionKind;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.symbol.DocumentSymbol;

/** The congresses of a series, one every five years, each with its agenda, sessions, delegations, documents and texts. */
final class History {
    private static final int FIRST_YEAR = 1955;
    private static final int CONGRESSES = 15;
    private static final int SESSIONS = 30;
    private static final int DOCUMENTS = 60;
    private static final int RESOLUTIONS = 12;
    private static final int PARAGRAPHS = 25;
    private static final int ITEMS = 8;

    private History() {}

    static Proceedings proceedings(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ProceedingsBuilder proceedings = Proceedings.builder();
        for (int ordinal = 1; ordinal <= count; ordinal++) {
            add(proceedings, ordinal, random);
        }
        return proceedings.build();
    }

    private static void add(ProceedingsBuilder proceedings, int ordinal, SplittableRandom random) {
        Id<Congress> id = Id.of("congress-" + ordinal);
        LocalDate opening = LocalDate.of(FIRST_YEAR + 5 * ((ordinal - 1) % CONGRESSES), 8, 22);
        proceedings.addCongresses(congress(id, ordinal, opening, random));
        for (RegisteredState state : MemberStates.registry().membersAt(opening)) {
            if (random.nextInt(3) > 0) {
                proceedings.addDelegations(Delegation.builder()
                        .id(Id.of(id + "-" + state.code()))
                        .congressId(id)
                        .partyId(Id.<MemberState>of(state.code()))
                        .category(ParticipantCategory.MEMBER_STATE)
                        .build());
            }
        }
        proceedings.addAgendas(agenda(id, random));
        for (int i = 0; i < SESSIONS; i++) {
            proceedings.addSessions(session(id, i, opening, random));
        }
        for (int i = 0; i < RESOLUTIONS; i++) {
            proceedings.addResolutions(resolution(id, i, random));
        }
        for (int i = 1; i <= DOCUMENTS; i++) {
            proceedings.addDocuments(Document.builder()
                    .id(Id.of(id + "-document-" + i))
                    .symbol(DocumentSymbol.of("A/CONF." + (100 + ordinal) + "/" + i))
                    .kind(DocumentKind.WORKING_PAPER)
                    .title(LocalizedText.of("en", SampleText.ENGLISH.text(60, random)))
                    .congressId(id)
                    .date(PartialDate.of(opening.plusDays(random.nextInt(10))))
                    .build());
        }
    }

    private static Congress congress(Id<Congress> id, int ordinal, LocalDate opening, SplittableRandom random) {
        return Congress.builder()
                .id(id)
                .ordinal(ordinal)
                .addNames(Name.official("en", "Congress " + ordinal + ", " + SampleText.ENGLISH.text(60, random)))
                .period(DateRange.of(opening.toString(), opening.plusDays(11).toString()))
                .timeZone(TimeZoneName.of("Europe/Vienna"))
                .addCounts(ReportedCount.builder()
                        .key("participants")
                        .unit(CountUnit.PERSON)
                        .basis(AttendanceBasis.TOOK_PART)
                        .value(500 + random.nextInt(2000))
                        .qualifier(CountQualifier.ABOUT)
                        .build())
                .build();
    }

    private static Agenda agenda(Id<Congress> congress, SplittableRandom random) {
        ImmutableList.Builder<AgendaItem> items = ImmutableList.builder();
        for (int i = 1; i <= ITEMS; i++) {
            items.add(AgendaItem.builder()
                    .key("item-" + i)
                    .label(i + ".")
                    .title(LocalizedText.of("en", SampleText.ENGLISH.text(70, random)))
                    .build());
        }
        return Agenda.builder()
                .id(Id.of(congress + "-agenda"))
                .congressId(congress)
                .edition(AgendaEdition.ADOPTED)
                .items(items.build())
                .build();
    }

    /** One of the sessions of a congress. */
    static Session session(Id<Congress> congress, int number, LocalDate opening, SplittableRandom random) {
        LocalDateTime start = opening.atTime(10, 0).plusDays(number / 3).plusHours(2L * (number % 3));
        return Session.builder()
                .id(Id.of(congress + "-session-" + number))
                .congressId(congress)
                .kind(SessionKind.PLENARY)
                .number(number + 1)
                .title(LocalizedText.of("en", SampleText.ENGLISH.text(40, random)))
                .actual(TimeRange.builder()
                        .start(PartialDateTime.of(start))
                        .end(PartialDateTime.of(start.plusMinutes(115)))
                        .build())
                .addItemRefs(KeyReference.of(congress + "-agenda#item-" + (1 + random.nextInt(ITEMS))))
                .addChairs(Chair.builder()
                        .name(SampleText.ENGLISH.name(random))
                        .office(OfficeKind.CHAIR)
                        .build())
                .build();
    }

    private static Resolution resolution(Id<Congress> congress, int number, SplittableRandom random) {
        ResolutionBuilder resolution = Resolution.builder()
                .id(Id.of(congress + "-resolution-" + number))
                .number(String.valueOf(number + 1))
                .title(LocalizedText.of("en", SampleText.ENGLISH.text(60, random)))
                .congressId(congress);
        for (int i = 1; i <= PARAGRAPHS; i++) {
            resolution.addParagraphs(Paragraph.builder()
                    .key("p" + i)
                    .kind(i < 8 ? ParagraphKind.PREAMBULAR : ParagraphKind.OPERATIVE)
                    .label(i + ".")
                    .text(LocalizedText.of("en", SampleText.ENGLISH.text(250, random)))
                    .build());
        }
        return resolution.build();
    }
}

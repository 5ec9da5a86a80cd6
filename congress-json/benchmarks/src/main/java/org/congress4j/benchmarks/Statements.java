package org.congress4j.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.congress4j.model.Agenda;
import org.congress4j.model.AgendaItem;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LanguageTag;
import org.congress4j.model.MemberState;
import org.congress4j.model.Name;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.Session;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.StatementText;
import org.congress4j.model.TimeRange;
import org.congress4j.model.code.AgendaEdition;
import org.congress4j.model.code.DeliveryMode;
import org.congress4j.model.code.StatementKind;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;

/** Statements of two kilobytes each, in the languages of four scripts, some thirty a session. */
final class Statements {
    private static final Id<Congress> CONGRESS = Id.of("congress");
    private static final int A_SESSION = 30;
    private static final int ITEMS = 8;
    private static final int BYTES = 1850;
    private static final LocalDateTime OPENING = LocalDateTime.of(2021, 3, 7, 10, 0);
    private static final ImmutableList<RegisteredState> STATES =
            MemberStates.registry().membersAt(OPENING.toLocalDate());

    private Statements() {}

    static Proceedings proceedings(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ProceedingsBuilder proceedings = Proceedings.builder()
                .addCongresses(Congress.builder()
                        .id(CONGRESS)
                        .addNames(Name.official("en", "Congress"))
                        .build())
                .addAgendas(Agenda.builder()
                        .id(Id.of("agenda"))
                        .congressId(CONGRESS)
                        .edition(AgendaEdition.ADOPTED)
                        .items(items())
                        .build());
        for (int session = 0; session <= (count - 1) / A_SESSION; session++) {
            proceedings.addSessions(Session.builder()
                    .id(session(session))
                    .congressId(CONGRESS)
                    .number(session + 1)
                    .actual(TimeRange.builder()
                            .start(start(session * A_SESSION))
                            .build())
                    .build());
        }
        for (int i = 0; i < count; i++) {
            proceedings.addStatements(statement(i, random));
        }
        return proceedings.build();
    }

    private static ImmutableList<AgendaItem> items() {
        return IntStream.rangeClosed(1, ITEMS)
                .mapToObj(item -> AgendaItem.builder().key(String.valueOf(item)).build())
                .collect(ImmutableList.toImmutableList());
    }

    /** One of many statements. */
    static Statement statement(int number, SplittableRandom random) {
        SampleText script = SampleText.ALL.get(random.nextInt(SampleText.ALL.size()));
        RegisteredState state = STATES.get(random.nextInt(STATES.size()));
        return Statement.builder()
                .id(Id.of("statement-" + number))
                .congressId(CONGRESS)
                .sessionId(session(number / A_SESSION))
                .position(1 + number % A_SESSION)
                .addItemRefs(KeyReference.of("agenda#" + (1 + random.nextInt(ITEMS))))
                .kind(StatementKind.STATEMENT)
                .speaker(Speaker.builder()
                        .name(SampleText.ENGLISH.name(random))
                        .partyId(Id.<MemberState>of(state.code()))
                        .build())
                .delivery(DeliveryMode.IN_PERSON)
                .time(TimeRange.builder()
                        .start(start(number))
                        .end(start(number + 1))
                        .build())
                .spokenLanguage(LanguageTag.of(script.language()))
                .addTexts(StatementText.builder()
                        .language(LanguageTag.of(script.language()))
                        .text(script.text(BYTES, random))
                        .build())
                .build();
    }

    static Id<Session> session(int number) {
        return Id.of("session-" + number);
    }

    private static PartialDateTime start(int statement) {
        int session = statement / A_SESSION;
        return PartialDateTime.of(
                OPENING.plusDays(session / 2).plusHours(5L * (session % 2)).plusMinutes(6L * (statement % A_SESSION)));
    }
}

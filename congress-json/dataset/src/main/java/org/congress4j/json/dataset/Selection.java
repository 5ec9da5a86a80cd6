package org.congress4j.json.dataset;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.DateRange;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Participant;
import org.congress4j.model.Person;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.Statement;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.Presence;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;

/** Chooses the records of a data set, and takes persons out of them. */
final class Selection {
    private final DataSetOptions options;
    private final Facts facts = new Facts();
    /** The congresses of records that others refer to, such as sessions; there are few of them. */
    private final Map<String, String> congresses = new HashMap<>();

    private final Optional<PersonRemoval> removal;

    private Selection(DataSetOptions options, Optional<PersonRemoval> removal) {
        this.options = options;
        this.removal = removal;
    }

    static Selection of(DataSetOptions options, InputFiles input) throws IOException {
        Optional<PersonRemoval> removal =
                options.persons().areKept() ? Optional.empty() : Optional.of(new PersonRemoval(options.persons()));
        Selection selection = new Selection(options, removal);
        boolean dated = options.firstDay().isPresent() || options.lastDay().isPresent();
        if (removal.isPresent() || options.congress().isPresent() || dated) {
            input.visit(selection::learn);
            removal.ifPresent(PersonRemoval::start);
        }
        return selection;
    }

    private void learn(ProceedingsRecord<?> record) {
        facts.learn(record);
        removal.ifPresent(names -> names.learn(record));
        if (options.congress().isPresent() && !isNumerous(record)) {
            congress(record).ifPresent(id -> congresses.put(record.id().toString(), id));
        }
    }

    /** Whether a record is of a type of which there may be too many to remember each. */
    private static boolean isNumerous(ProceedingsRecord<?> record) {
        return record instanceof Participant || record instanceof Statement || record instanceof Person;
    }

    /** The record as it stands in the data set; empty if it does not. */
    Optional<ProceedingsRecord<?>> of(ProceedingsRecord<?> record) {
        if (!isOfCongress(record) || !isInPeriod(record)) {
            return Optional.empty();
        }
        return removal.isPresent() ? removal.get().reduced(record) : Optional.of(record);
    }

    private boolean isOfCongress(ProceedingsRecord<?> record) {
        if (options.congress().isEmpty()) {
            return true;
        }
        String wanted = options.congress().get();
        if (record instanceof Congress) {
            return record.id().toString().equals(wanted);
        }
        return belongs(record, wanted);
    }

    /** Whether a record does not belong to other congresses only: by its own members, or by what it belongs to. */
    private <R extends ProceedingsRecord<R>> boolean belongs(ProceedingsRecord<R> record, String wanted) {
        RecordType<R> type = RecordTypes.of(record);
        R own = type.javaType().cast(record);
        boolean elsewhere = false;
        for (Member<R, ?> member : type.members()) {
            if (member.kind() instanceof Kind.Reference<?> reference && reference.target() == Congress.class) {
                for (Object id : member.values(own)) {
                    if (id.toString().equals(wanted)) {
                        return true;
                    }
                    elsewhere = true;
                }
            }
        }
        return !elsewhere && above(type, own).map(wanted::equals).orElse(true);
    }

    private static <R extends ProceedingsRecord<R>> Optional<String> congress(ProceedingsRecord<R> record) {
        RecordType<R> type = RecordTypes.of(record);
        R own = type.javaType().cast(record);
        return type.member("congressId")
                .flatMap(member -> member.values(own).stream().findFirst().map(Object::toString));
    }

    /** The congress of what a record refers to, such as its session or text. */
    private <R extends ProceedingsRecord<R>> Optional<String> above(RecordType<R> type, R record) {
        for (Member<R, ?> member : type.members()) {
            if (member.kind() instanceof Kind.Reference && !member.presence().equals(Presence.SET)) {
                for (Object id : member.values(record)) {
                    String congress = congresses.get(id.toString());
                    if (congress != null) {
                        return Optional.of(congress);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isInPeriod(ProceedingsRecord<?> record) {
        if (record instanceof Statement statement) {
            return isInPeriod(facts.day(statement), facts.day(statement));
        } else if (record instanceof Action action) {
            return isInPeriod(facts.day(action), facts.day(action));
        } else if (record instanceof Session session) {
            return isInPeriod(Facts.start(session), Facts.end(session));
        } else if (record instanceof Congress congress) {
            return isInPeriod(
                    congress.period().flatMap(DateRange::start),
                    congress.period().flatMap(DateRange::end));
        }
        return true;
    }

    private boolean isInPeriod(Optional<PartialDate> start, Optional<PartialDate> end) {
        Optional<LocalDate> first = start.flatMap(PartialDate::earliest);
        Optional<LocalDate> last = end.or(() -> start).flatMap(PartialDate::latest);
        boolean before = options.firstDay().isPresent()
                && last.map(day -> day.isBefore(options.firstDay().get())).orElse(false);
        boolean after = options.lastDay().isPresent()
                && first.map(day -> day.isAfter(options.lastDay().get())).orElse(false);
        return !before && !after;
    }
}

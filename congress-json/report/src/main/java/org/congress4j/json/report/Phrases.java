package org.congress4j.json.report;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congress4j.model.DateRange;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.TimeRange;
import org.congress4j.model.code.AttendanceBasis;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.Code;
import org.congress4j.model.code.CountQualifier;
import org.congress4j.model.code.CountUnit;
import org.congress4j.model.code.OfficeKind;
import org.congress4j.model.code.ParticipantCategory;

/** The words, in English, for dates, figures and lists. What has no word of its own is shown as it is written. */
final class Phrases {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static final ImmutableMap<Code, String> AMOUNTS = ImmutableMap.<Code, String>builder()
            .put(CountQualifier.EXACT, "")
            .put(CountQualifier.ABOUT, "about ")
            .put(CountQualifier.NEARLY, "nearly ")
            .put(CountQualifier.MORE_THAN, "more than ")
            .put(CountQualifier.AT_LEAST, "at least ")
            .put(CountQualifier.FEWER_THAN, "fewer than ")
            .put(CountQualifier.UP_TO, "up to ")
            .put(CountQualifier.BETWEEN, "between ")
            .put(CountQualifier.SEVERAL, "several ")
            .put(CountQualifier.DOZENS, "dozens of ")
            .put(CountQualifier.HUNDREDS, "hundreds of ")
            .put(CountQualifier.THOUSANDS, "thousands of ")
            .put(CountQualifier.MOST, "most ")
            .put(CountQualifier.LIMITED, "a limited number of ")
            .buildOrThrow();

    private static final ImmutableMap<Code, String> NOUNS = ImmutableMap.<Code, String>builder()
            .put(CountUnit.PERSON, "people")
            .put(CountUnit.STATE, "States")
            .put(CountUnit.GOVERNMENT, "Governments")
            .put(CountUnit.COUNTRY, "countries")
            .put(CountUnit.COUNTRY_OR_TERRITORY, "countries and territories")
            .put(CountUnit.COUNTRY_OR_REGION, "countries and regions")
            .put(CountUnit.COUNTRY_OR_ORGANIZATION, "countries and organizations")
            .put(CountUnit.ORGANIZATION, "organizations")
            .put(CountUnit.DELEGATION, "delegations")
            .put(CountUnit.EVENT, "events")
            .put(CountUnit.DOCUMENT, "documents")
            .put(ParticipantCategory.MEMBER_STATE, "Member States")
            .put(ParticipantCategory.OBSERVER_STATE, "observer States")
            .put(ParticipantCategory.OTHER_STATE, "other States")
            .put(ParticipantCategory.UN_ENTITY, "UN entities")
            .put(ParticipantCategory.SPECIALIZED_AGENCY, "specialized agencies")
            .put(ParticipantCategory.INSTITUTE, "institutes")
            .put(ParticipantCategory.INTERGOVERNMENTAL_ORGANIZATION, "intergovernmental organizations")
            .put(ParticipantCategory.NON_GOVERNMENTAL_ORGANIZATION, "non-governmental organizations")
            .put(ParticipantCategory.INDIVIDUAL_EXPERT, "individual experts")
            .buildOrThrow();

    private static final ImmutableMap<Code, String> MODES = ImmutableMap.of(
            AttendanceMode.IN_PERSON, "in person", AttendanceMode.ONLINE, "online", AttendanceMode.HYBRID, "hybrid");

    private static final ImmutableMap<Code, String> OFFICES = ImmutableMap.of(
            OfficeKind.SECRETARY_GENERAL, "Secretary-General",
            OfficeKind.RAPPORTEUR_GENERAL, "Rapporteur-General",
            OfficeKind.VICE_PRESIDENT, "Vice-President");

    private Phrases() {}

    static String text(LocalizedText text) {
        return text.lookupOrFirst("en");
    }

    static String words(Code code) {
        return code.toString().replace('-', ' ');
    }

    static String capitalized(String text) {
        return text.isEmpty() ? text : Ascii.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** {@code Kyoto, Vienna and New York}. */
    static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? Joiner.on("").join(items)
                : Joiner.on(", ").join(items.subList(0, last)) + " and " + items.get(last);
    }

    /** The member that a pointer leads to: {@code period start}; {@code previous period} of an element of a list. */
    static String member(String pointer) {
        List<String> steps = Splitter.on('/').omitEmptyStrings().splitToList(pointer);
        return steps.subList(steps.size() > 2 ? 2 : 0, steps.size()).stream()
                .map(step ->
                        CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, step).replace('-', ' '))
                .collect(Collectors.joining(" "));
    }

    /** {@code 7 March 2021}, {@code April 2020}, {@code 2025}. */
    static String date(PartialDate date) {
        Optional<LocalDate> first = date.earliest();
        boolean wholeMonth = date.toString().length() == "2020-04".length() && date.isExact();
        if (first.isEmpty() || !(wholeMonth || date.day().isPresent())) {
            return date.toString();
        }
        return first.get().format(wholeMonth ? MONTH : DAY);
    }

    /** {@code 7 to 12 March 2021}, {@code 25 April to 3 May 2026}, {@code April 2020}. */
    static String period(DateRange period) {
        if (period.start().isPresent() && period.start().equals(period.end())) {
            return date(period.start().get());
        } else if (period.start().isPresent() && period.end().isEmpty()) {
            return "from " + date(period.start().get());
        } else if (period.isOngoing()) {
            return period.start().map(start -> "since " + date(start)).orElse("ongoing");
        }
        if (period.start().isEmpty()) {
            return "until " + date(period.end().orElseThrow());
        }
        Optional<LocalDate> start = period.start().flatMap(PartialDate::day);
        Optional<LocalDate> end = period.end().flatMap(PartialDate::day);
        String from = date(period.start().get());
        if (start.isPresent()
                && end.isPresent()
                && start.get().getYear() == end.get().getYear()) {
            from = start.get().getMonth() == end.get().getMonth()
                    ? Integer.toString(start.get().getDayOfMonth())
                    : start.get().format(DAY_AND_MONTH);
        }
        return from + " to " + date(period.end().get());
    }

    /** {@code 7 March 2021, 10:00}. */
    static String time(PartialDateTime time) {
        return time.dateTime()
                .map(at -> at.toLocalDate().format(DAY) + ", " + at.toLocalTime())
                .orElseGet(() -> date(time.date()));
    }

    /** {@code 7 March 2021, 10:00 to 13:00}. */
    static String times(TimeRange times) {
        Optional<String> start = times.start().map(Phrases::time);
        if (times.end().isEmpty()) {
            return start.orElse("");
        }
        PartialDateTime end = times.end().get();
        boolean sameDay =
                times.start().filter(from -> from.date().equals(end.date())).isPresent();
        String to =
                sameDay ? end.dateTime().map(at -> at.toLocalTime().toString()).orElse("") : time(end);
        return start.map(from -> to.isEmpty() ? from : from + " to " + to).orElse("until " + time(end));
    }

    static String office(OfficeKind office) {
        return OFFICES.getOrDefault(office, capitalized(words(office)));
    }

    static String mode(AttendanceMode mode) {
        return MODES.getOrDefault(mode, mode.toString());
    }

    /** {@code more than 5,000 people took part}, {@code 152 Member States represented, a record}. */
    static String count(ReportedCount count) {
        StringBuilder words =
                new StringBuilder(AMOUNTS.getOrDefault(count.qualifier(), words(count.qualifier()) + " "));
        count.value().ifPresent(value -> words.append(number(value)).append(' '));
        String to = count.qualifier().equals(CountQualifier.BETWEEN) ? "and " : "to ";
        count.upper().ifPresent(upper -> words.append(to).append(number(upper)).append(' '));
        words.append(noun(count));
        if (count.subject().isEmpty()) {
            count.basis().ifPresent(basis -> words.append(' ').append(words(basis)));
            count.mode().ifPresent(mode -> words.append(' ').append(mode(mode)));
            List<String> who = Stream.of(count.gender(), count.officialLevel())
                    .flatMap(Optional::stream)
                    .map(Phrases::words)
                    .toList();
            if (!who.isEmpty()) {
                words.append(" (").append(String.join(", ", who)).append(')');
            }
        }
        count.asOf().ifPresent(day -> words.append(" as of ").append(date(day)));
        count.record().ifPresent(record -> {
            words.append(", a record");
            record.scope()
                    .ifPresent(scope -> words.append(" (").append(text(scope)).append(')'));
        });
        return words.toString();
    }

    /** What a figure counts, such as {@code Member States}, if it counts all of those that were there. */
    static Optional<String> whole(ReportedCount count) {
        return count.basis().equals(Optional.of(AttendanceBasis.EXPECTED))
                        || count.subject().isPresent()
                        || count.mode().isPresent()
                        || count.gender().isPresent()
                        || count.officialLevel().isPresent()
                ? Optional.empty()
                : Optional.of(noun(count));
    }

    static String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

    private static String noun(ReportedCount count) {
        if (count.subject().isPresent()) {
            return text(count.subject().get());
        }
        if (count.categories().isEmpty()) {
            return NOUNS.getOrDefault(count.unit(), words(count.unit()));
        }
        return list(count.categories().stream()
                .map(category -> NOUNS.getOrDefault(category, words(category)))
                .toList());
    }
}

package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.congress4j.model.DateRange;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LanguageTag;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.TimeRange;
import org.congress4j.model.TimeZoneName;
import org.congress4j.model.code.Code;
import org.congress4j.model.describe.KeyTarget;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.symbol.DocumentSymbol;
import org.jspecify.annotations.Nullable;

/** What may be odd about the values of each kind. */
final class Looks {
    private static final ImmutableSet<String> ZONES = ImmutableSet.copyOf(ZoneId.getAvailableZoneIds());

    private static final ImmutableMap<Kind<?>, Look<?>> OF_CONSTANTS = ImmutableMap.<Kind<?>, Look<?>>builder()
            .put(Kind.DATE, new Dates())
            .put(Kind.DATE_TIME, new Times())
            .put(Kind.TIME_ZONE, new Zones())
            .put(Kind.LANGUAGE, new LanguageTags())
            .put(Kind.LOCALIZED_TEXT, new LocalizedTexts())
            .put(Kind.SYMBOL, new Symbols())
            .put(Kind.TEXT, new Texts())
            .put(Kind.ANY, new JsonLook())
            .buildOrThrow();

    private Looks() {}

    /** How to look at the values of a kind; empty if there is nothing to look for. */
    @SuppressWarnings("unchecked") // each kind is paired with a look at its values
    static <V> Optional<Look<V>> of(Kind<V> kind) {
        if (kind instanceof Kind.Value<V> value) {
            Look<V> members = TypeWalk.of(value.type());
            if (value.type().javaType().equals(DateRange.class)) {
                return Optional.of((Look<V>) new Periods((Look<DateRange>) members));
            } else if (value.type().javaType().equals(TimeRange.class)) {
                return Optional.of((Look<V>) new LocalTimes((Look<TimeRange>) members));
            }
            return Optional.of(members);
        } else if (kind instanceof Kind.Reference<?> reference) {
            return Optional.of((Look<V>) new References(reference.target()));
        } else if (kind instanceof Kind.KeyReference reference) {
            return Optional.of((Look<V>) new KeyReferences(reference.target()));
        } else if (kind instanceof Kind.OfList) {
            return Optional.of((Look<V>) new Codes());
        }
        return Optional.ofNullable((Look<V>) OF_CONSTANTS.get(kind));
    }

    private static boolean isOdd(@Nullable DayRange days) {
        return days == null || days.isPlaceholder();
    }

    private static final class References implements Look<Id<?>> {
        private final Class<?> target;

        References(Class<?> target) {
            this.target = target;
        }

        @Override
        public boolean passes(Id<?> id, DocumentWalk walk) {
            return walk.context().leads(target, id);
        }

        @Override
        public void visit(Id<?> id, DocumentWalk walk) {
            walk.broken(target, id);
        }
    }

    private static final class KeyReferences implements Look<KeyReference> {
        private final KeyTarget target;

        KeyReferences(KeyTarget target) {
            this.target = target;
        }

        @Override
        public boolean passes(KeyReference reference, DocumentWalk walk) {
            return walk.keys().contains(target, reference);
        }

        @Override
        public void visit(KeyReference reference, DocumentWalk walk) {
            walk.odd(MemberKind.KEY_REFERENCE, new BrokenKeyReference(reference, target, walk.keys()));
        }
    }

    private static final class Codes implements Look<Code> {
        @Override
        public boolean passes(Code code, DocumentWalk walk) {
            return code.isRecognized();
        }

        @Override
        public void visit(Code code, DocumentWalk walk) {
            walk.odd(MemberKind.CODE, code);
        }
    }

    private static final class Periods implements Look<DateRange> {
        private final Look<DateRange> members;

        Periods(Look<DateRange> members) {
            this.members = members;
        }

        @Override
        public boolean passes(DateRange period, DocumentWalk walk) {
            return false;
        }

        @Override
        public void visit(DateRange period, DocumentWalk walk) {
            DayRange start = walk.context().days(period.start());
            DayRange end = walk.context().days(period.end());
            if (start != null && end != null && end.last() < start.first()) {
                walk.odd(MemberKind.BACKWARD_PERIOD, period);
            }
            members.visit(period, walk);
        }
    }

    private static final class LocalTimes implements Look<TimeRange> {
        private final Look<TimeRange> members;

        LocalTimes(Look<TimeRange> members) {
            this.members = members;
        }

        @Override
        public boolean passes(TimeRange time, DocumentWalk walk) {
            return false;
        }

        @Override
        public void visit(TimeRange time, DocumentWalk walk) {
            if (isBackward(time)) {
                walk.odd(MemberKind.BACKWARD_TIME, time);
            }
            members.visit(time, walk);
        }

        private static boolean isBackward(TimeRange time) {
            if (time.start().isEmpty()
                    || time.end().isEmpty()
                    || areInOrder(time.start().get(), time.end().get())) {
                return false;
            }
            Optional<LocalDateTime> start = time.start().get().earliest();
            Optional<LocalDateTime> end = time.end().get().latest();
            return start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
        }

        /** Times of one precision sort as their texts, so that most need not be parsed. */
        private static boolean areInOrder(PartialDateTime start, PartialDateTime end) {
            return start.toString().length() == end.toString().length()
                    && start.toString().compareTo(end.toString()) <= 0;
        }
    }

    private static final class Dates implements Look<PartialDate> {
        @Override
        public boolean passes(PartialDate date, DocumentWalk walk) {
            return !isOdd(walk.context().days(date));
        }

        @Override
        public void visit(PartialDate date, DocumentWalk walk) {
            walk.odd(MemberKind.DATE, date);
        }
    }

    private static final class Times implements Look<PartialDateTime> {
        @Override
        public boolean passes(PartialDateTime time, DocumentWalk walk) {
            return walk.setOddness(kind(time, walk)) == null;
        }

        @Override
        public void visit(PartialDateTime time, DocumentWalk walk) {
            walk.odd(walk.oddness(), time);
        }

        /** What is odd about a time; null if nothing is. */
        private static @Nullable MemberKind<PartialDateTime> kind(PartialDateTime time, DocumentWalk walk) {
            if (time.toString().indexOf('T') < 0) {
                return isOdd(walk.context().days(time.date())) ? MemberKind.TIME : null;
            }
            Optional<LocalDateTime> moment = time.dateTime();
            if (moment.isEmpty()
                    || DayRange.isPlaceholder(moment.get().toLocalDate().toEpochDay())) {
                return MemberKind.TIME;
            }
            ZoneId zone = walk.place().zone();
            boolean skipped = zone == null
                    || zone.getRules().getValidOffsets(moment.get()).isEmpty();
            return skipped ? MemberKind.SKIPPED_TIME : null;
        }
    }

    private static final class Zones implements Look<TimeZoneName> {
        @Override
        public boolean passes(TimeZoneName zone, DocumentWalk walk) {
            return ZONES.contains(zone.toString());
        }

        @Override
        public void visit(TimeZoneName zone, DocumentWalk walk) {
            walk.odd(MemberKind.TIME_ZONE, zone);
        }
    }

    private static final class LanguageTags implements Look<LanguageTag> {
        @Override
        public boolean passes(LanguageTag language, DocumentWalk walk) {
            return !walk.isOddLanguage(language.toString());
        }

        @Override
        public void visit(LanguageTag language, DocumentWalk walk) {
            walk.odd(MemberKind.LANGUAGE, language.toString());
        }
    }

    private static final class LocalizedTexts implements Look<LocalizedText> {
        @Override
        public boolean passes(LocalizedText text, DocumentWalk walk) {
            for (String tag : text.texts().keySet()) {
                if (walk.isOddLanguage(tag)) {
                    return false;
                }
            }
            for (String written : text.texts().values()) {
                if (!TextFault.passes(written)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void visit(LocalizedText text, DocumentWalk walk) {
            text.texts().forEach((tag, written) -> {
                walk.place().enter(tag);
                if (walk.isOddLanguage(tag)) {
                    walk.odd(MemberKind.LANGUAGE, tag);
                }
                Texts.look(written, walk);
                walk.place().leave();
            });
        }
    }

    private static final class Texts implements Look<String> {
        @Override
        public boolean passes(String text, DocumentWalk walk) {
            return TextFault.passes(text);
        }

        @Override
        public void visit(String text, DocumentWalk walk) {
            look(text, walk);
        }

        static void look(String text, DocumentWalk walk) {
            TextFault fault = TextFault.of(text);
            if (fault != null) {
                walk.odd(MemberKind.TEXT, fault);
            }
        }
    }

    private static final class Symbols implements Look<DocumentSymbol> {
        @Override
        public boolean passes(DocumentSymbol symbol, DocumentWalk walk) {
            return symbol.parsed().isPresent() || symbol.symbols().size() != 1;
        }

        @Override
        public void visit(DocumentSymbol symbol, DocumentWalk walk) {
            walk.odd(MemberKind.SYMBOL, symbol);
        }
    }
}

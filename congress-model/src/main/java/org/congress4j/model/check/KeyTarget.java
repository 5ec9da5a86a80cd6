package org.congress4j.model.check;

import java.util.Set;
import org.congress4j.model.Agenda;
import org.congress4j.model.AgendaItem;
import org.congress4j.model.Congress;
import org.congress4j.model.FormalText;
import org.congress4j.model.KeyReference;
import org.congress4j.model.Paragraph;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Roster;
import org.congress4j.model.TextVersion;
import org.congress4j.model.Venue;

/** What a reference with a key leads to, and the references that the document can answer. */
enum KeyTarget {
    ITEM("agenda item") {
        @Override
        void collect(Proceedings proceedings, Set<String> references) {
            for (Agenda agenda : proceedings.agendas()) {
                for (AgendaItem item : agenda.allItems()) {
                    references.add(agenda.id() + "#" + item.key());
                }
            }
        }
    },
    PARAGRAPH("paragraph") {
        @Override
        void collect(Proceedings proceedings, Set<String> references) {
            proceedings.declarations().forEach(text -> paragraphs(text, references));
            proceedings.resolutions().forEach(text -> paragraphs(text, references));
        }
    },
    ROSTER("edition of a list of participants") {
        @Override
        void collect(Proceedings proceedings, Set<String> references) {
            for (Congress congress : proceedings.congresses()) {
                for (Roster roster : congress.rosters()) {
                    references.add(congress.id() + "#" + roster.key());
                }
            }
        }
    },
    VENUE("venue") {
        @Override
        void collect(Proceedings proceedings, Set<String> references) {
            for (Congress congress : proceedings.congresses()) {
                for (Venue venue : congress.venues()) {
                    venue.key().ifPresent(key -> references.add(congress.id() + "#" + key));
                }
            }
        }
    },
    VERSION("version of a text") {
        @Override
        void collect(Proceedings proceedings, Set<String> references) {
            proceedings.declarations().forEach(text -> versions(text, references));
            proceedings.resolutions().forEach(text -> versions(text, references));
        }
    };

    private final String words;

    KeyTarget(String words) {
        this.words = words;
    }

    /** Adds all references of this kind that lead somewhere, written as a {@link KeyReference}. */
    abstract void collect(Proceedings proceedings, Set<String> references);

    private static void paragraphs(FormalText<?> text, Set<String> references) {
        for (Paragraph paragraph : text.paragraphs()) {
            references.add(text.id() + "#" + paragraph.key());
        }
    }

    private static void versions(FormalText<?> text, Set<String> references) {
        for (TextVersion version : text.versions()) {
            version.key().ifPresent(key -> references.add(text.id() + "#" + key));
        }
    }

    /** In words, such as {@code agenda item}. */
    @Override
    public String toString() {
        return words;
    }
}

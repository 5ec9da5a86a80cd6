package org.congress4j.model.check.rules.texts;

import com.google.common.base.CharMatcher;
import com.google.common.primitives.Ints;
import org.congress4j.model.FormalText;
import org.congress4j.model.Paragraph;
import org.congress4j.model.code.ParagraphKind;

/** The numbers of operative paragraphs, each with the number before it. */
final class Paragraphs {
    private static final CharMatcher DOT = CharMatcher.is('.');

    private Paragraphs() {}

    interface Visitor {
        void visit(int place, int before, int number);
    }

    static void forEach(FormalText<?> text, Visitor visitor) {
        Integer before = null;
        for (int i = 0; i < text.paragraphs().size(); i++) {
            Paragraph paragraph = text.paragraphs().get(i);
            if (paragraph.kind().equals(ParagraphKind.OPERATIVE)
                    && paragraph.label().isPresent()) {
                Integer number =
                        Ints.tryParse(DOT.trimTrailingFrom(paragraph.label().get()));
                if (number != null && before != null) {
                    visitor.visit(i, before, number);
                }
                before = number == null ? before : number;
            }
        }
    }
}

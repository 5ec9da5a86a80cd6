package org.congress4j.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.congress4j.json.CongressJson;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;

/**
 * The fifteen United Nations congresses on crime prevention, 1955 to 2026: their names at the time, places, dates and changes of them,
 * figures with all that sources say, officers, texts with what became of them, and documents.
 *
 * <p>The first thirteen are a document among the resources, the others are those of {@link KyotoCongress}. Each fact cites a source that
 * was read; what none of them confirms is absent, such as the themes of five congresses and most Presidents.
 */
public final class CrimeCongresses {
    private static final String FIRST_THIRTEEN = "crime-congresses-1955-2015.congress.json";

    private CrimeCongresses() {}

    /** {@return the records of all congresses} */
    public static Proceedings proceedings() {
        Proceedings firstThirteen = firstThirteen();
        ProceedingsBuilder all = firstThirteen.withoutRecords().toBuilder()
                .title(LocalizedText.of("en", "The United Nations crime congresses, 1955 to 2026"))
                .description(LocalizedText.of(
                        "en",
                        "What sources at hand confirm of the fifteen congresses: names, places, dates, figures, officers, texts"
                                + " and documents. What no source confirms is absent."));
        Proceedings kyoto = KyotoCongress.proceedings();
        RecordTypes.all().forEach(type -> addAll(all, type, firstThirteen, kyoto));
        return all.build();
    }

    private static <R extends ProceedingsRecord<R>> void addAll(
            ProceedingsBuilder all, RecordType<R> type, Proceedings firstThirteen, Proceedings kyoto) {
        type.addAll(all, type.records(firstThirteen));
        type.addAll(all, type.records(kyoto));
    }

    private static Proceedings firstThirteen() {
        try (InputStream in =
                Objects.requireNonNull(CrimeCongresses.class.getResourceAsStream(FIRST_THIRTEEN), FIRST_THIRTEEN)) {
            return CongressJson.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

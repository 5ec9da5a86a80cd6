package org.congress4j.model.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.io.Resources;
import com.google.common.testing.EqualsTester;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DocumentSymbolTest {
    private static final ImmutableMap<String, String> SLIPS = ImmutableMap.<String, String>builder()
            // As found: the Journal, a web page, citations in articles, a table of general comments, names of files.
            .put("A/CONF.213./4", "A/CONF.213/4")
            .put("A/CONF.213/L.6/REV.2", "A/CONF.213/L.6/Rev.2")
            .put("E/CN.4/sub.2/1994/56", "E/CN.4/Sub.2/1994/56")
            .put("CCPR/C/21/Rev.1/Add. 13", "CCPR/C/21/Rev.1/Add.13")
            .put("A/53/500/ADD.1", "A/53/500/Add.1")
            .put("S/RES /1019(1995)", "S/RES/1019 (1995)")
            .put("A/47/PV.102/CORR.1", "A/47/PV.102/Corr.1")
            .put("FCCC/CP/2015/L.9\n/Rev.1", "FCCC/CP/2015/L.9/Rev.1")
            .put("S_RES_2521 (2020)-2007257E", "S/RES/2521 (2020)")
            .put("S_2023_639-2316802E.xml", "S/2023/639")
            .put("S_PRST_2005_1-0520703E.xml", "S/PRST/2005/1")
            .put("S_RES_1325_N0072018.xml", "S/RES/1325")
            .put("S_RES_1929_N1039679E.xml", "S/RES/1929")
            .put("S_RES_2231_1512243E.xml", "S/RES/2231")
            .put("S_RES_2375_1715864", "S/RES/2375")
            .put("S_RES_2521_English.xml", "S/RES/2521")
            .put("S_RES_2532_2020-2008831E.xml", "S/RES/2532 (2020)")
            .put("A_RES_68_262-EN.html", "A/RES/68/262")
            .put("A_RES_ES-11_1-EN.html", "A/RES/ES-11/1")
            // Case.
            .put("a/conf.234/l.6", "A/CONF.234/L.6")
            .put("a/res/217 a (iii)", "A/RES/217 A (III)")
            .put("A-RES-76-181", "A/RES/76/181")
            .put("A-RES-ES-10-21", "A/RES/ES-10/21")
            .put("A/RES/76/181 (E)", "A/RES/76/181")
            .put("A/64/440 and Corr.1", "A/64/440") // the first of two documents
            .put("A/CONF.234/1/Rev.1 and Corr.1", "A/CONF.234/1/Rev.1")
            .put("A/76/L.1 and Add.1", "A/76/L.1")
            .put("A/HRC/45/L.7 as orally revised", "A/HRC/45/L.7")
            .put("A/RES/71-256", "A/RES/71/256")
            .put("A-RES-71-256", "A/RES/71/256")
            .put("eb144/7", "EB144/7")
            .put("A/76/L.1, Add.1 and Add.2", "A/76/L.1")
            .put("A/Conf.234/16", "A/CONF.234/16")
            .put("A/CONF.234/1/rev.1/add.2/corr.1", "A/CONF.234/1/Rev.1/Add.2/Corr.1")
            .put("a/520/rev.15/amend.1", "A/520/Rev.15/Amend.1")
            .put("s/pv.6201 (resumption 1)", "S/PV.6201 (Resumption 1)")
            .put("A/62/17 (PART I)", "A/62/17 (Part I)")
            .put("HRI/GEN/1/Rev.9 (vol. i)", "HRI/GEN/1/Rev.9 (Vol. I)")
            .put("s/agenda/8974", "S/Agenda/8974")
            .put("A/CONF.234/1/SUMMARY", "A/CONF.234/1/Summary")
            // Dots, slashes, spaces, commas.
            .put("A/CONF234", "A/CONF.234")
            .put("A/CONF234/16", "A/CONF.234/16")
            .put("A/C3/78/L41/Rev1", "A/C.3/78/L.41/Rev.1")
            .put("A/CONF 234/L 6", "A/CONF.234/L.6")
            .put("A/CONF.234/L..6", "A/CONF.234/L.6")
            .put("/A//CONF.234/16", "A/CONF.234/16")
            .put("A / CONF.234 / 16", "A/CONF.234/16")
            .put("A\\CONF.234\\16", "A/CONF.234/16")
            .put("A/CONF.234/1 Rev.1", "A/CONF.234/1/Rev.1")
            .put("A/CONF.234/1, Rev 1", "A/CONF.234/1/Rev.1")
            .put("  A/CONF.234/16. ", "A/CONF.234/16")
            .put("A/RES/ES 11/1", "A/RES/ES-11/1")
            .put("A/RES/S13/2", "A/RES/S-13/2")
            .put("S/RES/2532/2020", "S/RES/2532 (2020)")
            // Characters that look alike.
            .put("A\uFF0FCONF.234\uFF0F16", "A/CONF.234/16")
            .put("A/RES/ES\u201111/1", "A/RES/ES-11/1")
            .put("A/RES/217\u00A0\u00A0(III)", "A/RES/217 (III)")
            .put("\u200EA/CONF.234/16", "A/CONF.234/16")
            .put("E/2021/30\u2013E/CN.15/2021/17", "E/2021/30-E/CN.15/2021/17")
            .put("E/2021/30 - E/CN.15/2021/17", "E/2021/30-E/CN.15/2021/17")
            .put("e/2021/30-e/cn.15/2021/17", "E/2021/30-E/CN.15/2021/17")
            // Languages.
            .put("A/CONF.234/16 (E)", "A/CONF.234/16")
            .put("A/CONF.234/16(F)", "A/CONF.234/16")
            .put("A/CONF.234/16 (English)", "A/CONF.234/16")
            .put("A/RES/76/181 (en)", "A/RES/76/181")
            .put("A/RES/74/254 B (E)", "A/RES/74/254 B")
            .put("A/RES/76/181/Corr.1 (E)", "A/RES/76/181/Corr.1")
            .put("S/RES/2521 (2020) (R)", "S/RES/2521 (2020)")
            .put("S/RES/2521 (2020)-2007257E", "S/RES/2521 (2020)")
            .buildOrThrow();

    private static final ImmutableList<String> WITHOUT_A_READING = ImmutableList.of(
            "74/550 B", // a decision, or a resolution
            "76/181",
            "decision 74/550 B",
            "Resolution 1",
            "E.76.IV.2", // a sales number
            "V.21-02028", // a job number
            "N/A",
            "n/a",
            "A",
            "A/",
            "/16",
            "CRC/C",
            "A/75/L", // unfinished
            "A/75/PV",
            "A/CONF.234/L.",
            "A/CONF.234/L.06",
            "A/CONF.234/016",
            "A/CONF.234/1234567890",
            "A/CONF.234/O16",
            "A/AC.96/965/Add.1-3",
            "A/RES/74/254 (A)", // Arabic, or the first part
            "A/RES/31/406 (E)",
            "A/RES/217 (III) (A)",
            "A/RES/217 (XXXX)",
            "A/RES/217 (IIII)",
            "A/RES/217 (C)",
            "A/CONF.234/16 B", // no such parts
            "A_RES_31_406_A", // as in brackets
            "CRC/C/GC31", // GC.31, or GC/31
            "A/CONF.234/INF1", // INF.1, or INF/1
            "A/RES.76/181", // RES/76/181, or RES.76
            "A/Res.76/181",
            "unep/ea.5/res.14", // RES.14, or Res.14
            "TD/B/C.1/IRON ORE/1", // real, but of forms of their own
            "S/AC.37/2003/(1455)/1",
            "E/2021/30-",
            "E/2021/30-draft",
            "E/2021/30-E/CN.15/",
            "E/CN.15/2021/", // the number is missing
            "http://undocs.org/A/RES/76/181",
            "\u5927\u4F1A/76/181");

    // In order.
    private static final ImmutableList<String> ORDERED = ImmutableList.of(
            "A/2",
            "A/10",
            "A/10/Rev.1",
            "A/31/1",
            "A/75/L.9",
            "A/75/L.10",
            "A/C.3/78/L.41",
            "A/CONF.6/1",
            "A/CONF.234",
            "A/CONF.234/1",
            "A/CONF.234/1*",
            "A/CONF.234/1**",
            "A/CONF.234/1 (Part I)",
            "A/CONF.234/1 (Part I)/Corr.1",
            "A/CONF.234/1 (Part II)",
            "A/CONF.234/1 (Part IX)",
            "A/CONF.234/1 (Vol. I)",
            "A/CONF.234/1 (Sect. 2)",
            "A/CONF.234/1 (Sect. 29)",
            "A/CONF.234/1 (Sect. 29A)",
            "A/CONF.234/1 (Resumption 1)",
            "A/CONF.234/1/Summary",
            "A/CONF.234/1/Corr.1",
            "A/CONF.234/1/Add.1",
            "A/CONF.234/1/Add.1/Corr.1",
            "A/CONF.234/1/Add.1/Rev.1",
            "A/CONF.234/1/Add.2",
            "A/CONF.234/1/Add.10",
            "A/CONF.234/1/Amend.1",
            "A/CONF.234/1/Rev.1",
            "A/CONF.234/1/Rev.1/Corr.1",
            "A/CONF.234/1/Rev.1/Add.1",
            "A/CONF.234/1/Rev.2",
            "A/CONF.234/2",
            "A/CONF.234/16",
            "A/CONF.234/INF/1",
            "A/CONF.234/L.6",
            "A/CONF.234/L.10",
            "A/CONF.234/RPM.1/1",
            "A/CONF.234/RPM.2/1",
            "A/ES-10/L.25",
            "A/RES/217 (III)",
            "A/RES/217(III)", // alike but for the spelling
            "A/RES/217 A (III)",
            "A/RES/31/16",
            "A/RES/31/16 A",
            "A/RES/31/16 B",
            "A/RES/76/181",
            "A/RES/2252 (ES-V)",
            "A/RES/S-9/1",
            "A/RES/S-13/2",
            "CEDAW/C/IDN/8",
            "CEDAW/C/IDN/8-9",
            "CEDAW/C/IDN/9",
            "E/2021/30",
            "E/2021/30-E/CN.15/2021/17",
            "E/2021/31",
            "E/CN.4/Sub.2/1994/56",
            "S/PV.10",
            "S/RES/242",
            "S/RES/242 (1967)",
            "UNEP/CBD/COP/DEC/V/1",
            "UNEP/CBD/COP/DEC/IX/1",
            "UNEP/CBD/COP/DEC/X/1",
            "74/550 B",
            "A/CONF.213./4");

    private record Row(String written, List<String> cells) {
        String cell(int i) {
            return cells.get(i);
        }

        String canonical() {
            return cell(1).equals("=") ? written : cell(1);
        }
    }

    private static ImmutableList<Row> table() throws IOException {
        return Resources.readLines(
                        Resources.getResource(DocumentSymbolTest.class, "document-symbols.txt"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Splitter.on('|').trimResults().splitToList(line))
                .map(cells -> new Row(cells.get(0), cells))
                .collect(ImmutableList.toImmutableList());
    }

    private static ParsedSymbol parsed(String text) {
        return DocumentSymbol.of(text).parsed().orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> realSymbolsSayWhatTheTableHolds() throws IOException {
        return table().stream()
                .map(row -> dynamicTest(row.written(), () -> {
                    DocumentSymbol symbol = DocumentSymbol.of(row.written());
                    ParsedSymbol parsed = symbol.parsed().orElseThrow();

                    assertThat(symbol).hasToString(row.written());
                    assertThat(symbol.suggestion()).isEmpty();
                    assertThat(symbol.symbols()).containsExactly(symbol);
                    assertThat(parsed.canonical()).isEqualTo(row.canonical());
                    assertThat(parsed).hasToString(row.canonical());
                    assertThat(parsed.series()).isEqualTo(row.cell(2));
                    assertThat(parsed.session().orElse("-")).isEqualTo(row.cell(3));
                    assertThat(parsed.nature().orElse("-")).isEqualTo(row.cell(4));
                    assertThat(
                                    parsed.number().isPresent()
                                            ? "" + parsed.number().getAsInt()
                                            : "-")
                            .isEqualTo(row.cell(5));
                    assertThat(parsed.letter().orElse("-")).isEqualTo(row.cell(6));
                    assertThat(parsed.year().isPresent() ? "" + parsed.year().getAsInt() : "-")
                            .isEqualTo(row.cell(7));
                    assertThat(parsed.suffixes().isEmpty() ? "-" : String.join(" ", parsed.suffixes()))
                            .isEqualTo(row.cell(8));
                    assertThat(parsed(row.canonical())).isEqualTo(parsed).isEqualByComparingTo(parsed);
                }));
    }

    @Test
    void theTableHoldsAtLeastEightySymbolsEachWithASource() throws IOException {
        assertThat(table())
                .hasSizeGreaterThanOrEqualTo(80)
                .allSatisfy(row -> assertThat(row.cells()).hasSize(10).noneMatch(String::isEmpty));
    }

    @TestFactory
    Stream<DynamicTest> slipsHaveASuggestion() {
        return SLIPS.entrySet().stream()
                .map(slip -> dynamicTest(slip.getKey(), () -> {
                    DocumentSymbol symbol = DocumentSymbol.of(slip.getKey());

                    assertThat(symbol).hasToString(slip.getKey());
                    assertThat(symbol.parsed()).isEmpty();
                    assertThat(symbol.symbols()).containsExactly(symbol);
                    assertThat(symbol.suggestion()).contains(DocumentSymbol.of(slip.getValue()));
                    assertThat(symbol.suggestion().flatMap(DocumentSymbol::suggestion))
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatHasNoReadingOrTwoIsKeptWithoutAGuess() {
        return WITHOUT_A_READING.stream()
                .map(text -> dynamicTest(text, () -> {
                    DocumentSymbol symbol = DocumentSymbol.of(text);

                    assertThat(symbol).hasToString(text);
                    assertThat(symbol.parsed()).isEmpty();
                    assertThat(symbol.suggestion()).isEmpty();
                    assertThat(symbol.symbols()).containsExactly(symbol);
                    assertThat(symbol.decision()).isEmpty();
                }));
    }

    @Test
    void aBlankTextIsNoSymbol() {
        assertThatThrownBy(() -> DocumentSymbol.of(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("document symbol must not be blank");
    }

    @Test
    void organBodyAndComponentsAreToldApart() {
        ParsedSymbol paper = parsed("E/CN.4/Sub.2/AC.5/1999/WP.6/Corr.1");
        ParsedSymbol meeting = parsed("A/CONF.222/RPM.3/1");

        assertThat(paper.organ()).isEqualTo("E");
        assertThat(paper.body()).containsExactly("CN.4", "Sub.2", "AC.5");
        assertThat(paper.components()).containsExactly("E", "CN.4", "Sub.2", "AC.5", "1999", "WP.6");
        assertThat(meeting.body()).containsExactly("CONF.222");
        assertThat(meeting.components()).containsExactly("A", "CONF.222", "RPM.3", "1");
        assertThat(parsed("A/75/L.82").body()).isEmpty();
    }

    @Test
    void formsWithoutARealExampleInTheTableParseToo() {
        assertThat(parsed("A/CONF.234/1/Summary").suffixes()).containsExactly("Summary");
        assertThat(parsed("A/CONF.234/L.6/Rev.1*").suffixes()).containsExactly("Rev.1", "*");
        assertThat(parsed("A/78/6 (Sect 29A)").canonical()).isEqualTo("A/78/6 (Sect. 29A)");
        assertThat(parsed("A/71/PV.5A").canonical()).isEqualTo("A/71/PV.5 A");
        assertThat(parsed("A/71/PV.5A").letter()).contains("A");
        assertThat(parsed("UNEP/EA.5/Res.14").nature()).contains("RES");
        assertThat(parsed("UNEP/EA.5/Res.14").series()).isEqualTo("UNEP/EA.5");
        assertThat(parsed("IDB.43/2").organ()).isEqualTo("IDB.43");
        assertThat(parsed("A/CN.9/WG.III/WP.149").series()).isEqualTo("A/CN.9/WG.III");
        assertThat(parsed("ECE/MP.PP/2021/2/Add.1").series()).isEqualTo("ECE/MP.PP");
        assertThat(parsed("LC/G.2681").number()).hasValue(2681);
        assertThat(parsed("LC/G.2681").nature()).isEmpty();
        assertThat(parsed("A/CONF.234/RPM.1/L.2").nature()).contains("L");
        assertThat(parsed("A/CN.9/I/1").session()).isEmpty();
    }

    @Test
    void aSeriesHasNoNumber() {
        assertThat(parsed("A/CONF.234").number()).isEmpty();
        assertThat(parsed("A/CONF.234").series()).isEqualTo("A/CONF.234");
        assertThat(parsed("A/CN.9/WG.III").number()).isEmpty();
        assertThat(parsed("E/CN.4/Sub.2").number()).isEmpty();
        assertThat(parsed("A/S-14").number()).isEmpty();
        assertThat(parsed("A/S-14").session()).contains("S-14");
    }

    private static String parts(String text) {
        ParsedSymbol symbol = parsed(text);
        return symbol.series() + " " + symbol.session().orElse("-") + " "
                + symbol.nature().orElse("-") + " " + symbol.number() + " " + symbol.suffixes();
    }

    @Test
    void bodiesThatPrintTheirSessionInBracketsAreRead() {
        assertThat(parts("TD/B(S-XXX)/1")).isEqualTo("TD/B S-XXX - OptionalInt[1] []");
        assertThat(parts("TD/B/EX(68)/1")).isEqualTo("TD/B/EX 68 - OptionalInt[1] []");
        assertThat(parts("GC(64)/RES/13")).isEqualTo("GC 64 RES OptionalInt[13] []");
        assertThat(parts("GC(64)/OR.5")).isEqualTo("GC 64 - OptionalInt[5] []");
        assertThat(parsed("GC(64)/RES/13")).isLessThan(parsed("GC(65)/RES/1"));
        assertThat(parts("LC/G.2681(SES.37/3)/Rev.1")).isEqualTo("LC - - OptionalInt[2681] [Rev.1]");
    }

    @Test
    void wordsOfConferencesAndAgenciesAreRead() {
        assertThat(parts("UNEP/OzL.Pro/ExCom/86/100")).isEqualTo("UNEP/OzL.Pro/ExCom 86 - OptionalInt[100] []");
        assertThat(parts("UNEP/OzL.Pro.31/9")).isEqualTo("UNEP/OzL.Pro.31 - - OptionalInt[9] []");
        assertThat(parts("CERD/C/60/Misc.39/Rev.1")).isEqualTo("CERD/C 60 MISC OptionalInt[39] [Rev.1]");
        assertThat(parts("MSC.1/Circ.1622")).isEqualTo("MSC.1 - - OptionalInt[1622] []");
        assertThat(parts("ICC-ASP/19/25")).isEqualTo("ICC-ASP 19 - OptionalInt[25] []");
        assertThat(parts("DP/FPA-ICEF-UNW/2020/CRP.1")).isEqualTo("DP/FPA-ICEF-UNW 2020 CRP OptionalInt[1] []");
        assertThat(parts("GC.19/RES.1")).isEqualTo("GC.19 - RES OptionalInt[1] []");
        assertThat(parts("WT/L/540")).isEqualTo("WT - L OptionalInt[540] []");
    }

    @Test
    void seriesOfAgenciesWithoutSlashesAreRead() {
        assertThat(parts("A71/12 Add.1")).isEqualTo("A 71 - OptionalInt[12] [Add.1]");
        assertThat(parts("WHA71.3")).isEqualTo("WHA 71 - OptionalInt[3] []");
        assertThat(parts("WHA71(8)")).isEqualTo("WHA 71 - OptionalInt[8] []");
        assertThat(parts("EB144/INF./2")).isEqualTo("EB 144 INF OptionalInt[2] []");
        assertThat(parts("EB144.R3")).isEqualTo("EB 144 R OptionalInt[3] []");
        assertThat(parts("EUR/RC70/4")).isEqualTo("EUR/RC 70 - OptionalInt[4] []");
        assertThat(parts("39 C/5")).isEqualTo("C 39 - OptionalInt[5] []");
        assertThat(parts("39 C/Resolutions")).isEqualTo("C 39 - OptionalInt.empty []");
        assertThat(parts("207 EX/5.II")).isEqualTo("EX 207 - OptionalInt[5] []");
        assertThat(parts("C 2019/LIM/4")).isEqualTo("C 2019 - OptionalInt[4] []");
        assertThat(parts("CL 163/REP")).isEqualTo("CL 163 - OptionalInt.empty []");
        assertThat(parts("ICC-02/05-01/09-302")).isEqualTo("ICC-02/05-01/09 - - OptionalInt[302] []");
        assertThat(parts("MSC 99/22/Add.1")).isEqualTo("MSC 99 - OptionalInt[22] [Add.1]");
        assertThat(parts("MEPC 73/INF.4")).isEqualTo("MEPC 73 INF OptionalInt[4] []");
        assertThat(parts("MSC.421(98)")).isEqualTo("MSC 98 - OptionalInt[421] []");
        assertThat(parts("A.1118(30)*")).isEqualTo("A 30 - OptionalInt[1118] [*]");
        assertThat(parsed("ILC.108/Record No. 5B").letter()).contains("B");
        assertThat(parts("GB.337/PV")).isEqualTo("GB.337 - PV OptionalInt.empty []");
        assertThat(parts("A39-WP/56")).isEqualTo("A 39 WP OptionalInt[56] []");
        assertThat(parts("C19/12")).isEqualTo("C 19 - OptionalInt[12] []");
        assertThat(parts("Cg-17/Doc. 4.2")).isEqualTo("Cg 17 - OptionalInt[4] []");
        assertThat(parts("CoP17 Doc. 10.3")).isEqualTo("CoP 17 - OptionalInt[10] []");
    }

    @Test
    void symbolsOfAgenciesPrintAsWrittenAndSortBySession() {
        assertThat(parsed("EB144/7 Rev.1").canonical()).isEqualTo("EB144/7 Rev.1");
        assertThat(parsed("EB144/7 Rev.1").base()).isEqualTo(parsed("EB144/7"));
        assertThat(parsed("MSC.421(98)")).isLessThan(parsed("MSC.1(100)"));
        assertThat(parsed("WHA9.30")).isLessThan(parsed("WHA71.3"));
        assertThat(parsed("A40/9")).isNotEqualByComparingTo(parsed("A/40/9"));
        assertThat(parsed("WT/MIN(01)/DEC/1").session()).contains("01");
        assertThat(parsed("GC(SPL.1)/1").session()).contains("SPL.1");
    }

    @Test
    void communicationsToTreatyBodiesHaveANumberAndAYear() {
        assertThat(parts("CCPR/C/106/D/1803/2008")).isEqualTo("CCPR/C 106 - OptionalInt[1803] []");
        assertThat(parsed("CCPR/C/106/D/1803/2008").year()).hasValue(2008);
        assertThat(parsed("CEDAW/C/IDN/8-9").number()).hasValue(8);
        assertThat(parsed("CEDAW/C/IDN/8-9").lastNumber()).hasValue(9);
        assertThat(parsed("CEDAW/C/IRQ/CO/8").lastNumber()).hasValue(8);
    }

    @Test
    void partsInBracketsAreSuffixes() {
        assertThat(parsed("A/76/6 (Introduction)").suffixes()).containsExactly("(Introduction)");
        assertThat(parsed("A/76/6 (Sect. 3)/Corr.1").suffixes()).containsExactly("(Sect. 3)", "Corr.1");
        assertThat(parsed("A/76/6 (Income sect. 1)").suffixes()).containsExactly("(Income sect. 1)");
        assertThat(parsed("A/75/6 (Prog. 13)").suffixes()).containsExactly("(Prog. 13)");
        assertThat(parsed("A/75/6 (Part 2)").suffixes()).containsExactly("(Part 2)");
        assertThat(parsed("INFCIRC/254/Rev.10/Part 1").suffixes()).containsExactly("Rev.10", "Part 1");
    }

    @Test
    void theBaseDocumentIsTheSymbolWithoutSuffixes() {
        ParsedSymbol stacked = parsed("A/CONF.234/1/Rev.1/Add.2/Corr.1");

        assertThat(stacked.suffixes()).containsExactly("Rev.1", "Add.2", "Corr.1");
        assertThat(stacked.base()).isEqualTo(parsed("A/CONF.234/1"));
        assertThat(stacked.base().base()).isEqualTo(stacked.base());
        assertThat(parsed("S/RES/2235 (2015)/Corr.1").base()).hasToString("S/RES/2235 (2015)");
        assertThat(parsed("S/PV.6201 (Resumption 1)").base()).hasToString("S/PV.6201");
        assertThat(parsed("A/RES/3411 A (XXX)").base()).hasToString("A/RES/3411 A (XXX)");
        assertThat(parsed("A/CONF.234/16*").base()).hasToString("A/CONF.234/16");
    }

    @Test
    void aDocumentWithTwoSymbolsGivesBoth() {
        DocumentSymbol report = DocumentSymbol.of("E/2021/30-E/CN.15/2021/17");

        assertThat(report.symbols())
                .containsExactly(DocumentSymbol.of("E/2021/30"), DocumentSymbol.of("E/CN.15/2021/17"));
        assertThat(report.parsed()).isEmpty();
        assertThat(report.suggestion()).isEmpty();
        assertThat(report.decision()).isEmpty();
    }

    @Test
    void jointSymbolsMayBeThreeAndMayHaveHyphensOfTheirOwn() {
        assertThat(DocumentSymbol.of("A/55/432-S/2000/921").symbols())
                .containsExactly(DocumentSymbol.of("A/55/432"), DocumentSymbol.of("S/2000/921"));
        assertThat(DocumentSymbol.of("A/ES-10/1-E/1997/2-S/1997/3(PartI)").symbols())
                .containsExactly(
                        DocumentSymbol.of("A/ES-10/1"),
                        DocumentSymbol.of("E/1997/2"),
                        DocumentSymbol.of("S/1997/3 (Part I)"));
        assertThat(DocumentSymbol.of("A/RES/70/93 A-S/2016/1").symbols())
                .containsExactly(DocumentSymbol.of("A/RES/70/93 A"), DocumentSymbol.of("S/2016/1"));
        assertThat(DocumentSymbol.of("A/RES/70/93 A-B/Corr.1").symbols()).hasSize(1);
    }

    @Test
    void symbolsOfACatalogueForDecisionsGiveTheNumberOfTheDecision() {
        assertThat(DocumentSymbol.of("A/DEC/74/550 B").decision()).contains(decision("74/550 B"));
        assertThat(DocumentSymbol.of("A/DEC/74/550B").decision()).contains(decision("74/550 B"));
        assertThat(DocumentSymbol.of("E/DEC/2021/230").decision()).contains(decision("2021/230"));
        assertThat(DocumentSymbol.of("A/RES/76/181").decision()).isEmpty();
        // The decisions of the Human Rights Council have documents.
        assertThat(DocumentSymbol.of("A/HRC/DEC/6/104").decision()).isEmpty();
    }

    @Test
    void symbolsSortNaturally() {
        List<DocumentSymbol> ordered = new ArrayList<>(Lists.transform(ORDERED, DocumentSymbol::of));
        List<DocumentSymbol> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(234));

        assertThat(ImmutableSortedSet.copyOf(shuffled)).containsExactlyElementsOf(ordered);
    }

    @Test
    void equalityIsAsWrittenForSymbolsAndAsPrintedForTheirParsedForms() {
        new EqualsTester()
                .addEqualityGroup(DocumentSymbol.of("A/RES/217 (III)"), DocumentSymbol.of("A/RES/217 (III)"))
                .addEqualityGroup(DocumentSymbol.of("A/RES/217(III)"))
                .addEqualityGroup(parsed("A/RES/217 (III)"), parsed("A/RES/217(III)"))
                .addEqualityGroup(parsed("A/RES/217 A (III)"), parsed("A/RES/217(III)[A]"))
                .addEqualityGroup(SymbolToken.of("L.6"), SymbolToken.of("L.6"))
                .addEqualityGroup(SymbolToken.of("L.10"))
                .testEquals();
    }

    @Test
    void longTextsAreKeptButNotLookedAt() {
        for (String part : ImmutableList.of("A", "1", "/", ".", " ", "-", "(", "*", "A/1-", "/Rev.1", "A/A", "S_")) {
            String text = "A/CONF.234/L." + part.repeat(1_000_000 / part.length());
            DocumentSymbol symbol = DocumentSymbol.of(text);

            assertThat(symbol.parsed()).isEmpty();
            assertThat(symbol.suggestion()).isEmpty();
            assertThat(symbol.symbols()).containsExactly(symbol);
            assertThat(DecisionNumber.parse(text)).isEqualTo(Optional.empty());
        }
    }

    @Test
    void symbolsParseToALengthOf255() {
        String longest = "A/" + "B/".repeat(126) + "1";

        assertThat(longest).hasSize(255);
        assertThat(DocumentSymbol.of(longest).parsed()).isPresent();
        assertThat(DocumentSymbol.of(longest + "1").parsed()).isEmpty();
        assertThat(DocumentSymbol.of(longest.replace('/', '\\')).suggestion()).contains(DocumentSymbol.of(longest));
        assertThat(DocumentSymbol.of(longest.replace('/', '\\') + "1").suggestion())
                .isEmpty();
    }

    private static DecisionNumber decision(String text) {
        return DecisionNumber.parse(text).orElseThrow();
    }
}

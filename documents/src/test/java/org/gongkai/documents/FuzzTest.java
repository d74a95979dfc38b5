package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.gongkai.report.form.Editions;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Layout;
import org.gongkai.testkit.fuzz.Mutation;
import org.gongkai.testkit.generate.ReportGenerator;
import org.gongkai.testkit.render.Rendering;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FuzzTest {
    private static final int INPUTS = 150;
    private static final Duration SOON = Duration.ofSeconds(20);

    @ParameterizedTest
    @EnumSource(
            value = Rendering.class,
            names = {"TEXT_TABS", "MARKDOWN", "HTML_WORD", "HTML_BROKEN", "DOCX_RICH", "XLSX_SHEETS", "XLS_SHEETS"})
    void a_damaged_file_is_opened_or_refused_and_never_breaks_its_reader(Rendering rendering) {
        damage(sound(rendering, 7), rendering.extension(), LongStream.range(0, INPUTS));
    }

    /** Formats that take long to open get fewer files, and those that once broke their reader. */
    @ParameterizedTest
    @CsvSource({
        "PDF_RULED, 0, 20",
        "PDF_TURNED, 23298664, 2",
        "PDF_PLAIN, 23322399, 2",
        "OFD, 0, 20",
        "OFD_PLAIN, 20, 20"
    })
    void so_is_a_damaged_file_of_pages(Rendering rendering, long firstSeed, int inputs) {
        damage(sound(rendering, firstSeed % 8), rendering.extension(), LongStream.range(firstSeed, firstSeed + inputs));
    }

    private static byte[] sound(Rendering rendering, long report) {
        return rendering.write(
                Layout.of(new ReportGenerator(Editions.standard()).generate(report, 2021))
                        .blocks(),
                new Dice(report));
    }

    private static void damage(byte[] sound, String extension, LongStream seeds) {
        assertTimeout(
                SOON,
                () -> seeds.forEach(seed -> {
                    String name = "seed-" + seed + "." + extension;
                    List<Opened> opened = Files.open(name, new Mutation(seed).of(sound));
                    assertThat(opened).isNotEmpty().allSatisfy(FuzzTest::doesNotBreak);
                }));
    }

    private static void doesNotBreak(Opened opened) {
        if (opened instanceof Opened.Refused refused) {
            assertThat(refused.refusal().code()).as(opened.name()).isNotEqualTo(Refusal.Code.BREAKS_READER);
        }
    }
}

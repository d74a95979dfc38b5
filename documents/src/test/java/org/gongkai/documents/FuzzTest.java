package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.gongkai.report.form.Editions;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Layout;
import org.gongkai.testkit.fuzz.Mutation;
import org.gongkai.testkit.generate.ReportGenerator;
import org.gongkai.testkit.render.Rendering;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FuzzTest {
    private static final int INPUTS = 150;
    private static final Duration SOON = Duration.ofSeconds(20);

    @ParameterizedTest
    @EnumSource(
            value = Rendering.class,
            names = {"TEXT_TABS", "MARKDOWN", "HTML_WORD", "HTML_BROKEN", "DOCX_RICH", "XLSX_SHEETS", "XLS_SHEETS"})
    void a_damaged_file_is_opened_or_refused_and_never_breaks_its_reader(Rendering rendering) {
        byte[] sound = rendering.write(
                Layout.of(new ReportGenerator(Editions.standard()).generate(7, 2021))
                        .blocks(),
                new Dice(7));
        assertTimeout(SOON, () -> {
            for (long seed = 0; seed < INPUTS; seed++) {
                String name = "seed-" + seed + "." + rendering.extension();
                List<Opened> opened = Files.open(name, new Mutation(seed).of(sound));
                assertThat(opened).isNotEmpty().allSatisfy(FuzzTest::doesNotBreak);
            }
        });
    }

    private static void doesNotBreak(Opened opened) {
        if (opened instanceof Opened.Refused refused) {
            assertThat(refused.refusal().code()).as(opened.name()).isNotEqualTo(Refusal.Code.BREAKS_READER);
        }
    }
}

package org.gongkai.bench.speed;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.form.Editions;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Layout;
import org.gongkai.testkit.generate.ReportGenerator;
import org.gongkai.testkit.render.Rendering;

/**
 * The files that are read: generated reports of every edition.
 *
 * @param seed of the first report
 */
public record Documents(long seed) {
    private static final int REPORTS = 12;
    private static final int FIRST_YEAR = 2018;
    private static final int YEARS = 4;
    private static final List<Rendering> TEXTS =
            List.of(Rendering.TEXT_TABS, Rendering.TEXT_TAB_CELLS, Rendering.TEXT_COLUMNS);

    /** The reports in one rendering. */
    public List<byte[]> in(Rendering rendering) {
        List<byte[]> documents = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            documents.add(document(rendering, i));
        }
        return documents;
    }

    /** The reports as plain text, in the three ways in which extractors print tables. */
    public List<byte[]> texts() {
        List<byte[]> documents = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            documents.add(document(TEXTS.get(i % TEXTS.size()), i));
        }
        return documents;
    }

    private byte[] document(Rendering rendering, int index) {
        ReportGenerator generator = new ReportGenerator(Editions.standard());
        int year = FIRST_YEAR + index / TEXTS.size() % YEARS;
        return rendering.write(Layout.of(generator.generate(seed + index, year)).blocks(), new Dice(seed + index));
    }
}

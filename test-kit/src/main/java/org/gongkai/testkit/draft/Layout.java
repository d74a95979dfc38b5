package org.gongkai.testkit.draft;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.form.FormSection;
import org.gongkai.report.form.FormTable;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Block.Grid;
import org.gongkai.testkit.draft.Block.Heading;
import org.gongkai.testkit.draft.Block.Paragraph;
import org.gongkai.testkit.draft.Block.Title;
import org.gongkai.testkit.generate.ChineseNumbers;
import org.gongkai.testkit.generate.GeneratedReport;

/** Lays an invented report out the way the form prescribes. */
public final class Layout {
    private final GeneratedReport report;
    private final Dice dice;
    private final List<Block> blocks = new ArrayList<>();

    private Layout(GeneratedReport report) {
        this.report = report;
        dice = new Dice(report.seed() ^ 0x5DEECE66DL);
    }

    /** A fresh draft of the report. */
    public static Draft of(GeneratedReport report) {
        Layout layout = new Layout(report);
        layout.lay();
        return new Draft(report, layout.blocks);
    }

    private void lay() {
        report.title().forEach(line -> blocks.add(new Title(line)));
        report.preface().forEach(text -> blocks.add(new Paragraph(text)));
        int number = 1;
        for (FormSection section : report.edition().sections()) {
            if (section.key().equals("sections.table")) {
                signature();
                blocks.add(new Heading(1, section.titles().getFirst()));
                blocks.add(new Paragraph("（" + report.year() + "年度）"));
                table("statistics");
                return;
            }
            String title = dice.chance(0.7) ? section.titles().getFirst() : dice.pick(section.titles());
            blocks.add(new Heading(1, ChineseNumbers.words(number++) + "、" + title));
            report.texts().getOrDefault(section.key(), List.of()).forEach(text -> blocks.add(new Paragraph(text)));
            table(section.key().substring("sections.".length()));
        }
        signature();
    }

    private void table(String key) {
        for (FormTable table : report.edition().tables()) {
            if (table.key().equals(key)) {
                blocks.add(new Grid(TableLayout.lay(table, report)));
            }
        }
    }

    private void signature() {
        if (report.signature() != null) {
            if (dice.chance(0.7)) {
                blocks.add(new Paragraph(report.body().name()));
            }
            blocks.add(new Paragraph(report.signatureText()));
        }
    }
}

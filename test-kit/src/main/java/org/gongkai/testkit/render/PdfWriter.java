package org.gongkai.testkit.render;

import java.util.List;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Block;
import org.gongkai.testkit.page.PageForm;
import org.gongkai.testkit.page.PageSetter;
import org.gongkai.testkit.page.PdfFile;
import org.gongkai.testkit.page.Sheet;

/** Writes a PDF file. */
final class PdfWriter implements BlockWriter {
    /** How pages lie on sheets. */
    enum Sheets {
        UPRIGHT,
        TURNED,
        FACING
    }

    private final PageForm form;
    private final Sheets sheets;

    PdfWriter(PageForm form, Sheets sheets) {
        this.form = form;
        this.sheets = sheets;
    }

    @Override
    public byte[] write(List<Block> blocks, Dice dice) {
        List<Sheet> pages = PageSetter.set(blocks, form, dice);
        return PdfFile.write(sheets == Sheets.FACING ? PageSetter.facing(pages) : pages, dice, sheets == Sheets.TURNED);
    }
}

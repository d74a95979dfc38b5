package org.gongkai.testkit.page;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Block;

/** Sets blocks on pages: paragraphs wrapped, tables over page breaks, pages numbered. */
public final class PageSetter {
    private static final double LINE_HEIGHT = 1.6;
    private final PageForm form;
    private final Dice dice;
    private final List<Sheet> sheets = new ArrayList<>();
    private double y;

    private PageSetter(PageForm form, Dice dice) {
        this.form = form;
        this.dice = dice;
    }

    /** The pages of the blocks. */
    public static List<Sheet> set(List<Block> blocks, PageForm form, Dice dice) {
        PageSetter setter = new PageSetter(form, dice);
        setter.turn();
        blocks.forEach(setter::block);
        if (dice.chance(0.7)) {
            setter.numberPages();
        }
        return setter.sheets;
    }

    /** The pages two by two on sheets twice as wide. */
    public static List<Sheet> facing(List<Sheet> pages) {
        List<Sheet> both = new ArrayList<>();
        for (int i = 0; i < pages.size(); i += 2) {
            Sheet empty = new Sheet(pages.get(i).width(), pages.get(i).height());
            both.add(Sheet.beside(pages.get(i), i + 1 < pages.size() ? pages.get(i + 1) : empty));
        }
        return both;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Title title -> centred(title.text());
            case Block.Heading heading -> paragraph("　　" + heading.text());
            case Block.Paragraph paragraph -> paragraph("　　" + paragraph.text());
            case Block.Furniture furniture -> paragraph(furniture.text());
            case Block.Grid grid -> new TableSetter(grid.table(), form, this, dice).set();
        }
    }

    private void centred(String text) {
        double size = form.size() * 1.4;
        for (String line : Sheet.wrap(text, size, form.innerWidth())) {
            double x = form.margin() + (form.innerWidth() - Sheet.width(line, size)) / 2;
            need(size * LINE_HEIGHT);
            sheet().text(x, y + size, size, line);
            y += size * LINE_HEIGHT;
        }
    }

    private void paragraph(String text) {
        for (String part : text.split("\n")) {
            for (String line : Sheet.wrap(part, form.size(), form.innerWidth())) {
                need(form.size() * LINE_HEIGHT);
                double indent = Sheet.width(line, form.size()) - Sheet.width(line.stripLeading(), form.size());
                sheet().text(form.margin() + indent, y + form.size(), form.size(), line.stripLeading());
                y += form.size() * LINE_HEIGHT;
            }
        }
    }

    private void numberPages() {
        String pattern = dice.pick(List.of("— %d —", "- %d -", "%d", "第 %d 页 共 %d 页"));
        for (int i = 0; i < sheets.size(); i++) {
            String text = pattern.formatted(i + 1, sheets.size());
            double x = (form.width() - Sheet.width(text, form.size())) / 2;
            sheets.get(i).text(x, form.height() * 0.95, form.size(), text);
        }
    }

    /** Turns to a new page where less than this height is left; answers whether it did. */
    boolean need(double height) {
        if (y + height <= form.bottom()) {
            return false;
        }
        turn();
        return true;
    }

    private void turn() {
        sheets.add(new Sheet(form.width(), form.height()));
        y = form.margin();
    }

    Sheet sheet() {
        return sheets.getLast();
    }

    double y() {
        return y;
    }

    void goTo(double newY) {
        y = newY;
    }
}

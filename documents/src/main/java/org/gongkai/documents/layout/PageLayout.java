package org.gongkai.documents.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.documents.page.Box;
import org.gongkai.documents.page.Glyph;
import org.gongkai.documents.page.PageContent;
import org.jspecify.annotations.Nullable;

/** Sorts what is drawn on one page into tables and lines, from top to bottom. */
final class PageLayout {
    private final PageContent page;
    private final List<RuledGrid> grids = new ArrayList<>();
    private final List<Glyph> loose = new ArrayList<>();

    private PageLayout(PageContent page) {
        this.page = page;
        for (RuleGroups.Group group : RuleGroups.of(page.rules())) {
            RuledGrid grid = RuledGrid.of(group);
            if (grid != null) {
                grids.add(grid);
            }
        }
        grids.sort(Comparator.comparingDouble(RuledGrid::area));
    }

    /** The tables and lines of a page. */
    static List<PageElement> of(PageContent page) {
        PageLayout layout = new PageLayout(page);
        layout.distribute();
        return layout.elements();
    }

    private void distribute() {
        List<Glyph> glyphs = page.glyphs();
        if (grids.isEmpty()) {
            loose.addAll(glyphs);
            return;
        }
        int at = 0;
        while (at < glyphs.size()) {
            int end = numberEnd(glyphs, at);
            Box box = glyphs.get(at).box().join(glyphs.get(end - 1).box());
            RuledGrid.Cell cell = cellAt(box.centerX(), box.centerY());
            (cell == null ? loose : cell.glyphs()).addAll(glyphs.subList(at, end));
            at = end;
        }
    }

    /** End of the number that begins here, even if it spills over a border, or of the one glyph where none does. */
    private static int numberEnd(List<Glyph> glyphs, int start) {
        int end = start + 1;
        while (end < glyphs.size() && glyphs.get(end - 1).isOneNumber(glyphs.get(end))) {
            end++;
        }
        return end;
    }

    private RuledGrid.@Nullable Cell cellAt(float x, float y) {
        for (RuledGrid grid : grids) {
            RuledGrid.Cell cell = grid.at(x, y);
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    private List<PageElement> elements() {
        List<PageElement> elements = new ArrayList<>();
        for (RuledGrid grid : grids) {
            TablePart part = new TablePart(grid);
            if (part.hasText()) {
                elements.add(part);
            }
        }
        List<Glyph> turned = loose.stream().filter(glyph -> glyph.turns() != 0).toList();
        loose.removeIf(glyph -> glyph.turns() != 0);
        elements.addAll(Lines.of(loose));
        elements.sort(Comparator.comparingDouble(PageElement::top));
        elements.addAll(Lines.of(turned));
        return elements;
    }
}

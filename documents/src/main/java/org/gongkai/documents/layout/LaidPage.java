package org.gongkai.documents.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.page.PageContent;

/** A page as tables and lines, with what is needed to tell its margins. */
final class LaidPage {
    private final PageContent content;
    private final List<PageElement> elements;
    private final List<TextLine> furniture = new ArrayList<>();
    private final float left;
    private final float right;
    private final float unit;

    LaidPage(PageContent content) {
        this.content = content;
        this.elements = PageLayout.of(content);
        float least = content.width();
        float most = 0;
        float sizes = 0;
        int characters = 0;
        for (TextLine line : lines()) {
            least = Math.min(least, line.box().left());
            most = Math.max(most, line.box().right());
            sizes += line.size() * line.length();
            characters += line.length();
        }
        this.left = least;
        this.right = most;
        this.unit = characters == 0 ? 6 : Math.max(1, sizes / characters / 2);
    }

    int number() {
        return content.number();
    }

    PageContent content() {
        return content;
    }

    List<PageElement> elements() {
        return elements;
    }

    List<TextLine> lines() {
        return elements.stream()
                .filter(TextLine.class::isInstance)
                .map(TextLine.class::cast)
                .toList();
    }

    /** Takes a line out of the page as page number or running header. */
    void setAside(TextLine line) {
        elements.remove(line);
        furniture.add(line);
    }

    /** Puts a table in the place of its lines, which follow one another. */
    void replace(List<TextLine> lines, UnruledTable table) {
        int at = elements.indexOf(lines.getFirst());
        elements.set(at, table);
        elements.removeAll(lines);
    }

    List<TextLine> furniture() {
        return furniture;
    }

    /** Where its lines begin, in points. */
    float left() {
        return left;
    }

    /** Where its longest line ends. */
    float right() {
        return right;
    }

    /** Half the mean size of its characters: what one column of plain text is wide. */
    float unit() {
        return unit;
    }
}

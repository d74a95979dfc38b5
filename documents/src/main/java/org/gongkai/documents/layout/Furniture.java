package org.gongkai.documents.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.documents.page.Box;

/** Finds page numbers and running headers: lines at the edge of a page that are page numbers or come again. */
final class Furniture {
    /** Share of the page's height at its top and bottom where they stand. */
    private static final float EDGE = 0.12f;

    private static final int LINES_AT_EDGE = 2;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－―·•~～\\s]+\\d{1,4}[-—–－―·•~～\\s]+|第?\\s*\\d{1,4}\\s*页\\s*[,，/]?\\s*(共\\s*\\d{1,4}\\s*页)?|[Pp]age\\s*\\d{1,4}(\\s*of\\s*\\d{1,4})?");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}(\\s*/\\s*\\d{1,4})?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final List<LaidPage> pages;
    private final Map<String, Integer> repeated = new HashMap<>();
    private final Map<Integer, Integer> numberOffsets = new HashMap<>();

    private Furniture(List<LaidPage> pages) {
        this.pages = pages;
    }

    /** Sets the furniture of all pages aside. */
    static void setAside(List<LaidPage> pages) {
        Furniture furniture = new Furniture(pages);
        for (int i = 0; i < pages.size(); i++) {
            for (TextLine line : atEdge(pages.get(i))) {
                furniture.count(line, i);
            }
        }
        for (int i = 0; i < pages.size(); i++) {
            for (TextLine line : atEdge(pages.get(i))) {
                if (furniture.isFurniture(line, i)) {
                    pages.get(i).setAside(line);
                }
            }
        }
    }

    private void count(TextLine line, int page) {
        String text = line.text().strip();
        repeated.merge(key(line, text), 1, Integer::sum);
        if (BARE_NUMBER.matcher(text).matches()) {
            numberOffsets.merge(offset(text, page), 1, Integer::sum);
        }
    }

    private static int offset(String text, int page) {
        return Integer.parseInt(text.replaceAll("\\D.*", "")) - page;
    }

    private static String key(TextLine line, String text) {
        return Math.round(line.box().top() / 4) + DIGITS.matcher(text).replaceAll("#");
    }

    private boolean isFurniture(TextLine line, int page) {
        String text = line.text().strip();
        if (PAGE_NUMBER.matcher(text).matches()) {
            return true;
        }
        if (BARE_NUMBER.matcher(text).matches()) {
            int offset = offset(text, page);
            return numberOffsets.getOrDefault(offset, 0) > 1 || (pages.size() == 1 && offset == 1);
        }
        int times = repeated.getOrDefault(key(line, text), 0);
        return times > 1 && times * 2 >= pages.size();
    }

    private static List<TextLine> atEdge(LaidPage page) {
        List<TextLine> lines = page.lines();
        List<TextLine> atEdge = new ArrayList<>();
        float height = page.content().height();
        for (int i = 0; i < lines.size(); i++) {
            Box box = lines.get(i).box();
            boolean isAbove = i < LINES_AT_EDGE && box.bottom() < height * EDGE;
            boolean isBelow = i >= lines.size() - LINES_AT_EDGE && box.top() > height * (1 - EDGE);
            if (isAbove || isBelow) {
                atEdge.add(lines.get(i));
            }
        }
        return atEdge;
    }
}

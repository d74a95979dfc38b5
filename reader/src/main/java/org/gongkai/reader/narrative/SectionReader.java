package org.gongkai.reader.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.reader.tokens.Characters;
import org.gongkai.reader.tokens.LabelText;
import org.gongkai.report.Passage;
import org.gongkai.report.Section;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.FormSection;
import org.jspecify.annotations.Nullable;

/** Cuts running text into an edition's sections at their headings. Made once per edition; safe for many threads. */
public final class SectionReader {
    private static final String PREFACE = "sections.preface";
    private static final int LONGEST_HEADING = 48;
    private static final double LEAST_LIKENESS = 0.75;
    private static final String HAN = "一二三四五六七八九十";
    private static final String AFTER_NUMBER = "、.．,，";
    private static final String ANNEX = "附件";

    private final Edition edition;
    /** The titles of each section as Han characters. */
    private final List<List<String>> officials;

    /** Sections by their titles. */
    private final Map<String, FormSection> byTitle = new HashMap<>();

    /** A reader for the sections of an edition. */
    public SectionReader(Edition edition) {
        this.edition = edition;
        officials = edition.sections().stream()
                .map(section -> section.titles().stream().map(LabelText::reduce).toList())
                .toList();
        for (int i = 0; i < officials.size(); i++) {
            for (String official : officials.get(i)) {
                byTitle.putIfAbsent(official, edition.sections().get(i));
            }
        }
    }

    List<Section> read(List<Passage> passages) {
        List<Section> sections = new ArrayList<>();
        String key = PREFACE;
        String title = "";
        Passage heading = null;
        List<Passage> text = new ArrayList<>();
        for (Passage passage : passages) {
            FormSection found = section(passage.text());
            if (found == null) {
                text.add(passage);
                continue;
            }
            sections.add(new Section(key, title, heading == null ? null : heading.place(), text));
            key = found.key();
            heading = passage;
            title = title(passage.text());
            text = new ArrayList<>();
        }
        sections.add(new Section(key, title, heading == null ? null : heading.place(), text));
        return sections;
    }

    private static String title(String printed) {
        String stripped = printed.strip();
        int start = numberEnd(stripped);
        int end = stripped.length();
        while (end > start && isMark(stripped.charAt(end - 1))) {
            end--;
        }
        return stripped.substring(start, end).strip();
    }

    /** Where the title begins behind its number, 一、 or 附件1, and any marks before it. */
    private static int numberEnd(String heading) {
        int start = 0;
        while (start < heading.length() && isMark(heading.charAt(start))) {
            start++;
        }
        if (heading.startsWith(ANNEX, start)) {
            int end = start + ANNEX.length();
            boolean hasDigit = end < heading.length() && heading.charAt(end) >= '0' && heading.charAt(end) <= '9';
            return hasDigit ? end + 1 : end;
        }
        int end = start;
        while (end < heading.length() && end - start < 2 && HAN.indexOf(heading.charAt(end)) >= 0) {
            end++;
        }
        boolean isNumber = end > start && end < heading.length() && AFTER_NUMBER.indexOf(heading.charAt(end)) >= 0;
        return isNumber ? end + 1 : start;
    }

    /** White space of ASCII, or a mark that Markdown puts around headings. */
    private static boolean isMark(char c) {
        return c == '#' || c == '*' || c == ' ' || (c >= '\t' && c <= '\r');
    }

    private @Nullable FormSection section(String printed) {
        String squeezed = printed.indexOf('。') >= 0 ? "" : Characters.squeeze(printed);
        if (squeezed.length() > LONGEST_HEADING || squeezed.isEmpty()) {
            return null;
        }
        int start = numberEnd(squeezed);
        boolean isNumbered = start > 0;
        String name = LabelText.reduce(squeezed.substring(start));
        FormSection exact = byTitle.get(name);
        return exact == null && isNumbered ? nearest(name) : exact;
    }

    /** The section whose title a numbered heading holds, the last of several, or, where it holds none, is most like; null where it is like none. */
    private @Nullable FormSection nearest(String name) {
        FormSection nearest = null;
        double greatest = 0;
        for (int i = 0; i < officials.size(); i++) {
            for (String official : officials.get(i)) {
                double likeness = name.contains(official) ? weight(name, official) : likeness(name, official);
                if (likeness > greatest) {
                    greatest = likeness;
                    nearest = edition.sections().get(i);
                }
            }
        }
        return nearest;
    }

    /**
     * More than any likeness for a title that a heading holds: more for one that ends later, since what follows two headings
     * run together belongs to the second, and of those that end together for the longest.
     */
    private static double weight(String name, String official) {
        int end = name.lastIndexOf(official) + official.length();
        return end + (double) official.length() / (LONGEST_HEADING + 1);
    }

    /** Share of a title's pairs of characters that a heading of about its length has, 0 where they are too few. */
    private static double likeness(String name, String official) {
        if (Math.abs(name.length() - official.length()) > 6 || official.length() < 6) {
            return 0;
        }
        int common = 0;
        for (int i = 0; i + 1 < official.length(); i++) {
            common += holds(name, official.charAt(i), official.charAt(i + 1)) ? 1 : 0;
        }
        double share = (double) common / (official.length() - 1);
        return share >= LEAST_LIKENESS ? share : 0;
    }

    private static boolean holds(String name, char first, char second) {
        for (int at = name.indexOf(first); at >= 0; at = name.indexOf(first, at + 1)) {
            if (at + 1 < name.length() && name.charAt(at + 1) == second) {
                return true;
            }
        }
        return false;
    }
}

package org.gongkai.checks.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.report.Provenance;
import org.gongkai.report.Section;

/**
 * The plain text of a section, all its lines joined, so that a sentence broken over lines is whole again; positions in it are
 * 0-based characters.
 */
public final class Stretch {
    private final Section section;
    private final List<PlainLine> lines;
    private final String text;
    private final int[] starts;

    private Stretch(Section section, List<PlainLine> lines, String text, int[] starts) {
        this.section = section;
        this.lines = lines;
        this.text = text;
        this.starts = starts;
    }

    /** The lines of a section, by its 0-based position in the report, among all of them. */
    static Stretch of(int number, Section section, List<PlainLine> all) {
        List<PlainLine> lines = new ArrayList<>();
        for (PlainLine line : all) {
            if (line.section() == number) {
                lines.add(line);
            }
        }
        StringBuilder text = new StringBuilder();
        int[] starts = new int[lines.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = text.length();
            text.append(lines.get(i).text());
        }
        return new Stretch(section, lines, text.toString(), starts);
    }

    /** The section. */
    public Section section() {
        return section;
    }

    /** Its text. */
    public String text() {
        return text;
    }

    /** Whether a line begins here. */
    public boolean beginsPassage(int position) {
        return Arrays.binarySearch(starts, position) >= 0;
    }

    /** Where the first line after this position begins, -1 where there is none. */
    public int nextPassage(int position) {
        return Arrays.stream(starts)
                .filter(start -> start > position)
                .findFirst()
                .orElse(-1);
    }

    /** Where the characters from start to end (exclusive) stand; the part in the first line if they cross lines. */
    public Provenance place(int start, int end) {
        int line = starts.length - 1;
        while (line > 0 && starts[line] > start) {
            line--;
        }
        return lines.get(line).place(start - starts[line], Math.max(start + 1, end) - starts[line]);
    }
}

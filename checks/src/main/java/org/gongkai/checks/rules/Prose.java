package org.gongkai.checks.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.report.Passage;
import org.gongkai.report.Provenance;
import org.gongkai.report.Report;
import org.gongkai.report.Section;

/**
 * The running text of a report, plain: white space, Markdown stars and hashes are dropped, half-width signs made full and
 * full-width digits half. As one string for the checks of words, wrapped lines joined and a line feed between two
 * paragraphs, so that no phrase is found across them; and section by section for the checks of sentences. Every character
 * knows where it is printed.
 */
public final class Prose {
    private static final String STOPS = "。！？；：…";
    private static final String BULLETS = "-•·●■◆★>|";
    private static final int LEAST_WRAPPED = 20;

    private final List<PlainLine> lines;
    private final String text;
    private final int[] starts;
    private final Shields shields;
    private final List<Stretch> stretches;

    private Prose(Report report, List<PlainLine> lines, String text, int[] starts) {
        this.lines = lines;
        this.text = text;
        this.starts = starts;
        shields = Shields.of(text);
        stretches = IntStream.range(0, report.sections().size())
                .mapToObj(i -> Stretch.of(i, report.sections().get(i), lines))
                .toList();
    }

    /** The text of a report. */
    public static Prose of(Report report) {
        List<PlainLine> lines = new ArrayList<>();
        for (int i = 0; i < report.sections().size(); i++) {
            for (Passage passage : report.sections().get(i).passages()) {
                lines.add(PlainLine.of(i, passage));
            }
        }
        StringBuilder text = new StringBuilder(length(lines));
        int[] starts = new int[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && !isWrapped(lines.get(i - 1), lines.get(i))) {
                text.append('\n');
            }
            starts[i] = text.length();
            text.append(lines.get(i).text());
        }
        return new Prose(report, lines, text.toString(), starts);
    }

    private static int length(List<PlainLine> lines) {
        int length = 0;
        for (PlainLine line : lines) {
            length += line.text().length() + 1;
        }
        return length;
    }

    /** The text of each section, its lines joined without anything between, in order. */
    public List<Stretch> stretches() {
        return stretches;
    }

    /** The text; a position in it is a 0-based character. */
    public String text() {
        return text;
    }

    /** Whether the character stands inside a title 《》, quotation marks, or an address of mail or web. */
    public boolean isShielded(int position) {
        return shields.covers(position);
    }

    /** Whether any character from start to end (exclusive) is shielded. */
    public boolean isShielded(int start, int end) {
        return shields.coversAny(start, end);
    }

    /** The section a character belongs to. */
    public Section section(int position) {
        return stretches.get(lines.get(lineOf(position)).section()).section();
    }

    /** First character of the sentence around a position. */
    public int sentenceStart(int position) {
        int at = position;
        while (at > 0 && "。！？；\n".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /** First character of the paragraph around a position. */
    public int paragraphStart(int position) {
        return text.lastIndexOf('\n', Math.max(0, position - 1)) + 1;
    }

    /** Where something printed begins in the text, -1 where its line is none of the running text. */
    public int position(Provenance place) {
        for (int i = 0; i < starts.length; i++) {
            Provenance line = lines.get(i).passage().place();
            if (line.event() == place.event() && line.start() <= place.start() && place.start() < line.end()) {
                return starts[i] + lines.get(i).position(place.start() - line.start());
            }
        }
        return -1;
    }

    /** The character after the sentence around a position, its full stop not included. */
    public int sentenceEnd(int position) {
        int at = position;
        while (at < text.length() && "。！？；\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Where the characters from start to end (exclusive) are printed; the part in the first line if they cross lines. */
    public Provenance place(int start, int end) {
        int line = lineOf(start);
        int last = line + 1 < starts.length ? Math.min(end, starts[line + 1]) : end;
        return lines.get(line).place(start - starts[line], Math.max(start + 1, last) - starts[line]);
    }

    private int lineOf(int position) {
        int found = Arrays.binarySearch(starts, position);
        int line = found < 0 ? Math.max(0, -found - 2) : found;
        while (line + 1 < starts.length && starts[line + 1] <= position) {
            line++;
        }
        return line;
    }

    /** Whether a line only continues the one before: that one is long and ends within a sentence. */
    private static boolean isWrapped(PlainLine line, PlainLine next) {
        String before = line.passage().text();
        if (line.section() != next.section() || before.length() < LEAST_WRAPPED || stops(before)) {
            return false;
        }
        String after = next.passage().text().strip();
        return before.strip().length() >= LEAST_WRAPPED && !after.isEmpty() && !opensParagraph(after);
    }

    /** Whether a line ends with a mark that ends a sentence or opens a list, as most do. */
    private static boolean stops(String line) {
        int last = line.length() - 1;
        while (last > 0 && Character.isWhitespace(line.charAt(last))) {
            last--;
        }
        return STOPS.indexOf(line.charAt(last)) >= 0;
    }

    private static boolean opensParagraph(String line) {
        char first = line.charAt(0);
        if (BULLETS.indexOf(first) >= 0 || first == '#' || first == '*') {
            return true;
        }
        int at = first == '（' || first == '(' ? 1 : 0;
        int digits = at;
        while (digits < line.length() && "一二三四五六七八九十0123456789".indexOf(line.charAt(digits)) >= 0) {
            digits++;
        }
        boolean isMarked = digits > at && digits < line.length() && "、.．）)".indexOf(line.charAt(digits)) >= 0;
        return isMarked && !(digits + 1 < line.length() && Character.isDigit(line.charAt(digits + 1)));
    }
}

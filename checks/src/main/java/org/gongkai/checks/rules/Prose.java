package org.gongkai.checks.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.gongkai.report.Passage;
import org.gongkai.report.Provenance;
import org.gongkai.report.Report;
import org.gongkai.report.Section;

/**
 * The running text of a whole report as one string for the checks of words: white space, Markdown stars and hashes are
 * dropped, half-width signs made full and full-width digits half, wrapped lines joined; a line feed stands between two
 * paragraphs, so that no phrase is found across them. Every character knows where it is printed.
 */
public final class Prose {
    private static final String STOPS = "。！？；：…";
    private static final String BULLETS = "-•·●■◆★>|";
    private static final int LEAST_WRAPPED = 20;

    private final String text;
    private final int[] origins;
    private final int[] starts;
    private final List<Passage> passages;
    private final List<Section> sectionOf;
    private final Shields shields;

    private Prose(String text, int[] origins, int[] starts, List<Passage> passages, List<Section> sectionOf) {
        this.text = text;
        this.origins = origins;
        this.starts = starts;
        this.passages = passages;
        this.sectionOf = sectionOf;
        shields = Shields.of(text);
    }

    /** The text of a report. */
    public static Prose of(Report report) {
        List<Passage> passages = new ArrayList<>();
        List<Section> sectionOf = new ArrayList<>();
        BitSet firsts = new BitSet();
        for (Section section : report.sections()) {
            firsts.set(passages.size());
            for (Passage passage : section.passages()) {
                passages.add(passage);
                sectionOf.add(section);
            }
        }
        return joined(List.copyOf(passages), List.copyOf(sectionOf), firsts);
    }

    private static Prose joined(List<Passage> passages, List<Section> sectionOf, BitSet firsts) {
        int length = passages.stream().mapToInt(p -> p.text().length() + 1).sum();
        StringBuilder text = new StringBuilder(length);
        int[] origins = new int[length];
        int[] starts = new int[passages.size()];
        for (int i = 0; i < passages.size(); i++) {
            boolean isSameSection = i > 0 && !firsts.get(i);
            if (i > 0 && !(isSameSection && isWrapped(passages, i))) {
                origins[text.length()] = 0;
                text.append('\n');
            }
            starts[i] = text.length();
            append(passages.get(i).text(), text, origins);
        }
        return new Prose(text.toString(), Arrays.copyOf(origins, text.length()), starts, passages, sectionOf);
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
        return sectionOf.get(passageOf(position));
    }

    /** First character of the sentence around a position. */
    public int sentenceStart(int position) {
        int at = position;
        while (at > 0 && "。！？；\n".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
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
        int passage = passageOf(start);
        int last = passage + 1 < starts.length ? Math.min(end, starts[passage + 1]) : end;
        while (last > start + 1 && text.charAt(last - 1) == '\n') {
            last--;
        }
        Provenance whole = passages.get(passage).place();
        String printed = passages.get(passage).text();
        int from = Math.min(origins[start], printed.length());
        int to = Math.min(origins[Math.max(start, last - 1)] + 1, printed.length());
        return new Provenance(
                whole.event(),
                whole.start() + from,
                whole.start() + to,
                whole.line(),
                whole.column(),
                whole.page(),
                whole.grid(),
                printed.substring(from, Math.max(from, to)));
    }

    private int passageOf(int position) {
        int found = Arrays.binarySearch(starts, position);
        int passage = found < 0 ? Math.max(0, -found - 2) : found;
        while (passage + 1 < starts.length && starts[passage + 1] <= position) {
            passage++;
        }
        return passage;
    }

    /** Whether a line only continues the one before: that one is long and ends within a sentence. */
    private static boolean isWrapped(List<Passage> passages, int index) {
        String before = passages.get(index - 1).text().strip();
        String after = passages.get(index).text().strip();
        return before.length() >= LEAST_WRAPPED
                && !after.isEmpty()
                && STOPS.indexOf(before.charAt(before.length() - 1)) < 0
                && !opensParagraph(after);
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

    private static void append(String printed, StringBuilder text, int[] origins) {
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (!isDropped(c)) {
                origins[text.length()] = i;
                text.append(plain(c));
            }
        }
    }

    private static boolean isDropped(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000' || c == '\ufeff' || c == '*' || c == '#';
    }

    private static char plain(char c) {
        return switch (c) {
            case ',' -> '，';
            case ';' -> '；';
            case ':' -> '：';
            case '(' -> '（';
            case ')' -> '）';
            case '?' -> '？';
            case '!' -> '！';
            case '％' -> '%';
            case '［', '[' -> '〔';
            case '］', ']' -> '〕';
            default -> c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
        };
    }
}

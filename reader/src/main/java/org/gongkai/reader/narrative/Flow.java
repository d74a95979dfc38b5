package org.gongkai.reader.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.reader.tokens.Characters;
import org.gongkai.report.Passage;
import org.gongkai.report.Provenance;

/** Passages as one text without white space and with half-width signs, each character traceable to where it is printed. */
public final class Flow {
    private static final String SENTENCE_ENDS = "。;:!?；：！？";
    private static final String MARKS = "。;:,!?；：，！？";
    private static final int LONGEST_HEADING = 30;

    private final List<Passage> passages;
    private final String text;

    /** By character its place in its passage; longer than the text. */
    private final int[] origins;

    private final int[] starts;

    Flow(List<Passage> passages) {
        this.passages = passages;
        int printedLength = passages.stream().mapToInt(p -> p.text().length()).sum();
        char[] squeezed = new char[printedLength];
        int[] origin = new int[printedLength];
        int length = 0;
        starts = new int[passages.size()];
        for (int p = 0; p < passages.size(); p++) {
            starts[p] = length;
            String printed = passages.get(p).text();
            for (int i = 0; i < printed.length(); i++) {
                char c = printed.charAt(i);
                if (!Characters.isSpace(c)) {
                    origin[length] = i;
                    squeezed[length++] = Characters.narrow(c);
                }
            }
        }
        text = new String(squeezed, 0, length);
        origins = origin;
    }

    /** The whole text; positions in it are 0-based. */
    public String text() {
        return text;
    }

    /**
     * A stretch of the text that is one paragraph, lines broken within a sentence joined.
     *
     * @param isHeading a single short line without marks of punctuation
     */
    public record Paragraph(int start, int end, boolean isHeading) {}

    /** The paragraphs in order. */
    public List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int first = 0;
        for (int p = 0; p < starts.length; p++) {
            if (p + 1 == starts.length || isBreak(p + 1)) {
                paragraphs.add(new Paragraph(starts[first], end(p), first == p && isHeading(p)));
                first = p + 1;
            }
        }
        return paragraphs;
    }

    private int end(int passage) {
        return passage + 1 < starts.length ? starts[passage + 1] : text.length();
    }

    private boolean isBreak(int passage) {
        int before = starts[passage] - 1;
        return before < 0
                || SENTENCE_ENDS.indexOf(text.charAt(before)) >= 0
                || isHeading(passage - 1)
                || isNumbered(passage);
    }

    private boolean isNumbered(int passage) {
        int start = starts[passage];
        return Numbering.begins(text, start, Math.min(end(passage), start + LONGEST_HEADING));
    }

    private boolean isHeading(int passage) {
        if (end(passage) - starts[passage] > LONGEST_HEADING || !isNumbered(passage)) {
            return false;
        }
        for (int i = starts[passage]; i < end(passage); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Place of a stretch that may run over several passages: the first passage's part of it. */
    Provenance place(int start, int end) {
        int passage = passageAt(start);
        return place(passage, start, Math.min(end, end(passage)));
    }

    /** Places of a stretch, one per passage it runs over. */
    public List<Provenance> places(int start, int end) {
        List<Provenance> places = new ArrayList<>();
        int at = start;
        while (at < end) {
            int passage = passageAt(at);
            int last = Math.min(end, end(passage));
            places.add(place(passage, at, last));
            at = last;
        }
        return places;
    }

    private int passageAt(int position) {
        int found = Arrays.binarySearch(starts, position);
        int passage = found < 0 ? -found - 2 : found;
        while (passage + 1 < starts.length && starts[passage + 1] <= position) {
            passage++;
        }
        return passage;
    }

    private Provenance place(int passage, int start, int end) {
        Passage printed = passages.get(passage);
        Provenance whole = printed.place();
        String source = whole.quote().length() == printed.text().length() ? whole.quote() : printed.text();
        int from = origins[start];
        int to = origins[Math.max(start, end - 1)] + 1;
        return new Provenance(
                whole.event(),
                whole.start() + from,
                whole.start() + to,
                whole.line(),
                whole.column(),
                whole.page(),
                whole.grid(),
                source.substring(from, to));
    }
}

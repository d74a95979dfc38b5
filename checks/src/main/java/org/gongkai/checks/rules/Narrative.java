package org.gongkai.checks.rules;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.Passage;
import org.gongkai.report.Provenance;
import org.gongkai.report.Report;
import org.gongkai.report.Section;

/**
 * The running text of a report, section by section, lines joined so that a sentence broken over lines is whole again;
 * white space is dropped and full-width digits and signs are made plain, each character knowing where it came from.
 */
public final class Narrative {
    private final List<Stretch> stretches;

    private Narrative(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    static Narrative of(Report report) {
        return new Narrative(report.sections().stream().map(Narrative::stretch).toList());
    }

    /** One per section, in order. */
    public List<Stretch> stretches() {
        return stretches;
    }

    private static Stretch stretch(Section section) {
        StringBuilder text = new StringBuilder();
        List<Origin> origins = new ArrayList<>();
        for (Passage passage : section.passages()) {
            origins.add(new Origin(text.length(), passage));
            append(text, passage.text());
        }
        return new Stretch(section, text.toString(), List.copyOf(origins));
    }

    private static void append(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                out.append(plain(c));
            }
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000' || c == '\ufeff';
    }

    private static char plain(char c) {
        return switch (c) {
            case ',' -> '，';
            case ';' -> '；';
            case ':' -> '：';
            case '(' -> '（';
            case ')' -> '）';
            case '％' -> '%';
            default -> c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
        };
    }

    /** Where a passage begins in the joined text. */
    record Origin(int start, Passage passage) {}

    /** The joined text of a section; positions in it are 0-based characters. */
    public record Stretch(Section section, String text, List<Origin> origins) {
        /** Whether a passage begins here. */
        public boolean beginsPassage(int position) {
            return origins.stream().anyMatch(origin -> origin.start() == position);
        }

        /** Where the first passage after this position begins, -1 where there is none. */
        public int nextPassage(int position) {
            return origins.stream()
                    .mapToInt(Origin::start)
                    .filter(start -> start > position)
                    .findFirst()
                    .orElse(-1);
        }

        /** Where the characters from start to end (exclusive) stand; the part in the first line if they cross lines. */
        public Provenance place(int start, int end) {
            Origin origin = originOf(start);
            String source = origin.passage().text();
            int from = sourceIndex(source, start - origin.start());
            int to = sourceIndex(source, Math.max(start, end - 1) - origin.start()) + 1;
            int last = Math.min(to, source.length());
            Provenance place = origin.passage().place();
            return new Provenance(
                    place.event(),
                    place.start() + from,
                    place.start() + last,
                    place.line(),
                    place.column(),
                    place.page(),
                    place.grid(),
                    source.substring(Math.min(from, last), last));
        }

        private Origin originOf(int position) {
            Origin found = origins.getFirst();
            for (Origin origin : origins) {
                if (origin.start() > position) {
                    break;
                }
                found = origin;
            }
            return found;
        }

        private static int sourceIndex(String source, int plainIndex) {
            int seen = 0;
            for (int i = 0; i < source.length(); i++) {
                if (!isSpace(source.charAt(i))) {
                    if (seen == plainIndex) {
                        return i;
                    }
                    seen++;
                }
            }
            return Math.max(0, source.length() - 1);
        }
    }
}

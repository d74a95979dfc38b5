package org.gongkai.reader.narrative;

import java.util.Arrays;
import java.util.List;
import org.gongkai.reader.tokens.Characters;
import org.gongkai.report.Passage;
import org.gongkai.report.Provenance;

/** Passages as one text without white space and with half-width signs, each character traceable to where it is printed. */
final class Flow {
    private final List<Passage> passages;
    private final String text;
    private final int[] origins;
    private final int[] starts;

    Flow(List<Passage> passages) {
        this.passages = passages;
        StringBuilder squeezed = new StringBuilder();
        int[] origin =
                new int[passages.stream().mapToInt(p -> p.text().length()).sum()];
        starts = new int[passages.size()];
        for (int p = 0; p < passages.size(); p++) {
            starts[p] = squeezed.length();
            String printed = passages.get(p).text();
            for (int i = 0; i < printed.length(); i++) {
                if (!Characters.isSpace(printed.charAt(i))) {
                    origin[squeezed.length()] = i;
                    squeezed.append(Characters.narrow(printed.charAt(i)));
                }
            }
        }
        text = squeezed.toString();
        origins = Arrays.copyOf(origin, squeezed.length());
    }

    String text() {
        return text;
    }

    /** Place of a stretch that may run over several passages: the first passage's part of it. */
    Provenance place(int start, int end) {
        int found = Arrays.binarySearch(starts, start);
        int passage = found < 0 ? -found - 2 : found;
        while (passage + 1 < starts.length && starts[passage + 1] <= start) {
            passage++;
        }
        int last = passage + 1 < starts.length ? Math.min(end, starts[passage + 1]) : end;
        Provenance whole = passages.get(passage).place();
        int from = origins[start];
        int to = origins[Math.max(start, last - 1)] + 1;
        return new Provenance(
                whole.event(),
                whole.start() + from,
                whole.start() + to,
                whole.line(),
                whole.column(),
                whole.page(),
                whole.grid(),
                passages.get(passage).text().substring(from, to));
    }
}

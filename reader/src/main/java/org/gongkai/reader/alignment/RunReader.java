package org.gongkai.reader.alignment;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.reader.tokens.LabelBuffer;
import org.gongkai.reader.tokens.Token;

/** Groups tokens into runs. */
public final class RunReader {
    private static final int CHARACTERS_OF_A_TOKEN = 8;

    /** Lines that one row is printed on: one for each group of its columns. */
    private static final int MOST_PIECES = 3;

    private final List<Token> tokens;
    private final LabelBuffer labels;

    private RunReader(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
        this.labels = new LabelBuffer(CHARACTERS_OF_A_TOKEN * tokens.size());
    }

    /**
     * A run as it stands among the tokens.
     *
     * @param start its first token
     * @param end token after its last
     * @param labels Han characters of all labels before it
     */
    private record Stretch(int start, int end, int labels) {}

    /** The runs among these tokens, in order. */
    public static List<Run> read(List<Token> tokens) {
        return new RunReader(tokens).read();
    }

    private List<Run> read() {
        List<Stretch> stretches = stretches();
        List<Run> runs = new ArrayList<>(stretches.size());
        int previous = 0;
        for (int r = 0; r < stretches.size(); r++) {
            Stretch stretch = stretches.get(r);
            int next = r + 1 < stretches.size() ? stretches.get(r + 1).labels() : labels.length();
            boolean repeats =
                    previous == stretch.labels() && r > 0 && runs.getLast().isBlank();
            runs.add(new Run(
                    tokens.subList(stretch.start(), stretch.end()),
                    repeats ? runs.getLast().before() : labels.substring(previous, stretch.labels()),
                    labels.substring(stretch.labels(), next),
                    labelColumn(stretch.start()),
                    rowWidth(stretch.start())));
            previous = stretch.labels();
        }
        return runs;
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (token.isLabel()) {
                labels.append(token.text());
                i++;
            } else {
                int end = runEnd(i);
                if (!isStructural(i, end)) {
                    stretches.add(new Stretch(i, end, labels.length()));
                }
                i = end;
            }
        }
        return stretches;
    }

    private int runEnd(int from) {
        int end = from;
        while (end < tokens.size()
                && !tokens.get(end).isLabel()
                && tokens.get(end).row() == tokens.get(from).row()) {
            end++;
        }
        return end;
    }

    /** Blanks left of a label in the same row only keep its place. */
    private boolean isStructural(int from, int end) {
        if (end == tokens.size() || tokens.get(end).row() != tokens.get(from).row()) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (!tokens.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private int labelColumn(int from) {
        boolean labelled =
                from > 0 && tokens.get(from - 1).row() == tokens.get(from).row();
        return labelled ? tokens.get(from - 1).column() : -1;
    }

    private int rowWidth(int from) {
        int row = tokens.get(from).row();
        int last = from;
        while (last + 1 < tokens.size() && tokens.get(last + 1).row() == row) {
            last++;
        }
        return tokens.get(last).column() + 1;
    }

    /**
     * The runs, with pieces of a row printed on a few lines joined where together they have exactly this many printed cells and
     * none has alone. Many short pieces are rows of another table, or of this one turned.
     */
    static List<Run> joinedToWidth(List<Run> runs, int width) {
        if (runs.stream().anyMatch(run -> run.tokens().size() >= width && run.printed() > 0)) {
            return runs;
        }
        for (int from = 0; from < runs.size(); from++) {
            List<Token> joined = new ArrayList<>();
            for (int to = from; to < Math.min(runs.size(), from + MOST_PIECES) && joined.size() < width; to++) {
                runs.get(to).tokens().stream().filter(token -> !token.isBlank()).forEach(joined::add);
                if (joined.size() == width && to > from) {
                    return withJoined(runs, from, to, joined);
                }
            }
        }
        return runs;
    }

    private static List<Run> withJoined(List<Run> runs, int from, int to, List<Token> joined) {
        List<Run> result = new ArrayList<>(runs.subList(0, from));
        Run first = runs.get(from);
        result.add(new Run(joined, first.before(), runs.get(to).after(), first.labelColumn(), 0));
        result.addAll(runs.subList(to + 1, runs.size()));
        return result;
    }
}

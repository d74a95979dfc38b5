package org.gongkai.reader.alignment;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.reader.tokens.LabelText;
import org.gongkai.reader.tokens.Token;

/** Groups tokens into runs. */
public final class RunReader {
    private final List<Token> tokens;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder labels = new StringBuilder();
    private final List<Integer> labelEnds = new ArrayList<>();

    private RunReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The runs among these tokens, in order. */
    public static List<Run> read(List<Token> tokens) {
        return new RunReader(tokens).read();
    }

    private List<Run> read() {
        List<Run> bare = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (token.isLabel()) {
                LabelText.append(token.text(), labels);
                i++;
                continue;
            }
            int end = runEnd(i);
            if (!isStructural(i, end)) {
                labelEnds.add(labels.length());
                bare.add(new Run(tokens.subList(i, end), "", "", labelColumn(i), rowWidth(i)));
            }
            i = end;
        }
        labelEnds.add(labels.length());
        for (int r = 0; r < bare.size(); r++) {
            int from = r == 0 ? 0 : labelEnds.get(r - 1);
            String before = labels.substring(from, labelEnds.get(r));
            String after = labels.substring(labelEnds.get(r), labelEnds.get(r + 1));
            Run run = bare.get(r);
            boolean repeats = before.isEmpty() && r > 0 && bare.get(r - 1).isBlank();
            before = repeats ? runs.getLast().before() : before;
            runs.add(new Run(run.tokens(), before, after, run.labelColumn(), run.rowWidth()));
        }
        return runs;
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
        return end < tokens.size()
                && tokens.get(end).row() == tokens.get(from).row()
                && tokens.subList(from, end).stream().allMatch(Token::isBlank);
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

    /** The runs, with pieces of a row printed on several lines joined where together they have exactly this many printed cells and none has alone. */
    static List<Run> joinedToWidth(List<Run> runs, int width) {
        if (runs.stream().anyMatch(run -> run.tokens().size() >= width && run.printed() > 0)) {
            return runs;
        }
        for (int from = 0; from < runs.size(); from++) {
            List<Token> joined = new ArrayList<>();
            for (int to = from; to < runs.size() && joined.size() < width; to++) {
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

package org.gongkai.reader.alignment;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.reader.tokens.Token;

/** Joins the pieces of a row that a converter printed on several lines. */
final class Joining {
    private Joining() {}

    /** The runs, with neighbours joined where together they have exactly this many printed cells and none has alone. */
    static List<Run> toWidth(List<Run> runs, int width) {
        if (runs.stream().anyMatch(run -> run.tokens().size() >= width && run.printed() > 0)) {
            return runs;
        }
        for (int from = 0; from < runs.size(); from++) {
            List<Token> joined = new ArrayList<>();
            for (int to = from; to < runs.size() && joined.size() < width; to++) {
                runs.get(to).tokens().stream().filter(token -> !token.isBlank()).forEach(joined::add);
                if (joined.size() == width && to > from) {
                    return replace(runs, from, to, joined);
                }
            }
        }
        return runs;
    }

    private static List<Run> replace(List<Run> runs, int from, int to, List<Token> joined) {
        List<Run> result = new ArrayList<>(runs.subList(0, from));
        Run first = runs.get(from);
        result.add(new Run(joined, first.before(), runs.get(to).after(), first.labelColumn(), 0));
        result.addAll(runs.subList(to + 1, runs.size()));
        return result;
    }
}

package org.gongkai.checks.facts;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.checks.rules.Prose;
import org.gongkai.checks.rules.Subject;
import org.gongkai.checks.rules.WordList;
import org.gongkai.report.Fact;

/**
 * Whether a figure of the text certainly speaks of what its row counts: its paragraph names the thing (行政复议 about 政府信息公开)
 * and its clause names no other scope (备案, another body). Only then is a difference provable. From the file {@code scopes.tsv}.
 */
final class SameThing {
    private static final List<Scope> SCOPES = WordList.read(SameThing.class, "scopes.tsv").stream()
            .map(entry -> new Scope(entry.get(0), Pattern.compile(entry.get(1)), Pattern.compile(entry.get(2))))
            .toList();

    /**
     * What is said of kinds that begin alike.
     *
     * @param named what the paragraph up to the figure must name
     * @param other what shows in the clause that it counts something else
     */
    private record Scope(String kinds, Pattern named, Pattern other) {}

    private SameThing() {}

    /** True for a kind of which nothing is said. */
    static boolean isNamed(Subject subject, Fact fact) {
        return SCOPES.stream()
                .filter(scope -> fact.kind().startsWith(scope.kinds()))
                .findFirst()
                .map(scope -> isNamed(subject.prose(), fact, scope))
                .orElse(true);
    }

    private static boolean isNamed(Prose prose, Fact fact, Scope scope) {
        String clause = fact.quote();
        int at = prose.position(fact.place());
        String before = at < 0 ? "" : prose.text().substring(prose.paragraphStart(at), at);
        String sentence = at < 0 ? "" : prose.text().substring(prose.sentenceStart(at), at);
        return scope.named().matcher(before + clause).find()
                && !scope.other().matcher(sentence + clause).find();
    }
}

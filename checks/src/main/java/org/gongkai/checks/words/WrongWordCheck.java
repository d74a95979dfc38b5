package org.gongkai.checks.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.PhraseIndex;
import org.gongkai.checks.rules.Prose;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.checks.rules.WordList;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Provenance;
import org.gongkai.report.form.Severity;

/** WORD-01: none of the listed wrong words of the genre stands in the text; titles and quotations are left alone. */
public final class WrongWordCheck {
    private static final Rule RULE = new Rule("WORD-01", FindingKind.TYPO, Severity.ERROR);
    private static final PhraseIndex<WrongWord> WORDS = words();

    /** An entry of the list. */
    private record WrongWord(String wrong, String right, Severity severity, String reason) {
        FindingKind kind() {
            return reason.equals("use") ? FindingKind.TERM : FindingKind.TYPO;
        }
    }

    private WrongWordCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), WrongWordCheck::at);
    }

    private static PhraseIndex<WrongWord> words() {
        Map<String, WrongWord> words = new HashMap<>();
        for (List<String> entry : WordList.read(WrongWordCheck.class, "wrong-words.tsv")) {
            Severity severity = entry.get(2).equals("E") ? Severity.ERROR : Severity.WARN;
            words.put(entry.getFirst(), new WrongWord(entry.get(0), entry.get(1), severity, entry.get(3)));
        }
        return PhraseIndex.of(words);
    }

    private static List<Finding> at(Subject subject) {
        Prose prose = subject.prose();
        Map<WrongWord, List<Provenance>> found = new LinkedHashMap<>();
        WORDS.each(prose.text(), (start, end, word) -> {
            if (!prose.isShielded(start, end)) {
                found.computeIfAbsent(word, _ -> new ArrayList<>()).add(prose.place(start, end));
            }
        });
        return found.entrySet().stream()
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Finding finding(WrongWord word, List<Provenance> places) {
        return RULE.weighing(word.severity())
                .about(word.kind())
                .finding(
                        Rule.Evidence.inText(places, word.right(), word.wrong()),
                        word.wrong(),
                        word.right(),
                        Rule.say("word." + word.reason()),
                        String.valueOf(places.size()));
    }
}

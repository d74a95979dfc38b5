package org.gongkai.checks.words;

import java.util.ArrayList;
import java.util.EnumMap;
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

/**
 * UNIT-01: a town speaks of itself as a town: 乡长、我乡、乡政府、乡直 in the report of a 镇 or 街道, and the reverse, are left
 * from another body's text. 乡村、乡镇、城乡 and names of other places are no such words.
 */
public final class OtherUnitCheck {
    private static final Rule RULE = new Rule("UNIT-01", FindingKind.TERM, Severity.WARN);
    private static final Map<BodyKind, PhraseIndex<String>> WORDS = words();

    /** Han characters after which 乡长、镇政府 and so on stand for the body itself, not for a named one. */
    private static final String JOINING = "我本由以向在是为经的和及与对任了关化立将把到按让强报送请使就";

    private OtherUnitCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), OtherUnitCheck::at);
    }

    private static Map<BodyKind, PhraseIndex<String>> words() {
        Map<BodyKind, Map<String, String>> lists = new EnumMap<>(BodyKind.class);
        for (List<String> entry : WordList.read(OtherUnitCheck.class, "other-units.tsv")) {
            lists.computeIfAbsent(BodyKind.valueOf(entry.get(0)), _ -> new HashMap<>())
                    .put(entry.get(1), entry.get(2));
        }
        Map<BodyKind, PhraseIndex<String>> indexes = new EnumMap<>(BodyKind.class);
        lists.forEach((kind, list) -> indexes.put(kind, PhraseIndex.of(list)));
        return indexes;
    }

    private static List<Finding> at(Subject subject) {
        BodyKind kind = BodyKind.of(subject.report());
        PhraseIndex<String> words = WORDS.get(kind);
        if (words == null) {
            return List.of();
        }
        Prose prose = subject.prose();
        Map<String, List<Provenance>> places = new LinkedHashMap<>();
        Map<String, String> expected = new HashMap<>();
        words.each(prose.text(), (start, end, own) -> {
            if (isOwnVoice(prose.text(), start)) {
                String word = prose.text().substring(start, end);
                places.computeIfAbsent(word, _ -> new ArrayList<>()).add(prose.place(start, end));
                expected.put(word, own);
            }
        });
        String body = BodyKind.place(subject.report().heading().issuer());
        return places.entrySet().stream()
                .map(entry ->
                        finding(body, entry.getKey(), expected.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .toList();
    }

    /** Whether the word stands alone: 我乡 always does, 乡长 after a sign or a joining word, not after a place's name. */
    private static boolean isOwnVoice(String text, int start) {
        char first = text.charAt(start);
        if (first != '乡' && first != '镇' && first != '街') {
            return start == 0 || "自家故".indexOf(text.charAt(start - 1)) < 0;
        }
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        return !Character.isIdeographic(before) || JOINING.indexOf(before) >= 0;
    }

    private static Finding finding(String body, String word, String expected, List<Provenance> places) {
        return RULE.finding(
                Rule.Evidence.inText(places, expected, word), body, word, expected, String.valueOf(places.size()));
    }
}

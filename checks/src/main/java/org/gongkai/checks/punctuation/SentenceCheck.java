package org.gongkai.checks.punctuation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Prose;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.checks.rules.WordList;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Provenance;
import org.gongkai.report.form.Severity;

/**
 * Sentences broken by a mark: PUNCT-06 「为了加强领导。」 ends before it began, PUNCT-07 「存在一是」 lacks 以下问题：, PUNCT-08 a telephone
 * number lacks the colon that the other entries have. PUNCT-03 a long paragraph ends without any mark.
 */
public final class SentenceCheck {
    private static final Rule FRAGMENT = new Rule("PUNCT-06", FindingKind.PUNCT, Severity.WARN);
    private static final Rule LIST = new Rule("PUNCT-07", FindingKind.PUNCT, Severity.WARN);
    private static final Rule COLON = new Rule("PUNCT-08", FindingKind.PUNCT, Severity.WARN);
    private static final Rule STOP = new Rule("PUNCT-03", FindingKind.PUNCT, Severity.INFO);
    private static final int LEAST_PARAGRAPH = 30;
    private static final String SENTENCE = "^";
    private static final int BEFORE_ANCHOR = 4;
    private static final int AFTER_ANCHOR = 40;
    private static final List<Broken> PATTERNS = WordList.read(SentenceCheck.class, "broken-sentences.tsv").stream()
            .map(entry -> new Broken(entry.get(0), entry.get(1), Pattern.compile(entry.get(2))))
            .toList();

    /** An entry of the list. */
    private record Broken(String code, String anchor, Pattern pattern) {}

    private SentenceCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(FRAGMENT, LIST, COLON, STOP), SentenceCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Prose prose = subject.prose();
        List<Finding> findings = new ArrayList<>();
        int[] starts = sentenceStarts(prose.text());
        for (Broken broken : PATTERNS) {
            if (broken.anchor().startsWith(SENTENCE)) {
                atSentences(prose, starts, broken, findings);
            } else {
                atAnchors(prose, broken, findings);
            }
        }
        ends(prose, findings);
        return findings;
    }

    /** Where sentences begin, the first of the text excepted. */
    private static int[] sentenceStarts(String text) {
        int[] starts = new int[text.length()];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            if (before == '。' || before == '！' || before == '？' || before == '；' || before == '\n') {
                starts[count++] = i;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static void atSentences(Prose prose, int[] starts, Broken broken, List<Finding> findings) {
        String text = prose.text();
        Matcher matcher = broken.pattern().matcher(text);
        for (int start : starts) {
            boolean mayBe = broken.anchor().indexOf(text.charAt(start)) > 0;
            if (mayBe && matcher.region(start, text.length()).lookingAt()) {
                tell(prose, broken, matcher, findings);
            }
        }
    }

    private static void atAnchors(Prose prose, Broken broken, List<Finding> findings) {
        String text = prose.text();
        Matcher matcher = broken.pattern().matcher(text).useTransparentBounds(true);
        for (int at = text.indexOf(broken.anchor()); at >= 0; at = text.indexOf(broken.anchor(), at + 1)) {
            int end = Math.min(text.length(), at + AFTER_ANCHOR);
            if (matcher.region(Math.max(0, at - BEFORE_ANCHOR), end).find()) {
                tell(prose, broken, matcher, findings);
            }
        }
    }

    private static void tell(Prose prose, Broken broken, Matcher matcher, List<Finding> findings) {
        Rule rule = List.of(FRAGMENT, LIST, COLON).stream()
                .filter(one -> one.code().equals(broken.code()))
                .findFirst()
                .orElseThrow();
        Provenance place = prose.place(matcher.start(1), matcher.end(1));
        boolean isTold =
                findings.stream().anyMatch(told -> told.places().getFirst().equals(place));
        if (!isTold && (!rule.equals(COLON) || hasColons(prose, matcher.start()))) {
            findings.add(rule.finding(Rule.Evidence.inText(List.of(place), "", matcher.group(1)), matcher.group(1)));
        }
    }

    /** Whether another entry of the same sentence has its colon. */
    private static boolean hasColons(Prose prose, int at) {
        int from = Math.max(0, prose.text().lastIndexOf('。', at));
        String around = prose.text().substring(from, Math.min(prose.text().length(), at + 60));
        return around.contains("邮编：") || around.contains("地址：") || around.contains("邮箱：");
    }

    private static void ends(Prose prose, List<Finding> findings) {
        String text = prose.text();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            boolean isBare = end > start && Character.isIdeographic(text.charAt(end - 1));
            if (isBare
                    && end - start >= LEAST_PARAGRAPH
                    && text.substring(start, end).contains("，")) {
                int from = Math.max(start, end - 12);
                findings.add(STOP.finding(
                        Rule.Evidence.inText(List.of(prose.place(from, end)), "。", ""), text.substring(from, end)));
            }
            start = end + 1;
        }
    }
}

package org.gongkai.checks.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * UNIT-03: the one who acts in a report is the body itself: a sentence that opens with another town's or office's name,
 * 「青石镇高度重视……」, was left from that body's report. Regions may name the bodies below them, and every body those above it.
 */
public final class OtherBodyCheck {
    private static final Rule RULE = new Rule("UNIT-03", FindingKind.TERM, Severity.WARN);

    /** A sentence that opens with a name and goes on with what a reporting body does. */
    private static final Pattern ACTOR = Pattern.compile(
            "(?:20[0-9]{2}年(?:度)?(?:以来)?，?|一年来，|本年度，|今年以来，)?"
                    + "([\\u4e00-\\u9fa5]{2,12}?(?:镇|乡|街道|局|委员会|人民政府|政府|办事处))"
                    + "(?=(?:始终|一直|切实|不断)?(?:高度重视|认真|严格按照|严格落实|坚持|扎实|积极|全面|深入|进一步|紧紧围绕|围绕|共主动公开|主动公开|全年|未收到|没有收到|按照|依照|根据|成立|编制))");

    private static final int FARTHEST_KIND = 24;
    private static final Set<String> ACTING_KINDS = Set.of("镇", "乡", "街道", "局");

    /** No names: what stands before the kind in such words makes them general. */
    private static final Pattern GENERAL =
            Pattern.compile(WordList.read(OtherBodyCheck.class, "general-bodies.tsv").stream()
                    .map(List::getFirst)
                    .reduce((a, b) -> a + "|" + b)
                    .orElseThrow());

    private OtherBodyCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), OtherBodyCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        String issuer = subject.report().heading().issuer();
        String own = BodyKind.place(issuer);
        if (ACTING_KINDS.stream().noneMatch(own::endsWith)) {
            return List.of();
        }
        Prose prose = subject.prose();
        Map<String, List<Provenance>> places = new LinkedHashMap<>();
        String text = prose.text();
        Set<String> names = subject.ownNames();
        Matcher actor = ACTOR.matcher(text);
        for (int at = 0; at < text.length(); at = nextSentence(text, at)) {
            boolean isActor =
                    mayName(text, at) && actor.region(at, text.length()).lookingAt();
            if (isActor && isOther(names, issuer, actor.group(1)) && !prose.isShielded(actor.start(1), actor.end(1))) {
                places.computeIfAbsent(actor.group(1), _ -> new ArrayList<>())
                        .add(prose.place(actor.start(1), actor.end(1)));
            }
        }
        return places.entrySet().stream()
                .map(entry -> RULE.finding(
                        Rule.Evidence.inText(entry.getValue(), own, entry.getKey()),
                        entry.getKey(),
                        own,
                        String.valueOf(entry.getValue().size())))
                .toList();
    }

    /** Whether a kind of body is named soon, which most sentences do not. */
    private static boolean mayName(String text, int start) {
        int end = Math.min(text.length(), start + FARTHEST_KIND);
        int at = start;
        while (at < end && !endsName(text.charAt(at))) {
            at++;
        }
        return at < end;
    }

    private static boolean endsName(char c) {
        return switch (c) {
            case '镇', '乡', '街', '局', '会', '府', '处' -> true;
            default -> false;
        };
    }

    /** Where the next sentence begins, at the end of the text where there is none. */
    private static int nextSentence(String text, int from) {
        int at = from;
        while (at < text.length() && !endsSentence(text.charAt(at))) {
            at++;
        }
        return at + 1;
    }

    private static boolean endsSentence(char c) {
        return c == '。' || c == '！' || c == '\n';
    }

    /** Whether it names a body of the reporting body's own level that is not the body. */
    private static boolean isOther(Set<String> names, String issuer, String name) {
        String place = BodyKind.place(name);
        boolean isOfThisKind = ACTING_KINDS.stream().anyMatch(place::endsWith);
        boolean isOwn = names.stream().anyMatch(known -> known.endsWith(place) || place.endsWith(known));
        return isOfThisKind
                && !isOwn
                && !issuer.contains(place)
                && !GENERAL.matcher(place).find();
    }
}

package org.gongkai.checks.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Stretch;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Provenance;
import org.gongkai.report.form.Severity;

/**
 * RT-14: what is told as done is not of a later year: 「做好2023年……工作」 in a report on 2022. Plans, titles of documents and
 * dates are left alone, and so are the preface and the section of problems and measures.
 */
public final class NextYearCheck {
    private static final Rule RULE = new Rule("RT-14", FindingKind.PERIOD, Severity.WARN);
    private static final Set<String> LEFT_ALONE = Set.of("sections.preface", "sections.problems");
    private static final Anchored YEAR =
            Anchored.of("20", "(?<![0-9〔（《“])(20[0-9]{2})年(?![0-9]{1,2}月|第|初|底前)度?([^，。；、]{0,16})");
    private static final Pattern PLAN =
            Pattern.compile("下一步|将|计划|拟|打算|力争|继续|今后|明年|下年|结转|规划|目标|预算|谋划|筹备|部署|安排|方案|要点|预计|至20|到20|—20|-20|期间|五年");
    private static final int WORDS_BEFORE = 60;

    private NextYearCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), NextYearCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Integer year = subject.report().year();
        if (year == null) {
            return List.of();
        }
        Map<Integer, List<Provenance>> later = new LinkedHashMap<>();
        for (Stretch stretch : subject.prose().stretches()) {
            if (!LEFT_ALONE.contains(stretch.section().key())) {
                collect(stretch, year, later);
            }
        }
        return later.entrySet().stream()
                .map(entry -> RULE.finding(
                        Rule.Evidence.inText(entry.getValue(), String.valueOf(year), String.valueOf(entry.getKey())),
                        entry.getValue().getFirst().quote(),
                        String.valueOf(entry.getKey()),
                        String.valueOf(year)))
                .toList();
    }

    private static void collect(Stretch stretch, int year, Map<Integer, List<Provenance>> later) {
        String text = stretch.text();
        YEAR.each(text, matcher -> {
            int printed = Integer.parseInt(matcher.group(1));
            if (printed > year && !isPlan(text, matcher.start(), matcher.end()) && !isInTitle(text, matcher.start())) {
                later.computeIfAbsent(printed, _ -> new ArrayList<>())
                        .add(stretch.place(matcher.start(), matcher.end()));
            }
        });
    }

    private static boolean isPlan(String text, int start, int end) {
        int sentence = Math.max(
                Math.max(text.lastIndexOf('。', start), text.lastIndexOf('；', start)) + 1, start - WORDS_BEFORE);
        int stop = text.indexOf('。', end);
        String around = text.substring(sentence, stop < 0 ? text.length() : Math.min(stop, end + WORDS_BEFORE));
        return PLAN.matcher(around).find();
    }

    private static boolean isInTitle(String text, int at) {
        return text.lastIndexOf('《', at) > text.lastIndexOf('》', at)
                || text.lastIndexOf('〔', at) > text.lastIndexOf('〕', at);
    }
}

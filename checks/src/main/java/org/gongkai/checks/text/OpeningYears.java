package org.gongkai.checks.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Stretch;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Finding;
import org.gongkai.report.Provenance;

/**
 * Sentences that open with a year and the body's own name, 「2019年，柳溪镇……」, which speak of the report year. Last year
 * is right after 整改、上年、去年; next year is right where the sentence plans.
 */
final class OpeningYears {
    private static final Anchored OPENING = Anchored.of("20", "(?<![0-9])(20[0-9]{2})年(?:度)?(?:以来)?，?(?=(\\S{1,24}))");
    private static final Pattern OWN =
            Pattern.compile("^(?:我|全|本)(?:省|市|县|区|州|盟|旗|镇|乡|街道|局|委|办|厅|院|机关|单位|部门|地区|中心|管委会)");
    private static final Pattern PLAN = Pattern.compile("将|计划|下一步|拟|打算|力争|继续");
    private static final Pattern PAST = Pattern.compile("整改|上年|去年|上一年|往年|较|同比|相比|结转|问题");

    private OpeningYears() {}

    static List<Finding> findings(Subject subject) {
        Integer year = subject.report().year();
        if (year == null) {
            return List.of();
        }
        Map<Integer, List<Provenance>> wrong = new LinkedHashMap<>();
        for (Stretch stretch : subject.prose().stretches()) {
            collect(subject, stretch, year, wrong);
        }
        return wrong.entrySet().stream()
                .map(entry -> finding(entry.getKey(), year, entry.getValue()))
                .toList();
    }

    private static void collect(Subject subject, Stretch stretch, int year, Map<Integer, List<Provenance>> wrong) {
        String text = stretch.text();
        String own = year + "年";
        IntPredicate mayBegin = at -> !text.startsWith(own, at) && isSentenceStart(stretch, at);
        OPENING.each(text, mayBegin, matcher -> {
            int printed = Integer.parseInt(matcher.group(1));
            if (isOwnName(subject, matcher.group(2)) && !isAllowed(stretch.text(), matcher.start(), printed, year)) {
                int end = Math.min(stretch.text().length(), matcher.start(2) + 6);
                wrong.computeIfAbsent(printed, _ -> new ArrayList<>()).add(stretch.place(matcher.start(), end));
            }
        });
    }

    private static boolean isSentenceStart(Stretch stretch, int at) {
        return at == 0
                || stretch.beginsPassage(at)
                || "。！".indexOf(stretch.text().charAt(at - 1)) >= 0;
    }

    private static boolean isOwnName(Subject subject, String text) {
        return OWN.matcher(text).find() || subject.ownNames().stream().anyMatch(text::startsWith);
    }

    private static boolean isAllowed(String text, int at, int printed, int year) {
        String sentence = text.substring(at, sentenceEnd(text, at));
        String before = text.substring(Math.max(0, at - 60), at);
        if (sentence.contains(year + "年")) {
            return true;
        }
        if (printed > year) {
            return PLAN.matcher(sentence).find() || PLAN.matcher(before).find();
        }
        return PAST.matcher(before).find() || sentence.contains("整改");
    }

    private static int sentenceEnd(String text, int from) {
        int end = text.indexOf('。', from);
        return end < 0 ? text.length() : end;
    }

    private static Finding finding(int printed, int year, List<Provenance> places) {
        return PeriodCheck.rule()
                .finding(
                        Rule.Evidence.inText(places, String.valueOf(year), String.valueOf(printed)),
                        Rule.say(
                                "RT-01.opening",
                                places.getFirst().quote(),
                                String.valueOf(printed),
                                String.valueOf(year),
                                String.valueOf(places.size())));
    }
}

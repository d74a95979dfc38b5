package org.gongkai.checks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Stretch;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Provenance;
import org.gongkai.report.form.Severity;

/**
 * RT-06: 「三项制度」 and the members named agree: 「甲、乙、丙3项制度」 names as many as it says, 「甲、乙、丙等3项」 at most
 * as many; numbered paragraphs after 「以下五种形式：」 are five.
 */
public final class ListCountCheck {
    private static final Rule RULE = new Rule("RT-06", FindingKind.SUM, Severity.WARN);
    private static final String COUNT = "([0-9]{1,2}|[一二三四五六七八九十两]{1,2})";
    private static final String MEASURE = "(?:项|个|种|类|大类)";
    private static final String THING = "(?:制度|机制|要素|形式|方式|渠道|途径|栏目|专栏|环节|方面|领域|措施|文件|办法|规定|内容|类别|平台|事项)";
    private static final Pattern COUNTED = Pattern.compile("(等)?" + COUNT + MEASURE + THING);
    private static final Pattern LIST = Pattern.compile("(?:：|，?(?:即|分别是|分别为|包括)：?|（)([^。；：（）]{3,160}?)(?=[。；）])");
    private static final String CLAUSE_ENDS = "，。；：";
    private static final String DIGITS = "0123456789";
    private static final String HAN_DIGITS = "一二三四五六七八九十两";
    private static final int LONGEST_LIST = 220;
    private static final Pattern BRACKETED = Pattern.compile("《[^》]*》|“[^”]*”|（[^）]*）");
    private static final Pattern JOINED = Pattern.compile("以及|和|及|与");
    private static final int FEWEST = 3;

    private ListCountCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.Each<>(List.of(RULE), subject -> subject.prose().stretches(), ListCountCheck::findings);
    }

    private static List<Finding> findings(Stretch stretch) {
        List<Finding> findings = new ArrayList<>();
        String text = stretch.text();
        Matcher counted = COUNTED.matcher(text);
        int from = 0;
        for (int at = 1; at < text.length(); at++) {
            int start = mayMeasure(text.charAt(at)) ? countStart(text, at) : at;
            if (start < at
                    && start >= from
                    && counted.region(start, text.length()).lookingAt()) {
                from = counted.end();
                before(stretch, counted, findings);
                after(stretch, counted, findings);
            }
        }
        return findings;
    }

    /** The first characters of measure words. */
    private static boolean mayMeasure(char c) {
        return c == '项' || c == '个' || c == '种' || c == '类' || c == '大';
    }

    private static void before(Stretch stretch, Matcher counted, List<Finding> findings) {
        int clause = clauseStart(stretch.text(), counted.start());
        String members = stretch.text().substring(clause, counted.start());
        if (!members.contains("等")) {
            Count count = Count.of(number(counted.group(2)), members, counted.group(1) != null);
            add(findings, () -> stretch.place(clause, counted.end()), count);
        }
    }

    private static void after(Stretch stretch, Matcher counted, List<Finding> findings) {
        int said = number(counted.group(2));
        int numbered = NumberedParagraphs.after(stretch, counted.end());
        if (numbered >= FEWEST && said > 0 && numbered != said) {
            findings.add(finding(stretch.place(counted.start(), counted.end()), said, numbered));
        }
        Matcher list = LIST.matcher(stretch.text())
                .region(counted.end(), stretch.text().length());
        if (list.lookingAt() && isClosedList(list.group(1))) {
            add(findings, () -> stretch.place(counted.start(), list.end()), Count.of(said, list.group(1), false));
        }
    }

    /** Where a count of one or two numerals, 等 before it included, begins that ends here; here where there is none. */
    private static int countStart(String text, int end) {
        boolean isDigit = DIGITS.indexOf(text.charAt(end - 1)) >= 0;
        String numerals = isDigit ? DIGITS : HAN_DIGITS;
        int start = end;
        while (start > 0 && end - start < 2 && numerals.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start < end && start > 0 && text.charAt(start - 1) == '等' ? start - 1 : start;
    }

    private static boolean isClosedList(String members) {
        return !members.contains("等") && !members.contains("，");
    }

    private static int clauseStart(String text, int before) {
        int at = before;
        while (at > 0 && before - at < LONGEST_LIST && CLAUSE_ENDS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static void add(List<Finding> findings, Supplier<Provenance> place, Count count) {
        if (count.isWrong()) {
            findings.add(finding(place.get(), count.said(), count.named()));
        }
    }

    private static Finding finding(Provenance place, int said, int named) {
        Rule.Evidence evidence = Rule.Evidence.inText(List.of(place), String.valueOf(named), String.valueOf(said));
        return RULE.finding(evidence, String.valueOf(said), String.valueOf(named));
    }

    /**
     * A number said and the members named.
     *
     * @param isOpen 等 stands between the list and the number
     */
    private record Count(int said, List<String> members, boolean isOpen) {
        static Count of(int said, String members, boolean isOpen) {
            String plain = members.indexOf('、') < 0
                    ? members
                    : BRACKETED.matcher(members).replaceAll("某").replace("复议、", "复议");
            return new Count(said, List.of(plain.split("、", -1)), isOpen);
        }

        /** Members parted by 、 alone; what stands in brackets is no member of its own. */
        int named() {
            return members.size();
        }

        /** Members if 和, 及 and the like part them too. */
        private int namedAtMost() {
            return named() + (JOINED.matcher(members.getLast()).find() ? 1 : 0);
        }

        boolean isWrong() {
            if (said == 0 || named() < FEWEST) {
                return false;
            }
            return isOpen ? named() > said : named() != said && namedAtMost() != said;
        }
    }

    /** The value of a number up to 99 in digits or Chinese numerals, 0 where it is neither. */
    static int number(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Integer.parseInt(printed);
        }
        int ten = printed.indexOf('十');
        if (ten < 0) {
            return printed.length() == 1 ? digit(printed.charAt(0)) : 0;
        }
        int tens = ten == 0 ? 1 : digit(printed.charAt(0));
        int ones = ten + 1 < printed.length() ? digit(printed.charAt(ten + 1)) : 0;
        return tens * 10 + ones;
    }

    private static int digit(char c) {
        return c == '两' ? 2 : "零一二三四五六七八九".indexOf(c);
    }
}

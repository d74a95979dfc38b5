package org.gongkai.checks.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Stretch;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Cell;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Provenance;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Severity;

/** RT-07: a text that says no request for information came in stands beside a table that says the same. */
public final class NoRequestCheck {
    private static final Rule RULE = new Rule("RT-07", FindingKind.XREF, Severity.ERROR);
    private static final Pattern NONE =
            Pattern.compile("(?:未|没有|尚未|均未)(?:收到|接到|接收到|接收|受理)(?:过)?([^，。；]{0,40}?)(?:申请(?!人)|公开请求)(?:公开)?(?:的?事项)?");
    private static final Pattern OTHER_MATTER = Pattern.compile("复议|诉讼|举报|投诉|申诉|信访|费|减免|逾期|重复|补正|涉及|属于|不予|撤回|第三方|更正");
    private static final Pattern OTHER_YEAR = Pattern.compile("上年|去年|上一年|往年|[0-9]{4}年");
    private static final List<CellKey> RECEIVED =
            List.of(new CellKey("requests.received.total"), new CellKey("s18.requests.received"));
    private static final List<CellKey> CARRIED_IN = List.of(new CellKey("requests.carried_in.total"));

    private NoRequestCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), NoRequestCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        List<Cell> received = aboveZero(subject.report(), RECEIVED);
        List<Cell> carriedIn = aboveZero(subject.report(), CARRIED_IN);
        if (received.isEmpty() && carriedIn.isEmpty()) {
            return List.of();
        }
        List<Cell> against = received.isEmpty() ? carriedIn : received;
        List<Provenance> places = new ArrayList<>();
        subject.prose().stretches().forEach(stretch -> collect(subject.report(), stretch, places));
        if (places.isEmpty()) {
            return List.of();
        }
        return List.of(finding(places, against.getFirst(), received.isEmpty()));
    }

    private static Finding finding(List<Provenance> places, Cell against, boolean isCarriedIn) {
        Rule rule = isCarriedIn ? RULE.weighing(Severity.WARN) : RULE;
        String number = against.number().orElseThrow().toPlainString();
        List<Provenance> all = Stream.concat(places.stream(), Stream.ofNullable(against.provenance()))
                .toList();
        return rule.finding(
                new Rule.Evidence(all, List.of(against.key()), "0", number, against.confidence()),
                Rule.say(
                        isCarriedIn ? "RT-07.carried" : "RT-07.received",
                        places.getFirst().quote(),
                        number));
    }

    private static void collect(Report report, Stretch stretch, List<Provenance> places) {
        String text = stretch.text();
        if (text.indexOf('未') < 0 && text.indexOf('没') < 0) {
            return;
        }
        Matcher none = NONE.matcher(text);
        for (int at = 0; at < text.length(); at++) {
            if (mayDeny(text.charAt(at)) && none.region(at, text.length()).lookingAt()) {
                at = none.end() - 1;
                boolean isOther = OTHER_MATTER.matcher(none.group(1)).find();
                if (!isOther && isOfReportYear(report, text, none.start())) {
                    places.add(stretch.place(none.start(), none.end()));
                }
            }
        }
    }

    /** The first characters of the words of denial: elsewhere the pattern need not be tried. */
    private static boolean mayDeny(char c) {
        return c == '未' || c == '没' || c == '尚' || c == '均';
    }

    /** The last year named before it in its sentence, if any, is the report's. */
    private static boolean isOfReportYear(Report report, String text, int at) {
        String before = text.substring(text.lastIndexOf('。', at) + 1, at);
        String last = OTHER_YEAR
                .matcher(before)
                .results()
                .map(match -> match.group())
                .reduce((_, second) -> second)
                .orElse("");
        return last.isEmpty() || (report.year() != null && last.equals(report.year() + "年"));
    }

    private static List<Cell> aboveZero(Report report, List<CellKey> keys) {
        List<Cell> cells = new ArrayList<>(keys.size());
        for (CellKey key : keys) {
            CellDefinition definition = report.edition().find(key);
            Cell cell = definition == null ? null : report.cells().get(definition);
            if (cell != null
                    && cell.confidence() >= Rule.SAFE
                    && cell.number().orElse(BigDecimal.ZERO).signum() > 0) {
                cells.add(cell);
            }
        }
        return cells;
    }
}

package org.gongkai.checks.text;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Report;
import org.gongkai.report.Signature;
import org.gongkai.report.form.Severity;

/**
 * RT-12: a township or department publishes its report by 31 January of the next year, in the days of the first Regulation
 * by 31 March; a signing date after that, or before the year is over, wants a look. Regions have later dates, and so may a
 * body whose name was not found (ADR-0006).
 */
public final class SigningDateCheck {
    private static final Rule RULE = new Rule("RT-12", FindingKind.PERIOD, Severity.WARN);
    private static final Pattern REGION = Pattern.compile("(?:省|市|县|区|旗|州|盟)(?:人民政府|政府)(?:办公室)?$|管理委员会$|管委会$");
    private static final int FIRST_YEAR_OF_JANUARY = 2019;
    /** A date this many years off was not read from a signature of this report. */
    private static final int FARTHEST = 2;

    private SigningDateCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), SigningDateCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Report report = subject.report();
        Signature signature = report.signature();
        Integer year = report.year();
        if (signature == null || year == null) {
            return List.of();
        }
        LocalDate signed = signature.date();
        LocalDate last = year >= FIRST_YEAR_OF_JANUARY ? LocalDate.of(year + 1, 1, 31) : LocalDate.of(year + 1, 3, 31);
        String issuer = report.heading().issuer();
        boolean isBoundToJanuary = !issuer.isEmpty() && !REGION.matcher(issuer).find();
        boolean isLate = signed.isAfter(last) && isBoundToJanuary;
        boolean isEarly = signed.isBefore(LocalDate.of(year, 12, 1));
        boolean isOff = Math.abs(signed.getYear() - year) > FARTHEST;
        if (isOff || (!isLate && !isEarly)) {
            return List.of();
        }
        Rule.Evidence evidence = Rule.Evidence.inText(List.of(signature.place()), "≤ " + last, signed.toString());
        return List.of(RULE.finding(
                evidence,
                Rule.say(
                        isLate ? "RT-12.late" : "RT-12.early",
                        signed.toString(),
                        last.toString(),
                        String.valueOf(year))));
    }
}

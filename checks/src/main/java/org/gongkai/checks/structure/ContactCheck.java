package org.gongkai.checks.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Prose;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.Severity;

/**
 * The form of contact data: CONT-01 a telephone number has its area code and as many digits as it must, CONT-02 a postcode has
 * six, CONT-03 an e-mail or web address is written as one, CONT-04 the mailbox is the organ's own. Nothing is dialled and
 * nothing fetched.
 */
public final class ContactCheck {
    private static final Rule PHONE = new Rule("CONT-01", FindingKind.FORMAT, Severity.WARN);
    private static final Rule POSTCODE = new Rule("CONT-02", FindingKind.FORMAT, Severity.WARN);
    private static final Rule ADDRESS = new Rule("CONT-03", FindingKind.FORMAT, Severity.WARN);
    private static final Rule MAILBOX = new Rule("CONT-04", FindingKind.FORMAT, Severity.INFO);
    private static final Pattern PHONES = Pattern.compile("(?:电话|传真|热线)(?:号码)?：?([0-9][0-9—–-]{4,15}[0-9])(?![0-9])");
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
    private static final Pattern POSTCODES = Pattern.compile("(?:邮编|邮政编码)：?([0-9]{2,10})(?![0-9])");
    private static final Pattern MAILS = Pattern.compile("(?:邮箱|邮件|E-?mail)：?([A-Za-z0-9._+＠@-]{4,60})");
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");
    private static final Pattern OWN_MAILBOX = Pattern.compile(
            "(?i)(?!.*[@＠](?:(?:vip\\.)?(?:126|163|139|189|21cn)\\.c|(?:vip\\.)?(?:qq|foxmail|sina|sohu|yeah|hotmail|outlook|gmail|aliyun)\\.)).*");
    private static final Pattern WEBS =
            Pattern.compile("(?<![A-Za-z0-9@./])((?:https?[：:]?/{0,3})?www[A-Za-z0-9./_-]{3,60})");
    private static final Pattern WEB =
            Pattern.compile("(?:https?：//)?www\\.(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}(?:/[A-Za-z0-9._/-]*)?");
    private static final Pattern LANDLINE = Pattern.compile("0(?:10|2[0-9])[0-9]{8}|0[3-9][0-9]{2}[0-9]{7,8}");
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern SERVICE = Pattern.compile("1[0-9]{2,4}|[48]00[0-9]{7}|9[0-9]{4}");

    private ContactCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(PHONE, POSTCODE, ADDRESS, MAILBOX), ContactCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Prose prose = subject.prose();
        String text = prose.text();
        List<Finding> findings = new ArrayList<>();
        if (text.contains("电话") || text.contains("传真") || text.contains("热线")) {
            phones(prose, findings);
        }
        if (text.contains("邮")) {
            each(prose, new Anchored("邮", POSTCODES), SIX_DIGITS, POSTCODE, findings);
            each(prose, new Anchored("邮E", MAILS), MAIL, ADDRESS, findings);
            each(prose, new Anchored("邮E", MAILS), OWN_MAILBOX, MAILBOX, findings);
        }
        if (text.contains("www")) {
            each(prose, new Anchored("hw", WEBS), WEB, ADDRESS, findings);
        }
        return findings;
    }

    private static void phones(Prose prose, List<Finding> findings) {
        String text = prose.text();
        Matcher matcher = PHONES.matcher(text);
        for (int at = 0; at < text.length(); at++) {
            if (mayNamePhone(text.charAt(at))
                    && matcher.region(at, text.length()).lookingAt()) {
                phone(prose, matcher, findings);
                at = matcher.end() - 1;
            }
        }
    }

    /** The first characters of the words that stand before numbers. */
    private static boolean mayNamePhone(char c) {
        return c == '电' || c == '传' || c == '热';
    }

    private static void phone(Prose prose, Matcher matcher, List<Finding> findings) {
        String digits = digits(matcher.group(1));
        String variant = variant(digits);
        if (!variant.isEmpty()) {
            findings.add(PHONE.finding(
                    Rule.Evidence.inText(List.of(prose.place(matcher.start(1), matcher.end(1))), "", matcher.group(1)),
                    Rule.say("CONT-01." + variant, matcher.group(1), String.valueOf(digits.length()))));
        }
    }

    private static String digits(String printed) {
        StringBuilder digits = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            if (printed.charAt(i) >= '0' && printed.charAt(i) <= '9') {
                digits.append(printed.charAt(i));
            }
        }
        return digits.toString();
    }

    /** What is wrong with a number: its area code is missing, or its digits are too few or too many; empty when right. */
    private static String variant(String digits) {
        if (LANDLINE.matcher(digits).matches()
                || MOBILE.matcher(digits).matches()
                || SERVICE.matcher(digits).matches()) {
            return "";
        }
        boolean isBare = digits.matches("[2-9][0-9]{6,7}");
        return isBare ? "area" : "digits";
    }

    /** A pattern and the one or two characters it may begin with; it is tried only where one of these stands. */
    private record Anchored(String starts, Pattern pattern) {}

    private static void each(Prose prose, Anchored where, Pattern right, Rule rule, List<Finding> findings) {
        String text = prose.text();
        Matcher matcher = where.pattern().matcher(text).useTransparentBounds(true);
        char one = where.starts().charAt(0);
        char other = where.starts().charAt(where.starts().length() - 1);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((c == one || c == other) && matcher.region(at, text.length()).lookingAt()) {
                at = matcher.end() - 1;
                look(prose, matcher, right, rule, findings);
            }
        }
    }

    private static void look(Prose prose, Matcher found, Pattern right, Rule rule, List<Finding> findings) {
        String printed = found.group(1);
        if (!right.matcher(printed).matches()) {
            findings.add(rule.finding(
                    Rule.Evidence.inText(List.of(prose.place(found.start(1), found.end(1))), "", printed), printed));
        }
    }
}

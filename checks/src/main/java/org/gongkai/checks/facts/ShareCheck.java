package org.gongkai.checks.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Fact;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.Severity;
import org.jspecify.annotations.Nullable;

/**
 * RT-04: a share is its part of the whole, 「信息50条，占25%」 of 200; a rate of things dealt with is those dealt with of those
 * received. A share that fits any earlier figure in the same unit is right; one in the last printed digit off is rounding.
 */
final class ShareCheck {
    private static final Rule RULE = new Rule("RT-04", FindingKind.SUM, Severity.WARN);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Characters between a part and its share at most. */
    private static final int NEAR = 8;

    /** Figures looked back over for the whole. */
    private static final int FARTHEST = 24;

    private static final Pattern RATE = Pattern.compile(".*(?:办结|办复|办理|答复)率");

    private ShareCheck() {}

    static Check check() {
        return new Check.One(List.of(RULE), ShareCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        List<Fact> facts = subject.report().facts();
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < facts.size(); i++) {
            Finding finding = switch (facts.get(i).kind()) {
                case "percent.share" -> share(facts, i);
                case "percent.rate" -> rate(facts, i);
                default -> null;
            };
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private static @Nullable Finding share(List<Fact> facts, int index) {
        Fact share = facts.get(index);
        Fact part = facts.get(index - 1);
        if (!isSure(share) || !isSure(part) || part.unit().equals("%") || !isNext(part, share)) {
            return null;
        }
        Fact whole = null;
        for (int i = index - 2; i >= Math.max(0, index - FARTHEST); i--) {
            Fact candidate = facts.get(i);
            boolean isPossible =
                    candidate.unit().equals(part.unit()) && candidate.value().compareTo(part.value()) > 0;
            if (isPossible && isRight(part.value(), candidate.value(), share.value())) {
                return null;
            }
            boolean isWhole = isPossible && isSure(candidate) && isWholeOf(candidate, part);
            whole = whole == null && isWhole ? candidate : whole;
        }
        return whole == null ? null : finding(part, whole, share);
    }

    /** The part's kind continues that of its whole: {@code disclosed.topic} of {@code disclosed.total}. */
    private static boolean isWholeOf(Fact whole, Fact part) {
        return root(whole).equals(root(part)) && !whole.kind().equals(part.kind());
    }

    private static String root(Fact fact) {
        int dot = fact.kind().indexOf('.');
        return dot < 0 ? fact.kind() : fact.kind().substring(0, dot);
    }

    private static @Nullable Finding rate(List<Fact> facts, int index) {
        Fact rate = facts.get(index);
        Fact handled = facts.get(index - 1);
        boolean isOfHandled = handled.kind().equals("proposals.handled")
                && RATE.matcher(rate.label()).matches();
        if (!isOfHandled || !isSure(rate) || !isSure(handled)) {
            return null;
        }
        for (int i = index - 2; i >= Math.max(0, index - FARTHEST); i--) {
            Fact total = facts.get(i);
            if (total.kind().equals("proposals.total") && total.unit().equals(handled.unit()) && isSure(total)) {
                boolean isWrong = total.value().compareTo(handled.value()) >= 0
                        && total.value().signum() > 0
                        && !isRight(handled.value(), total.value(), rate.value());
                return isWrong ? finding(handled, total, rate) : null;
            }
        }
        return null;
    }

    private static boolean isSure(Fact fact) {
        return fact.confidence() >= Rule.SAFE;
    }

    /** Whether the share follows its part with hardly a character between, or begins the next line. */
    private static boolean isNext(Fact part, Fact share) {
        var last = part.places().getLast();
        var first = share.place();
        return last.event() == first.event()
                ? first.start() - last.end() <= NEAR
                : first.event() - last.event() <= 2 && first.start() <= NEAR;
    }

    /** Off by less than one in the last digit that is printed and not 0: 47.30 % may stand for 47.33 %. */
    private static boolean isRight(BigDecimal part, BigDecimal whole, BigDecimal share) {
        int digits = Math.max(0, share.stripTrailingZeros().scale());
        BigDecimal exact = part.multiply(HUNDRED).divide(whole, digits + 4, RoundingMode.HALF_UP);
        return exact.subtract(share).abs().compareTo(BigDecimal.ONE.movePointLeft(digits)) <= 0;
    }

    private static Finding finding(Fact part, Fact whole, Fact share) {
        BigDecimal exact = part.value()
                .multiply(HUNDRED)
                .divide(whole.value(), Math.max(1, share.value().scale()), RoundingMode.HALF_UP);
        Rule.Evidence evidence = Rule.Evidence.inText(
                Stream.of(share, part, whole).map(Fact::place).toList(),
                exact.toPlainString(),
                share.value().toPlainString());
        return RULE.finding(
                evidence,
                part.value().toPlainString() + part.unit(),
                whole.value().toPlainString() + whole.unit(),
                exact.toPlainString(),
                share.value().toPlainString());
    }
}

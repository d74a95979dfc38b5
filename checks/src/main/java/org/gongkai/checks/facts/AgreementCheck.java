package org.gongkai.checks.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Fact;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Report;
import org.gongkai.report.form.Severity;

/**
 * RT-13: figures of the text agree with one another: what is stated twice in the same words is the same number, no more is
 * dealt with than came in, and requests received and carried in are those answered and carried out.
 */
final class AgreementCheck {
    private static final Rule RULE = new Rule("RT-13", FindingKind.XREF, Severity.WARN);
    private static final Set<String> COUNTED_ONCE = Set.of(
            "disclosed.total",
            "requests.received",
            "requests.answered",
            "reviews",
            "suits",
            "visits",
            "staff.fullTime");
    private static final Pattern GENERAL =
            Pattern.compile("主动公开(?:的)?(?:各类)?(?:政府)?信息|公开各类信息|.*申请|.*复议|.*诉讼|.*来访群众|.*专职.*");

    private AgreementCheck() {}

    static Check check() {
        return new Check.One(List.of(RULE), AgreementCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Report report = subject.report();
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Fact>> byKind = Stated.byKind(report);
        byKind.forEach((kind, facts) -> {
            if (COUNTED_ONCE.contains(kind)) {
                twice(facts, findings);
            }
        });
        handled(byKind, findings);
        balance(byKind, findings);
        return findings;
    }

    private static void twice(List<Fact> facts, List<Finding> findings) {
        Map<String, Fact> first = new LinkedHashMap<>();
        Set<String> told = new HashSet<>();
        for (Fact fact : facts) {
            String words = fact.label() + fact.unit();
            Fact earlier = first.putIfAbsent(words, fact);
            boolean isOther = earlier != null && earlier.value().compareTo(fact.value()) != 0;
            if (isOther && GENERAL.matcher(fact.label()).matches() && told.add(words)) {
                findings.add(RULE.finding(
                        evidence(earlier.value(), fact, earlier),
                        Rule.say("RT-13.twice", earlier.quote(), fact.quote())));
            }
        }
    }

    private static void handled(Map<String, List<Fact>> byKind, List<Finding> findings) {
        List<Fact> totals = byKind.getOrDefault("proposals.total", List.of());
        List<Fact> handled = byKind.getOrDefault("proposals.handled", List.of());
        if (totals.size() == 1 && handled.size() == 1) {
            Fact total = totals.getFirst();
            Fact done = handled.getFirst();
            if (total.unit().equals(done.unit())
                    && done.value().compareTo(total.value()) > 0
                    && total.value().signum() > 0) {
                findings.add(RULE.finding(
                        evidence(total.value(), done, total), Rule.say("RT-13.handled", done.quote(), total.quote())));
            }
        }
    }

    /** Received and carried in against answered and carried out, where the text states each of them once. */
    private static void balance(Map<String, List<Fact>> byKind, List<Finding> findings) {
        List<List<Fact>> four = Stream.of(
                        "requests.received", "requests.carriedIn", "requests.answered", "requests.carriedOut")
                .map(kind -> byKind.getOrDefault(kind, List.of()))
                .toList();
        if (four.stream().anyMatch(facts -> facts.size() != 1)) {
            return;
        }
        List<Fact> facts = four.stream().map(List::getFirst).toList();
        BigDecimal in = facts.get(0).value().add(facts.get(1).value());
        BigDecimal out = facts.get(2).value().add(facts.get(3).value());
        boolean isPlain = facts.get(0).value().compareTo(out) == 0;
        if (in.compareTo(out) != 0 && !isPlain) {
            Rule.Evidence evidence = Rule.Evidence.inText(
                    facts.stream().map(Fact::place).toList(), in.toPlainString(), out.toPlainString());
            findings.add(RULE.finding(
                    evidence,
                    Rule.say(
                            "RT-13.balance",
                            in.toPlainString(),
                            out.toPlainString(),
                            in.subtract(out).abs().toPlainString())));
        }
    }

    private static Rule.Evidence evidence(BigDecimal expected, Fact fact, Fact other) {
        return Rule.Evidence.inText(
                List.of(fact.place(), other.place()),
                expected.toPlainString(),
                fact.value().toPlainString());
    }
}

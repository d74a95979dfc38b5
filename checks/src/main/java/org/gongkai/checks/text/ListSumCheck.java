package org.gongkai.checks.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Stretch;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.Severity;

/**
 * RT-05: parts listed after 其中, 包括 or 分别为 add up to the whole. A list that need not be complete, or whose parts may
 * overlap, is at most a suspicion.
 */
public final class ListSumCheck {
    private static final Rule RULE = new Rule("RT-05", FindingKind.SUM, Severity.ERROR);
    /** A list of three or more parts that covers this share of the whole was meant to be complete (ADR-0006). */
    private static final BigDecimal MEANT_COMPLETE = new BigDecimal("0.9");
    /** Two parts alone are often examples; they must nearly be the whole. */
    private static final BigDecimal MEANT_COMPLETE_OF_TWO = new BigDecimal("0.95");

    private ListSumCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.Each<>(List.of(RULE), subject -> subject.prose().stretches(), ListSumCheck::findings);
    }

    private static List<Finding> findings(Stretch stretch) {
        return PartList.in(stretch.text()).stream()
                .filter(ListSumCheck::isWrong)
                .map(list -> finding(stretch, list))
                .toList();
    }

    private static boolean isWrong(PartList list) {
        int comparison = list.sum().compareTo(list.whole());
        if (comparison == 0 || list.whole().signum() == 0 || list.isFilledByFirstParts()) {
            return false;
        }
        return comparison > 0 || (!list.claim().isOpen() && (list.claim().isClosed() || isNearlyWhole(list)));
    }

    private static boolean isNearlyWhole(PartList list) {
        BigDecimal share = list.parts().size() > 2 ? MEANT_COMPLETE : MEANT_COMPLETE_OF_TWO;
        return list.sum().compareTo(list.whole().multiply(share)) >= 0;
    }

    private static Finding finding(Stretch stretch, PartList list) {
        boolean isTooMuch = list.sum().compareTo(list.whole()) > 0;
        boolean isCertain = isTooMuch ? !list.isOfChannels() : list.claim().isClosed();
        Rule rule = isCertain ? RULE : RULE.weighing(Severity.WARN);
        String parts =
                list.parts().stream().map(part -> part.number().toPlainString()).collect(Collectors.joining(" + "));
        Rule.Evidence evidence = Rule.Evidence.inText(
                List.of(stretch.place(list.span().start(), list.span().end())),
                list.sum().toPlainString(),
                list.whole().toPlainString());
        return rule.finding(
                evidence,
                Rule.say(
                        isTooMuch ? "RT-05.more" : "RT-05.less",
                        parts,
                        list.sum().toPlainString(),
                        list.whole().toPlainString(),
                        list.sum().subtract(list.whole()).abs().toPlainString(),
                        list.unit()));
    }
}

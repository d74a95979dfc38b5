package org.gongkai.regulation.decisions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.regulation.LawData;
import org.gongkai.regulation.Message;

/** The remedies as versioned data: which one holds for a reply depends on the day of the decision. */
public final class Remedies {

    private final List<RemedyRule> rules;

    /**
     * @param rules any order; of one type the rule with the latest {@code validFrom} up to the day of the decision holds
     */
    public Remedies(List<RemedyRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules shipped with this module; a county's legal office may set its own. */
    public static Remedies builtIn() {
        return new Remedies(LawData.table("decisions/remedies.csv").stream()
                .map(Remedies::rule)
                .toList());
    }

    /** The rule for a reply decided on a day; empty before the Regulation was in force. */
    public Optional<RemedyRule> rule(ReplyType type, LocalDate decidedOn) {
        return rules.stream()
                .filter(rule -> rule.type() == type && !rule.validFrom().isAfter(decidedOn))
                .max(Comparator.comparing(RemedyRule::validFrom));
    }

    /** The remedies against not answering in time; both ways are shown, because the law is not settled. */
    public static Message againstSilence(String reviewOrgan, String court) {
        return Message.of("remedy.silence", reviewOrgan, court);
    }

    private static RemedyRule rule(Map<String, String> row) {
        return new RemedyRule(
                ReplyType.ofCode(row.getOrDefault("code", "")).orElseThrow(),
                LocalDate.parse(row.getOrDefault("validFrom", "")),
                Remedy.valueOf(row.getOrDefault("remedy", "")),
                row.getOrDefault("confirmed", "").equals("yes"));
    }
}

package org.gongkai.checks.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.checks.Checks;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.WordList;
import org.gongkai.checks.years.YearChecks;
import org.gongkai.report.form.Wording;

/** The rules of all checks, those across years and reports included. */
public final class Catalogue {
    private static final int CODE = 0;
    private static final int SENTENCE = 1;
    private static final int ARGUMENTS = 2;

    private Catalogue() {}

    /**
     * Every rule in the order of its code.
     *
     * @throws IllegalStateException for a rule without an example
     */
    public static List<CatalogueEntry> standard() {
        Map<String, Rule> rules = new TreeMap<>();
        Stream.concat(Checks.standard().rules().stream(), YearChecks.rules().stream())
                .forEach(rule -> rules.merge(
                        rule.code(),
                        rule,
                        (one, other) -> one.severity().compareTo(other.severity()) <= 0 ? one : other));
        Map<String, List<String>> examples = WordList.read(Catalogue.class, "examples.tsv").stream()
                .collect(Collectors.toMap(entry -> entry.get(CODE), entry -> entry));
        return rules.values().stream()
                .map(rule -> entry(rule, examples.getOrDefault(rule.code(), List.of())))
                .toList();
    }

    private static CatalogueEntry entry(Rule rule, List<String> example) {
        if (example.isEmpty()) {
            throw new IllegalStateException("examples.tsv has no line for rule " + rule.code());
        }
        Object[] arguments = Arrays.stream(example.get(ARGUMENTS).split("\\|", -1))
                .map(Catalogue::argument)
                .toArray();
        return new CatalogueEntry(
                rule,
                Rule.say(example.get(SENTENCE), arguments),
                Rule.say(rule.code() + ".basis"),
                Rule.say(rule.code() + ".advice"));
    }

    private static Wording argument(String printed) {
        int english = printed.indexOf('¦');
        return english < 0
                ? new Wording(printed, printed)
                : new Wording(printed.substring(0, english), printed.substring(english + 1));
    }
}

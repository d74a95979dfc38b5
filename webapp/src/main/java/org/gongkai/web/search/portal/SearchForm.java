package org.gongkai.web.search.portal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.regulation.disclosure.Validity;
import org.gongkai.web.search.SearchQuestion;
import org.gongkai.web.search.SearchQuestion.Narrowing;
import org.gongkai.web.search.SearchQuestion.Sorting;
import org.gongkai.web.search.SearchQuestion.ValidOn;

/** A question as typed into the page or the address: kept as it is, and read into a question where every part can be. */
public final class SearchForm {
    private static final List<String> FIELDS =
            List.of("words", "kind", "body", "catalogue", "validity", "from", "to", "sort", "page");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final SearchQuestion question;

    /**
     * Reads the parameters; those that have no meaning here are left alone.
     *
     * @param kinds the kinds that can be asked for
     * @param today in Asia/Shanghai, the day on which a validity is asked
     */
    SearchForm(Map<String, String> parameters, Collection<String> kinds, LocalDate today) {
        FIELDS.forEach(
                field -> values.put(field, parameters.getOrDefault(field, "").strip()));
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> to = day("to");
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            problem("to", "DAYS_REVERSED");
        }
        Narrowing narrowing = new Narrowing(kinds(kinds), bodies(), some(value("catalogue")), from, to)
                .with(validity().map(validity -> new ValidOn(validity, today)));
        Sorting sorting = sorting();
        int page = page();
        if (value("words").length() > SearchQuestion.MOST_CHARACTERS) {
            problem("words", "WORDS_TOO_LONG");
        }
        question = problems.isEmpty()
                ? new SearchQuestion(value("words"), narrowing, sorting, page)
                : SearchQuestion.of("");
    }

    /** What was typed, empty where nothing was. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What could not be read. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** What is wrong with this field, at most one thing. */
    public Optional<Problem> problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst();
    }

    /** Whether anything was asked. */
    public boolean isEmpty() {
        return value("words").isEmpty() && !isNarrowed();
    }

    /** Whether anything but words narrows the answer. */
    public boolean isNarrowed() {
        return List.of("kind", "body", "catalogue", "validity", "from", "to").stream()
                .anyMatch(field -> !value(field).isEmpty());
    }

    /** Whether something was chosen in the part of the page that is folded away. */
    public boolean hasChoices() {
        return value("sort").equals("date")
                || List.of("kind", "validity", "from", "to").stream()
                        .anyMatch(field -> !value(field).isEmpty());
    }

    /** The question; meaningless where there are problems. */
    SearchQuestion question() {
        return question;
    }

    /** The parameters of the same question with one value set, on its first page; an empty value leaves the field out. */
    Map<String, String> with(String field, String value) {
        Map<String, String> parameters = new LinkedHashMap<>(values);
        parameters.put("page", "");
        parameters.put(field, value);
        return parameters.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private Set<String> kinds(Collection<String> known) {
        if (!value("kind").isEmpty() && !known.contains(value("kind"))) {
            problem("kind", "KIND_UNKNOWN");
        }
        return some(value("kind"));
    }

    /** {@code in-force} and the like. */
    private Optional<Validity> validity() {
        Optional<Validity> chosen = Arrays.stream(Validity.values())
                .filter(one -> codeOf(one).equals(value("validity")))
                .findFirst();
        if (chosen.isEmpty() && !value("validity").isEmpty()) {
            problem("validity", "VALIDITY_UNKNOWN");
        }
        return chosen;
    }

    /** A validity as it stands in addresses. */
    public static String codeOf(Validity validity) {
        return validity.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Set<Long> bodies() {
        try {
            return value("body").isEmpty() ? Set.of() : Set.of(Long.valueOf(value("body")));
        } catch (NumberFormatException _) {
            problem("body", "BODY_NOT_A_NUMBER");
            return Set.of();
        }
    }

    private Optional<LocalDate> day(String field) {
        try {
            return value(field).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value(field)));
        } catch (DateTimeException _) {
            problem(field, "NOT_A_DAY");
            return Optional.empty();
        }
    }

    private Sorting sorting() {
        return switch (value("sort").toLowerCase(Locale.ROOT)) {
            case "", "relevance" -> Sorting.RELEVANCE;
            case "date" -> Sorting.DATE;
            default -> {
                problem("sort", "SORT_UNKNOWN");
                yield Sorting.RELEVANCE;
            }
        };
    }

    private int page() {
        String page = value("page").isEmpty() ? "1" : value("page");
        if (page.matches("\\d{1,3}")
                && Integer.parseInt(page) >= 1
                && Integer.parseInt(page) <= SearchQuestion.LAST_PAGE) {
            return Integer.parseInt(page);
        }
        problem("page", "PAGE_OUT_OF_RANGE");
        return 1;
    }

    private static Set<String> some(String value) {
        return value.isEmpty() ? Set.of() : Set.of(value);
    }

    private void problem(String field, String code) {
        problems.add(new Problem(field, code, value(field)));
    }

    /**
     * What is wrong with a field.
     *
     * @param code stable name; its sentence is the message {@code search.problem.CODE}
     * @param value as typed
     */
    public record Problem(String field, String code, String value) {}
}

package org.gongkai.testkit.generate;

import java.util.List;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;
import org.gongkai.testkit.Dice;

/** Figures of the tables of requests and of reviews and suits, 2019 and later. */
final class RequestFigures {
    private static final List<String> APPLICANTS =
            List.of("natural", "corp_business", "corp_research", "corp_charity", "corp_legal", "corp_other");
    private static final List<String> OUTCOMES = List.of("upheld", "corrected", "other", "pending");
    private final Figures figures;
    private final Dice dice;
    private final Size size;

    RequestFigures(Figures figures, Dice dice, Size size) {
        this.figures = figures;
        this.dice = dice;
        this.size = size;
    }

    void invent(Edition edition) {
        FormTable table = edition.tables().stream()
                .filter(candidate -> candidate.key().equals("requests"))
                .findFirst()
                .orElseThrow();
        List<String> results = table.rows().stream()
                .map(FormRow::key)
                .filter(key -> key.startsWith("requests.results.") && !key.endsWith(".total"))
                .toList();
        for (int i = 0; i < APPLICANTS.size(); i++) {
            applicant(APPLICANTS.get(i), results, i == 0 ? size.requests() : size.requests() / 8);
        }
        table.rows().forEach(row -> total(row.key()));
        remedies("review", size.cases());
        remedies("suit.direct", size.cases() / 2);
        remedies("suit.after_review", size.cases() / 2);
    }

    private void applicant(String applicant, List<String> results, int most) {
        int received = dice.chance(0.3) ? 0 : dice.between(0, most);
        int carriedIn = dice.chance(0.6) ? 0 : dice.between(0, most / 10);
        int carriedOut = dice.chance(0.6) ? 0 : dice.between(0, (received + carriedIn) / 8);
        int total = received + carriedIn - carriedOut;
        figures.put("requests.received." + applicant, received);
        figures.put("requests.carried_in." + applicant, carriedIn);
        figures.put("requests.carried_out." + applicant, carriedOut);
        figures.put("requests.results.total." + applicant, total);
        List<String> order = dice.pick(results, results.size());
        int[] parts = dice.parts(total, results.size());
        for (int i = 0; i < parts.length; i++) {
            figures.put(order.get(i) + "." + applicant, parts[i]);
        }
    }

    private void total(String row) {
        int sum = APPLICANTS.stream()
                .mapToInt(applicant -> figures.whole(row + "." + applicant))
                .sum();
        figures.put(row + ".total", sum);
    }

    private void remedies(String kind, int most) {
        int sum = 0;
        for (String outcome : OUTCOMES) {
            int cases = dice.chance(0.4) ? 0 : dice.between(0, most);
            figures.put(kind + "." + outcome, cases);
            sum += cases;
        }
        figures.put(kind + ".total", sum);
    }
}

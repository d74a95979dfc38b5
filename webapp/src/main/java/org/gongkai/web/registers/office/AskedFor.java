package org.gongkai.web.registers.office;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.ledger.Period;
import org.gongkai.web.registers.model.Filter;
import org.gongkai.web.registers.model.Question;
import org.gongkai.web.registers.model.Register;
import org.gongkai.web.ui.PeriodChoice;
import org.gongkai.web.ui.Phrases;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an address of a register asks for.
 *
 * @param isUnread whether days were typed that could not be read, so that this year is shown instead
 */
record AskedFor(Question question, boolean isUnread) {
    /**
     * Reads it; this year until today where no days are named.
     *
     * @param typed the words of the address; those that mean nothing here are passed over
     */
    static AskedFor of(long body, Register register, Map<String, String> typed, LocalDate today, Phrases phrases) {
        Optional<PeriodChoice> days = PeriodChoice.typed(typed.get("from"), typed.get("to"));
        boolean isTyped = !typed.getOrDefault("from", "").isBlank()
                || !typed.getOrDefault("to", "").isBlank();
        Period period = days.map(one -> new Period(one.first(), one.last()))
                .orElseGet(() -> new Period(today.withDayOfYear(1), today));
        Map<String, String> narrowed = new HashMap<>();
        for (Filter filter : register.filters(phrases)) {
            String value = typed.getOrDefault(filter.key(), "");
            if (filter.options().stream().anyMatch(option -> option.value().equals(value))) {
                narrowed.put(filter.key(), value);
            }
        }
        String of = typed.getOrDefault("of", "");
        boolean isKnown = of.equals(Question.VILLAGES) || of.matches("[0-9]{1,18}");
        Question question = new Question(body, register.code(), isKnown ? of : Question.OWN, period, narrowed);
        return new AskedFor(question, isTyped && days.isEmpty());
    }

    /** The same question as an address: {@code ?from=…&to=…}, behind the address of the register. */
    String query() {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance()
                .queryParam("from", question.period().first())
                .queryParam("to", question.period().last());
        if (question.isOfVillages()) {
            query.queryParam("of", question.of());
        }
        question.narrowed().forEach(query::queryParam);
        return query.build().toUriString();
    }
}

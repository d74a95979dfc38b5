package org.gongkai.web.exchange.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.web.exchange.model.Known.Kind;

/**
 * Tells which lines are the same as something known, or as a line further up: by document number, by address, by title and day. Each
 * line is compared with everything that shares one of these with it; what is sure comes before what is doubtful, items of this system
 * before listed entries, and these before lines of the file. The bounds of a week and of six letters are of ADR-0053.
 */
public final class Matching {
    private static final long NEAR_DAYS = 7;
    private static final int SHORT_TITLE = 6;
    private static final Comparator<Match> BEST = Comparator.comparing(
                    (Match match) -> !match.reason().isSure())
            .thenComparing(match -> match.known().kind());

    private final Map<String, List<Known>> byKey = new HashMap<>();

    private Matching(List<Known> known) {
        known.forEach(this::add);
    }

    /**
     * Every line with what it is the same as.
     *
     * @param decisions by {@link ListLine.At#key()}
     */
    public static List<Judged> judge(List<Known> known, List<ListLine> lines, Map<String, Decision> decisions) {
        Matching matching = new Matching(known);
        List<Judged> judged = new ArrayList<>();
        lines.forEach(line -> judged.add(
                matching.judge(line, Optional.ofNullable(decisions.get(line.at().key())))));
        return judged;
    }

    private Judged judge(ListLine line, Optional<Decision> decision) {
        Optional<LocalDate> day = line.day();
        if (line.trouble().isPresent() || day.isEmpty()) {
            return new Judged(line, Optional.empty(), Optional.empty());
        }
        Keys keys = Keys.of(line.title(), line.beside().number(), line.beside().address());
        Known self = new Known(Kind.LINE, line.at().key(), line.title(), day.get(), keys);
        Optional<Match> best = candidates(keys).stream()
                .flatMap(known -> reason(self, known).map(reason -> new Match(known, reason)).stream())
                .min(BEST);
        Judged judged = new Judged(line, best, decision);
        if (judged.verdict() != Verdict.TWICE) {
            add(self);
        }
        return judged;
    }

    private Set<Known> candidates(Keys keys) {
        Set<Known> candidates = new LinkedHashSet<>();
        places(keys).forEach(place -> candidates.addAll(byKey.getOrDefault(place, List.of())));
        return candidates;
    }

    private void add(Known known) {
        places(known.keys())
                .forEach(place ->
                        byKey.computeIfAbsent(place, _ -> new ArrayList<>()).add(known));
    }

    private static List<String> places(Keys keys) {
        List<String> places = new ArrayList<>(List.of("title " + keys.title()));
        if (!keys.number().isEmpty()) {
            places.add("number " + keys.number());
        }
        if (!keys.address().isEmpty()) {
            places.add("address " + keys.address());
        }
        return places;
    }

    private static Optional<MatchReason> reason(Known line, Known known) {
        Keys own = line.keys();
        Keys other = known.keys();
        boolean isAlike = isAlike(own.title(), other.title());
        if (!own.number().isEmpty() && own.number().equals(other.number())) {
            return Optional.of(isAlike ? MatchReason.NUMBER : MatchReason.NUMBER_OTHER_TITLE);
        }
        if (!own.address().isEmpty() && own.address().equals(other.address())) {
            return Optional.of(isAlike ? MatchReason.ADDRESS : MatchReason.ADDRESS_OTHER_TITLE);
        }
        return own.title().equals(other.title()) ? byDay(line, known) : Optional.empty();
    }

    private static Optional<MatchReason> byDay(Known line, Known known) {
        long days = Math.abs(ChronoUnit.DAYS.between(line.day(), known.day()));
        if (days == 0) {
            boolean isShort = line.keys().title().length() < SHORT_TITLE;
            return Optional.of(isShort ? MatchReason.SHORT_TITLE : MatchReason.TITLE_AND_DAY);
        }
        return days <= NEAR_DAYS ? Optional.of(MatchReason.TITLE_NEAR_DAY) : Optional.empty();
    }

    /** Lists cut long titles short, or put a number behind them. */
    private static boolean isAlike(String one, String other) {
        boolean holds = one.contains(other) || other.contains(one);
        return one.equals(other) || (holds && Math.min(one.length(), other.length()) >= SHORT_TITLE);
    }
}

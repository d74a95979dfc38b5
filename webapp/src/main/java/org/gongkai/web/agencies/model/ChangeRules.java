package org.gongkai.web.agencies.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.agencies.AgencyHistory.Standing;
import org.gongkai.web.agencies.Change;
import org.gongkai.web.agencies.CodeCheck;
import org.gongkai.web.agencies.CodeKind;
import org.gongkai.web.agencies.NewAgency;
import org.gongkai.web.agencies.Reorganization.Line;
import org.gongkai.web.agencies.model.HistoryStore.Body;
import org.springframework.stereotype.Component;

/**
 * What stands in the way of a change, so that no question about any day is ever answered in two ways: a change is no earlier than
 * what was entered before about the bodies it touches, no later than today, and only what exists succeeds or holds anything.
 */
@Component
class ChangeRules {
    private static final int EARLIEST_YEAR = 1949;

    private final HistoryStore store;
    private final Clock clock;

    ChangeRules(HistoryStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    List<Line> problems(Change change) {
        List<Line> problems = new ArrayList<>();
        LocalDate today = ChinaTime.today(clock);
        if (change.on().isAfter(today)) {
            problems.add(Line.of("body.problem.later-than-today", change.on(), today));
        }
        if (change.on().getYear() < EARLIEST_YEAR) {
            problems.add(Line.of("body.problem.too-early", change.on(), EARLIEST_YEAR));
        }
        problems.addAll(
                switch (change) {
                    case Change.Establish(NewAgency body) -> establishing(body);
                    case Change.Rename rename -> renaming(rename);
                    case Change.Move move -> moving(move);
                    case Change.Merge(List<Long> bodies, long into, LocalDate on) -> ending(bodies, List.of(into), on);
                    case Change.Split(long body, List<Long> into, LocalDate on) -> splitting(body, into, on);
                    case Change.Abolish(long body, long successor, LocalDate on) ->
                        ending(List.of(body), List.of(successor), on);
                    case Change.Recode recode -> recoding(recode);
                });
        return problems;
    }

    private List<Line> establishing(NewAgency body) {
        if (body.parent().isEmpty()) {
            return List.of();
        }
        return existing(body.parent().getAsLong(), above -> {
            List<Line> problems = new ArrayList<>();
            holding(above, body.name(), above.kind().mayHold(body.kind())).ifPresent(problems::add);
            youngerThan(above, body.establishedOn()).ifPresent(problems::add);
            return problems;
        });
    }

    private List<Line> renaming(Change.Rename rename) {
        return existing(rename.body(), body -> {
            LocalDate last = store.namesOf(body.id()).getLast().from();
            List<Line> problems = new ArrayList<>();
            if (!rename.on().isAfter(last)) {
                problems.add(Line.of("body.problem.not-after", body.name(), last));
            }
            if (isNoName(rename.name()) || isNoName(rename.shortName())) {
                problems.add(Line.of("body.problem.name-form"));
            }
            if (rename.name().equals(body.name()) && rename.shortName().equals(body.shortName())) {
                problems.add(Line.of("body.problem.same-name", body.name()));
            }
            return problems;
        });
    }

    private static boolean isNoName(String name) {
        return name.isBlank() || name.length() > NewAgency.LONGEST_NAME;
    }

    private List<Line> moving(Change.Move move) {
        return existing(
                move.body(),
                body -> existing(move.above(), above -> {
                    List<Line> problems = new ArrayList<>();
                    holding(above, body.name(), above.kind().mayHold(body.kind()))
                            .ifPresent(problems::add);
                    youngerThan(above, move.on()).ifPresent(problems::add);
                    LocalDate placed = store.placedOn(body.id());
                    if (!move.on().isAfter(placed)) {
                        problems.add(Line.of("body.problem.not-after", body.name(), placed));
                    }
                    if (body.parent().isPresent() && body.parent().getAsLong() == above.id()) {
                        problems.add(Line.of("body.problem.same-place", body.name(), above.name()));
                    }
                    if (store.isBelow(above.id(), body.id())) {
                        problems.add(Line.of("body.problem.below-itself", body.name()));
                    }
                    return problems;
                }));
    }

    private List<Line> splitting(long body, List<Long> into, LocalDate on) {
        List<Line> problems = new ArrayList<>();
        if (into.stream().distinct().count() < 2) {
            problems.add(Line.of("body.problem.split-into-one"));
        }
        problems.addAll(ending(List.of(body), into, on));
        return problems;
    }

    private List<Line> ending(List<Long> bodies, List<Long> successors, LocalDate on) {
        List<Line> problems = new ArrayList<>();
        if (bodies.isEmpty() || successors.isEmpty()) {
            problems.add(Line.of("body.problem.nobody-named"));
        }
        for (long successor : successors) {
            problems.addAll(existing(
                    successor, taking -> youngerThan(taking, on).stream().toList()));
        }
        for (long id : bodies) {
            problems.addAll(existing(id, body -> endingOf(body, bodies, successors, on)));
        }
        return problems;
    }

    private List<Line> endingOf(Body body, List<Long> bodies, List<Long> successors, LocalDate on) {
        List<Line> problems = new ArrayList<>();
        LocalDate last = store.lastDayOf(body.id());
        if (!on.isAfter(last)) {
            problems.add(Line.of("body.problem.not-after", body.name(), last));
        }
        if (successors.contains(body.id())) {
            problems.add(Line.of("body.problem.its-own-successor", body.name()));
        }
        Optional<Body> first = successors.stream().findFirst().flatMap(store::body);
        for (Standing child : store.childrenOn(body.id(), on)) {
            if (successors.contains(child.id()) || bodies.contains(child.id())) {
                problems.add(Line.of("body.problem.child-involved", child.name(), body.name()));
            }
            first.flatMap(above -> holding(above, child.name(), above.kind().mayHold(child.kind())))
                    .ifPresent(problems::add);
        }
        if (successors.stream().anyMatch(successor -> store.isBelow(successor, body.id()))) {
            problems.add(Line.of("body.problem.below-itself", body.name()));
        }
        return problems;
    }

    private List<Line> recoding(Change.Recode recode) {
        return existing(recode.body(), body -> {
            List<Line> problems = new ArrayList<>();
            if (!recode.code().matches("[0-9A-Z]{2,18}")) {
                problems.add(Line.of("body.problem.code-form", recode.code()));
            }
            if (recode.firstYear() < body.established().getYear()) {
                problems.add(Line.of(
                        "body.problem.code-too-early", body.established().getYear()));
            }
            store.codesOf(body.id()).stream()
                    .filter(code -> code.kind() == recode.kind() && code.firstYear() >= recode.firstYear())
                    .findFirst()
                    .ifPresent(code -> problems.add(Line.of("body.problem.code-known", code.code(), code.firstYear())));
            return problems;
        });
    }

    /** What to look at before a code is kept; it is kept all the same. */
    List<Line> doubts(Change.Recode recode) {
        Optional<Body> body = store.body(recode.body());
        List<CodeCheck.Finding> findings = recode.kind() == CodeKind.CREDIT || body.isEmpty()
                ? CodeCheck.credit(recode.code())
                : CodeCheck.division(recode.code(), body.get().kind(), divisionAbove(body.get()));
        return findings.stream()
                .map(finding -> new Line(finding.key(), finding.values()))
                .toList();
    }

    private String divisionAbove(Body body) {
        return body.parent().isEmpty() ? "" : store.divisionOf(body.parent().getAsLong());
    }

    private List<Line> existing(long id, Function<Body, List<Line>> further) {
        Optional<Body> body = store.body(id);
        if (body.isEmpty()) {
            return List.of(Line.of("body.problem.unknown", id));
        }
        return body.get()
                .end()
                .map(end -> List.of(Line.of("body.problem.ended", body.get().name(), end)))
                .orElseGet(() -> further.apply(body.get()));
    }

    private static Optional<Line> holding(Body above, String name, boolean isAllowed) {
        return isAllowed ? Optional.empty() : Optional.of(Line.of("body.problem.no-room", name, above.name()));
    }

    private static Optional<Line> youngerThan(Body body, LocalDate on) {
        return on.isBefore(body.established())
                ? Optional.of(Line.of("body.problem.not-yet", body.name(), body.established()))
                : Optional.empty();
    }
}

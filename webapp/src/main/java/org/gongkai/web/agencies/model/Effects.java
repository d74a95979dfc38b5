package org.gongkai.web.agencies.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.web.agencies.AgencyHistory.Standing;
import org.gongkai.web.agencies.Change;
import org.gongkai.web.agencies.NewAgency;
import org.gongkai.web.agencies.Reorganization.Line;
import org.gongkai.web.agencies.model.HistoryStore.Body;
import org.springframework.stereotype.Component;

/** What a change would do, line by line, in the order in which it would be done. */
@Component
class Effects {
    private final HistoryStore store;
    private final ChangeRules rules;

    Effects(HistoryStore store, ChangeRules rules) {
        this.store = store;
        this.rules = rules;
    }

    List<Line> of(Change change) {
        return switch (change) {
            case Change.Establish(NewAgency body) ->
                List.of(Line.of(
                        "body.effect.established",
                        body.establishedOn(),
                        body.name(),
                        body.parent().isPresent() ? nameOf(body.parent().getAsLong()) : "—"));
            case Change.Rename rename ->
                List.of(
                        Line.of("body.effect.renamed", rename.on(), nameOf(rename.body()), rename.name()),
                        Line.of("body.effect.name-stays", nameOf(rename.body())));
            case Change.Move move -> moving(move);
            case Change.Merge(List<Long> bodies, long into, LocalDate on) ->
                ending("body.effect.merged", bodies, List.of(into), on);
            case Change.Split(long body, List<Long> into, LocalDate on) ->
                ending("body.effect.split", List.of(body), into, on);
            case Change.Abolish(long body, long successor, LocalDate on) ->
                ending("body.effect.abolished", List.of(body), List.of(successor), on);
            case Change.Recode recode -> recoding(recode);
        };
    }

    private List<Line> moving(Change.Move move) {
        String before = store.body(move.body())
                .filter(body -> body.parent().isPresent())
                .map(body -> nameOf(body.parent().getAsLong()))
                .orElse("—");
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("body.effect.moved", move.on(), nameOf(move.body()), before, nameOf(move.above())));
        int below = store.childrenOn(move.body(), move.on()).size();
        if (below > 0) {
            lines.add(Line.of("body.effect.moves-with", below));
        }
        return lines;
    }

    private List<Line> ending(String key, List<Long> bodies, List<Long> successors, LocalDate on) {
        List<Line> lines = new ArrayList<>();
        String taking = successors.stream().map(this::nameOf).collect(Collectors.joining("、"));
        for (long body : bodies) {
            lines.add(Line.of(key, on, nameOf(body), taking));
            for (Standing child : store.childrenOn(body, on)) {
                lines.add(
                        Line.of("body.effect.child-moves", child.name(), nameOf(body), nameOf(successors.getFirst())));
            }
            lines.add(Line.of("body.effect.items-stay", nameOf(body), taking));
        }
        return lines;
    }

    private List<Line> recoding(Change.Recode recode) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("body.effect.recoded", recode.firstYear(), nameOf(recode.body()), recode.code()));
        store.codesOf(recode.body()).stream()
                .filter(code -> code.kind() == recode.kind() && code.lastYear().isEmpty())
                .forEach(code -> lines.add(Line.of("body.effect.code-ends", code.code(), recode.firstYear() - 1)));
        lines.addAll(rules.doubts(recode));
        return lines;
    }

    private String nameOf(long id) {
        return store.body(id).map(Body::name).orElse(String.valueOf(id));
    }
}

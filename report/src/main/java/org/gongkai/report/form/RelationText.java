package org.gongkai.report.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lists and relations of an edition's data file while it is being read. */
final class RelationText {
    private final Map<String, List<String>> lists = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    List<Relation> relations() {
        return relations;
    }

    void list(String rest) {
        List<String> words = List.of(rest.split(" +"));
        lists.put(words.getFirst(), words.subList(1, words.size()));
    }

    void relation(String rest) {
        String[] halves = rest.split(" : ", 2);
        String[] head = halves[0].split(" +");
        Severity severity = Severity.valueOf(head[1]);
        if (head.length < 3) {
            relations.add(parse(head[0], severity, halves[1].strip()));
            return;
        }
        List<String> members = lists.get(head[2].equals(":") ? "" : head[2]);
        if (members == null) {
            throw new IllegalArgumentException("no list '" + head[2] + "' before it");
        }
        members.forEach(member -> relations.add(parse(head[0], severity, halves[1].replace("{}", member))));
    }

    private static Relation parse(String code, Severity severity, String text) {
        List<String> words = List.of(text.strip().split(" +"));
        for (Relation.Comparison comparison : Relation.Comparison.values()) {
            int at = words.indexOf(comparison.sign());
            if (at > 0) {
                return new Relation(
                        code,
                        severity,
                        keys(words.subList(0, at)),
                        comparison,
                        keys(words.subList(at + 1, words.size())));
            }
        }
        throw new IllegalArgumentException("no comparison among =, <=, <=>, =>");
    }

    private static List<CellKey> keys(List<String> words) {
        return Stream.of(words)
                .flatMap(List::stream)
                .filter(word -> !word.equals("+") && !word.equals("0"))
                .map(CellKey::new)
                .toList();
    }
}

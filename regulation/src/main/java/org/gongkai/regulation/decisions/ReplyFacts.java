package org.gongkai.regulation.decisions;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.regulation.LawData;

/** What {@code decisions/reply-types.csv} says about one type of reply. */
record ReplyFacts(String row2019, String row2021, Set<EvidenceKind> evidence, Set<LetterPart> letterParts) {

    private static final Map<ReplyType, ReplyFacts> ALL = LawData.table("decisions/reply-types.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> ReplyType.ofCode(field(row, "code")).orElseThrow(), ReplyFacts::of));

    static ReplyFacts of(ReplyType type) {
        return Optional.ofNullable(ALL.get(type))
                .orElseThrow(() -> new IllegalStateException("reply-types.csv must have a row " + type.code()));
    }

    String rowIn(FormEdition edition) {
        return switch (edition) {
            case E2019 -> row2019;
            case E2021 -> row2021;
        };
    }

    private static ReplyFacts of(Map<String, String> row) {
        return new ReplyFacts(
                key(field(row, "rowE2019")),
                key(field(row, "rowE2021")),
                names(field(row, "evidence"), EvidenceKind::valueOf),
                names(field(row, "letter"), LetterPart::valueOf));
    }

    private static String key(String row) {
        if (row.isEmpty()) {
            throw new IllegalStateException("reply-types.csv must name a row of each edition for every reply");
        }
        return "requests.results." + row;
    }

    private static <T> Set<T> names(String field, Function<String, T> named) {
        return Arrays.stream(field.split(" ")).map(named).collect(Collectors.toUnmodifiableSet());
    }

    private static String field(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}

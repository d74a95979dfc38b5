package org.gongkai.web.catalog.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Entries for tests. */
final class Entries {
    static final LocalDate LONG_AGO = LocalDate.of(2019, 5, 15);

    private Entries() {}

    static Entry entry(String code, String field, String limit, String cadence) {
        return new Entry(
                code,
                field,
                new Entry.Matter("事项", code, "内容"),
                new Entry.Duty(
                        new Entry.Basis("条例第二十条", true),
                        TimeLimit.of(limit),
                        Cadence.of(cadence).orElseThrow(),
                        Set.of(),
                        LONG_AGO),
                new Entry.Reach("本机关", List.of(1), "全社会", "主动公开", Set.of(Level.TOWNSHIP)));
    }

    static EffectiveEntry inForce(String limit, String cadence) {
        return new EffectiveEntry(
                entry("one", "field", limit, cadence), new Edition.Id(Edition.Id.STANDARD, 1), Optional.empty());
    }
}

package org.gongkai.report.form;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An edition of the statutory form, as its data file describes it. */
public final class Edition {
    private final String name;
    private final int firstYear;
    private final int lastYear;
    private final Wording basis;
    private final List<FormSection> sections;
    private final List<FormTable> tables;
    private final List<Relation> relations;
    private final List<CellDefinition> cells;
    private final Map<CellKey, CellDefinition> byKey;

    Edition(EditionText text) {
        name = text.name();
        firstYear = text.firstYear();
        lastYear = text.lastYear();
        basis = text.basis();
        sections = List.copyOf(text.sections());
        tables = List.copyOf(text.tables());
        relations = List.copyOf(text.relations());
        cells = tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .toList();
        byKey = cells.stream().collect(Collectors.toMap(CellDefinition::key, Function.identity()));
    }

    /** {@code E2018}, {@code E2019}, {@code E2021}. */
    public String name() {
        return name;
    }

    /** Whether it is the form for figures of this report year. */
    public boolean isFor(int reportYear) {
        return firstYear <= reportYear && reportYear <= lastYear;
    }

    /** The document that prescribes it. */
    public Wording basis() {
        return basis;
    }

    /** Its sections, in order. */
    public List<FormSection> sections() {
        return sections;
    }

    /** Its tables, in order. */
    public List<FormTable> tables() {
        return tables;
    }

    /** Its relations. */
    public List<Relation> relations() {
        return relations;
    }

    /** Its cells, in reading order. */
    public List<CellDefinition> cells() {
        return cells;
    }

    /**
     * The cell with this key.
     *
     * @throws IllegalArgumentException when the edition has no such cell
     */
    public CellDefinition cell(CellKey key) {
        CellDefinition definition = find(key);
        if (definition == null) {
            throw new IllegalArgumentException("edition " + name + " has no cell " + key);
        }
        return definition;
    }

    /** The cell with this key, null when the edition has none. */
    public @Nullable CellDefinition find(CellKey key) {
        return byKey.get(key);
    }

    @Override
    public String toString() {
        return name;
    }
}

package org.gongkai.report.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads an edition's data file: one statement a line, {@code #} begins a comment, parts are separated by {@code " ; "},
 * variants of a text by {@code "|"}, the official one first.
 *
 * <p>Statements: {@code edition, years, basis, section, table, anchor, header, unit-column, columns, group, row, list,
 * relation}. {@code columns} and {@code group} hold for the rows that follow; a column is
 * {@code label:suffix[:TYPE[:unit]][@group]}, its type and unit those of the row where it has none; a row is {@code key ; labels ; unit [; TYPE]}, its key {@code -} where the columns
 * carry whole keys; a relation is {@code code SEVERITY [list] : terms sign terms}, {@code {}} standing for each member of
 * the list.
 */
final class EditionText {
    private String name = "";
    private int firstYear;
    private int lastYear = Integer.MAX_VALUE;
    private Wording basis = Wording.NONE;
    private final List<FormSection> sections = new ArrayList<>();
    private final List<TableText> tables = new ArrayList<>();
    private final RelationText relations = new RelationText();
    private final Map<String, Consumer<String>> statements = new HashMap<>();
    private int cellCount;

    private EditionText() {
        statements.put("edition", rest -> name = rest);
        statements.put("years", this::years);
        statements.put("basis", rest -> basis = new Wording(part(rest, 0), part(rest, 1)));
        statements.put("section", this::section);
        statements.put("table", rest -> tables.add(new TableText(part(rest, 0), part(rest, 1), tables.size())));
        statements.put("anchor", rest -> tables.getLast().anchors.add(rest));
        statements.put("header", rest -> tables.getLast().headers.add(rest));
        statements.put("unit-column", _ -> tables.getLast().hasUnitColumn = true);
        statements.put("columns", rest -> tables.getLast().columns(rest));
        statements.put("group", rest -> tables.getLast().groups = parts(rest));
        statements.put("row", rest -> cellCount = tables.getLast().row(rest, cellCount));
        statements.put("list", relations::list);
        statements.put("relation", relations::relation);
    }

    /**
     * Parses a data file.
     *
     * @throws IllegalArgumentException with the line number, the line and what was expected
     */
    static EditionText parse(String text) {
        EditionText edition = new EditionText();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            edition.statement(number, line.strip());
        }
        return edition;
    }

    private void statement(int number, String line) {
        String word = line.split(" ", 2)[0];
        Consumer<String> statement = statements.get(word);
        if (statement == null) {
            throw new IllegalArgumentException("line " + number + ": unknown statement '" + word + "', expected one of "
                    + statements.keySet().stream().sorted().toList());
        }
        try {
            statement.accept(line.substring(word.length()).strip());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("line " + number + ": '" + line + "': " + e.getMessage(), e);
        }
    }

    private void years(String rest) {
        String[] ends = rest.split("-", -1);
        firstYear = Integer.parseInt(ends[0]);
        lastYear = ends[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(ends[1]);
    }

    private void section(String rest) {
        String[] words = rest.split(" ", 2);
        sections.add(new FormSection(words[0], variants(words[1])));
    }

    static List<String> parts(String rest) {
        return rest.isEmpty()
                ? List.of()
                : Stream.of(rest.split(";", -1)).map(String::strip).toList();
    }

    static String part(String rest, int index) {
        List<String> parts = parts(rest);
        return index < parts.size() ? parts.get(index) : "";
    }

    static List<String> variants(String text) {
        return Stream.of(text.split("\\|", -1)).map(String::strip).toList();
    }

    String name() {
        return name;
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return lastYear;
    }

    Wording basis() {
        return basis;
    }

    List<FormSection> sections() {
        return sections;
    }

    List<FormTable> tables() {
        return tables.stream().map(TableText::table).toList();
    }

    List<Relation> relations() {
        return relations.relations();
    }
}

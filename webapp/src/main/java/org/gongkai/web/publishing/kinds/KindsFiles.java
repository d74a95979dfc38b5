package org.gongkai.web.publishing.kinds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.regulation.deadlines.DeadlineRules;
import org.gongkai.regulation.disclosure.DisclosureItem;
import org.gongkai.web.publishing.kinds.DueRule.InForce;
import org.gongkai.web.publishing.kinds.Element.Choice;
import org.gongkai.web.publishing.kinds.Element.Shape;
import org.gongkai.web.publishing.kinds.InformationKind.Basis;
import org.gongkai.web.publishing.kinds.InformationKind.TermElements;
import org.gongkai.web.publishing.kinds.InformationKind.Traits;

/** The data files of the kinds; the first line of each says what its columns are. What cannot be read ends the start. */
final class KindsFiles {
    private static final String NOTHING = "-";
    private static final int KIND_COLUMNS = 10;
    private static final int ELEMENT_COLUMNS = 9;
    private static final int DUE_COLUMNS = 8;

    private final List<List<String>> elements = lines("elements.tsv", ELEMENT_COLUMNS);
    private final List<List<String>> due = lines("due.tsv", DUE_COLUMNS);

    private KindsFiles() {}

    static List<InformationKind> read() {
        KindsFiles files = new KindsFiles();
        return lines("kinds.tsv", KIND_COLUMNS).stream().map(files::kind).toList();
    }

    private InformationKind kind(List<String> cells) {
        String code = cells.get(0);
        Basis basis = new Basis(
                DisclosureItem.ofCode(cells.get(3)).orElseThrow(() -> wrong(cells)),
                new Named(cells.get(4), cells.get(5)));
        Traits traits = new Traits(cells.get(6), cells.get(7), number(cells.get(8)), term(cells.get(9)), due(code));
        return new InformationKind(code, new Named(cells.get(1), cells.get(2)), basis, traits, elements(code));
    }

    private List<Element> elements(String kind) {
        return elements.stream()
                .filter(cells -> cells.get(0).equals(kind))
                .map(cells -> new Element(
                        cells.get(1),
                        new Named(cells.get(2), cells.get(3)),
                        new Shape(ElementType.valueOf(cells.get(4)), choices(cells.get(6))),
                        need(cells.get(5), new Need.Never()),
                        new Named(cells.get(7), cells.get(8))))
                .toList();
    }

    private List<DueRule> due(String kind) {
        return due.stream()
                .filter(cells -> cells.get(0).equals(kind))
                .map(cells -> new DueRule(
                        need(cells.get(1), new Need.Always()),
                        cells.get(2),
                        DeadlineRules.named(cells.get(3)),
                        new Named(cells.get(4), cells.get(5)),
                        new InForce(LocalDate.parse(cells.get(6)), last(cells.get(7)))))
                .toList();
    }

    private static Optional<LocalDate> last(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }

    private static Optional<Named> number(String cell) {
        if (cell.equals(NOTHING)) {
            return Optional.empty();
        }
        String[] parts = cell.split("=", 2);
        return Optional.of(new Named(parts[0], parts[1]));
    }

    private static Need need(String cell, Need blank) {
        return switch (cell) {
            case "" -> blank;
            case "yes" -> new Need.Always();
            case "retired" -> new Need.Retired();
            default -> {
                String[] parts = cell.split("=", 2);
                yield new Need.Where(parts[0], parts[1]);
            }
        };
    }

    private static List<Choice> choices(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .filter(choice -> !choice.isEmpty())
                .map(choice -> choice.split("=", 3))
                .map(parts -> new Choice(parts[0], new Named(parts[1], parts[2])))
                .toList();
    }

    private static Optional<TermElements> term(String cell) {
        if (cell.equals(NOTHING)) {
            return Optional.empty();
        }
        String[] parts = cell.split(" ", 2);
        return Optional.of(new TermElements(parts[0], parts[1]));
    }

    /** The cells of a data file, line by line. */
    static List<List<String>> lines(String file, int columns) {
        try (InputStream in = Objects.requireNonNull(KindsFiles.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .peek(cells -> {
                        if (cells.size() != columns) {
                            throw wrong(cells);
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException wrong(List<String> cells) {
        return new IllegalStateException("a line of the kinds' data files cannot be read: " + cells);
    }
}

package org.gongkai.web.catalog.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The catalogue that everybody inherits, from the data files of {@code standard}: the items of articles 19 to 21 of the
 * Regulation, the 26 fields, subject and genre classes, channels.
 *
 * @regulation arts 12, 19, 20, 21, 26, 49
 */
public final class StandardCatalog {
    private static final Map<String, CatalogField> FIELDS = lines("fields.tsv")
            .map(cells -> new CatalogField(cells[0], cells[1], CatalogField.Kind.valueOf(cells[2]), cells[3]))
            .collect(Collectors.toMap(CatalogField::code, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    private static final List<Edition> EDITIONS =
            lines("editions.tsv").map(StandardCatalog::edition).toList();
    private static final List<String> SUBJECTS =
            lines("subjects.tsv").map(cells -> cells[0]).toList();
    private static final List<String> GENRES =
            lines("genres.tsv").map(cells -> cells[0]).toList();
    private static final List<String> CHANNELS =
            lines("channels.tsv").map(cells -> cells[1]).toList();

    private StandardCatalog() {}

    /** All editions, the oldest first. */
    public static List<Edition> editions() {
        return EDITIONS;
    }

    /** The edition in force on a day; empty before the first. */
    public static Optional<Edition> inForce(LocalDate day) {
        return Inheritance.inForce(EDITIONS, day);
    }

    /** The fields, in their order. */
    public static List<CatalogField> fields() {
        return List.copyOf(FIELDS.values());
    }

    /** The field with this code; a body's own field is called by its code. */
    public static CatalogField field(String code) {
        CatalogField known = FIELDS.get(code);
        return known == null ? new CatalogField(code, code, CatalogField.Kind.LOCAL, "") : known;
    }

    /** The field with this name or code; empty where there is none. */
    public static Optional<CatalogField> named(String name) {
        return FIELDS.values().stream()
                .filter(field -> field.name().equals(name) || field.code().equals(name))
                .findFirst();
    }

    /** 主题分类. */
    public static List<String> subjects() {
        return SUBJECTS;
    }

    /** 体裁分类. */
    public static List<String> genres() {
        return GENRES;
    }

    /** 公开渠道和载体: the 13 check boxes, the first is number 1. */
    public static List<String> channels() {
        return CHANNELS;
    }

    private static Edition edition(String[] cells) {
        LocalDate from = LocalDate.parse(cells[1]);
        List<Entry> entries = Arrays.stream(cells[4].split(" "))
                .flatMap(StandardCatalog::lines)
                .map(row -> entry(row).since(from))
                .toList();
        Edition.Id id = new Edition.Id(Edition.Id.STANDARD, Integer.parseInt(cells[0]));
        return new Edition(id, from, cells[2] + "：" + cells[3], entries, List.of());
    }

    private static Entry entry(String[] cells) {
        return new Entry(
                cells[0],
                cells[1],
                new Entry.Matter(cells[2], cells[3], cells[4]),
                new Entry.Duty(
                        new Entry.Basis(cells[5], cells[6].equals("yes")),
                        TimeLimit.of(cells[7]),
                        Cadence.of(cells[8]).orElseThrow(),
                        set(cells[9], Function.identity()),
                        LocalDate.MIN),
                new Entry.Reach(
                        cells[10],
                        set(cells[11], Integer::valueOf).stream().sorted().toList(),
                        cells[12],
                        cells[13],
                        set(cells[14], Level::valueOf)));
    }

    private static <T> Set<T> set(String cell, Function<String, T> reading) {
        return Arrays.stream(cell.split(","))
                .filter(part -> !part.isBlank())
                .map(reading)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String[]> lines(String file) {
        try (InputStream in = StandardCatalog.class.getResourceAsStream("standard/" + file)) {
            byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

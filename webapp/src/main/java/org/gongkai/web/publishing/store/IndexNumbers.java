package org.gongkai.web.publishing.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How index numbers (索引号) look, a profile of {@code index-numbers.tsv}: the code of the body, a slash, the year or the month,
 * a serial number. Each serial number of a code and year is given once, so no two profiles and no two bodies ever share a
 * number.
 *
 * @param name of the profile
 * @param hasMonth whether the month stands behind the year
 * @param digits of the serial number, which grows longer where there are more
 */
record IndexNumbers(String name, boolean hasMonth, int digits) {
    private static final List<IndexNumbers> PROFILES = load();

    /**
     * The profile of this name.
     *
     * @throws IllegalArgumentException there is none; the names there are are said
     */
    static IndexNumbers profile(String name) {
        return PROFILES.stream()
                .filter(profile -> profile.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("index number profile %s; there are %s"
                        .formatted(
                                name, PROFILES.stream().map(IndexNumbers::name).toList())));
    }

    /** All profiles there are. */
    static List<IndexNumbers> profiles() {
        return PROFILES;
    }

    /**
     * A number.
     *
     * @param code of the body
     * @param day of the publication
     * @param serial given once for this code and year, from 1
     */
    String number(String code, LocalDate day, long serial) {
        String month = hasMonth ? String.format(Locale.ROOT, "%02d", day.getMonthValue()) : "";
        return String.format(Locale.ROOT, "%s/%04d%s-%0" + digits + "d", code, day.getYear(), month, serial);
    }

    private static List<IndexNumbers> load() {
        try (InputStream file = IndexNumbers.class.getResourceAsStream("index-numbers.tsv")) {
            byte[] bytes = Objects.requireNonNull(file, "index-numbers.tsv").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new IndexNumbers(cells[0], cells[1].equals("year-month"), Integer.parseInt(cells[2])))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package org.gongkai.web.catalog.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.gongkai.web.catalog.CatalogRefused;
import org.gongkai.web.catalog.CatalogRefused.Reason;
import org.jspecify.annotations.Nullable;

/** A day that somebody typed: 2026-03-01, 2026年3月1日, 2026.3.1 or 2026/3/1. */
final class TypedDay {
    private static final int PARTS = 3;

    private TypedDay() {}

    static LocalDate read(@Nullable String typed) {
        String[] parts =
                (typed == null ? "" : typed).strip().replaceFirst("日$", "").split("[-年月./]");
        try {
            if (parts.length == PARTS) {
                return LocalDate.of(
                        Integer.parseInt(parts[0].strip()),
                        Integer.parseInt(parts[1].strip()),
                        Integer.parseInt(parts[2].strip()));
            }
        } catch (DateTimeException | NumberFormatException _) {
            throw new CatalogRefused(Reason.UNREADABLE_DAY);
        }
        throw new CatalogRefused(Reason.UNREADABLE_DAY);
    }
}

package org.gongkai.web.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as people type it: 2026-03-01, 2026年3月1日, 2026.3.1 or 2026/3/1. */
public final class TypedDay {
    private static final int PARTS = 3;

    private TypedDay() {}

    /** The day; empty where nothing was typed, or no day of the calendar. */
    public static Optional<LocalDate> read(@Nullable String typed) {
        String[] parts =
                (typed == null ? "" : typed).strip().replaceFirst("日$", "").split("[-年月./]");
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(parts[0]), number(parts[1]), number(parts[2])));
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }
}

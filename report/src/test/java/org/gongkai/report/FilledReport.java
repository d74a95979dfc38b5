package org.gongkai.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.Editions;
import org.jspecify.annotations.Nullable;

/** Builds reports of invented bodies: every cell 0 unless told. */
public final class FilledReport {
    private final Edition edition;
    private final String issuer;
    private final @Nullable Integer year;
    private final Map<String, CellValue> told = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private @Nullable LocalDate signed;

    private FilledReport(String issuer, @Nullable Integer year, String edition) {
        this.issuer = issuer;
        this.year = year;
        this.edition = Editions.standard().named(edition);
    }

    public static FilledReport of(String issuer, @Nullable Integer year, String edition) {
        return new FilledReport(issuer, year, edition);
    }

    public FilledReport with(String key, long number) {
        return with(key, new CellValue.Printed(BigDecimal.valueOf(number)));
    }

    /** A number printed with this unit. */
    public FilledReport with(String key, long number, String unit) {
        units.put(key, unit);
        return with(key, number);
    }

    public FilledReport with(String key, CellValue value) {
        told.put(key, value);
        return this;
    }

    public FilledReport signed(String date) {
        signed = LocalDate.parse(date);
        return this;
    }

    public Report report() {
        List<Cell> cells = edition.cells().stream()
                .map(cell -> new Cell(
                        cell,
                        told.getOrDefault(cell.key().name(), new CellValue.Printed(BigDecimal.ZERO)),
                        "",
                        units.getOrDefault(cell.key().name(), cell.unit()),
                        null,
                        1))
                .toList();
        Provenance nowhere = new Provenance(0, 0, 0, 1, 1, 0, null, "");
        return new Report(
                new ReportSource(issuer + year + ".docx", "00", "text/plain", 0),
                new Heading("", issuer, issuer, year, null),
                year,
                edition,
                1,
                null,
                signed == null ? null : new Signature(signed, nowhere),
                new Contact("", "", "", ""),
                List.of(),
                new CellGrid(edition, cells),
                List.of(),
                List.of());
    }
}

package org.gongkai.report.years;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.report.Quantity;
import org.gongkai.report.form.Indicator;

/** One indicator of two reports, the earlier first. */
public record YearFigures(Indicator indicator, Figure last, Figure current) {
    /** This year's minus last year's, empty unless both are numbers in one unit. */
    public Optional<BigDecimal> change() {
        Optional<Quantity> before = last.quantity();
        Optional<Quantity> now = current.quantity();
        boolean isOneUnit = before.isPresent()
                && now.isPresent()
                && before.get().unit().equals(now.get().unit());
        return isOneUnit ? Optional.of(now.get().value().subtract(before.get().value())) : Optional.empty();
    }
}

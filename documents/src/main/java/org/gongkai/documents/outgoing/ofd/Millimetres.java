package org.gongkai.documents.outgoing.ofd;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points as the millimetres of ofd. */
final class Millimetres {
    private static final double PER_POINT = 25.4 / 72;
    private static final int DECIMALS = 3;

    private Millimetres() {}

    static String of(double points) {
        BigDecimal millimetres = BigDecimal.valueOf(points * PER_POINT).setScale(DECIMALS, RoundingMode.HALF_UP);
        return millimetres.signum() == 0
                ? "0"
                : millimetres.stripTrailingZeros().toPlainString();
    }

    static String box(double x, double y, double width, double height) {
        return of(x) + " " + of(y) + " " + of(width) + " " + of(height);
    }
}

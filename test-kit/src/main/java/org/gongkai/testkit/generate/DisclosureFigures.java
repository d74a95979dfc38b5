package org.gongkai.testkit.generate;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.generate.Figures.Figure;

/** Figures of the table of published information, 2019 and later. */
final class DisclosureFigures {
    private final Figures figures;
    private final Dice dice;
    private final Size size;

    DisclosureFigures(Figures figures, Dice dice, Size size) {
        this.figures = figures;
        this.dice = dice;
        this.size = size;
    }

    void invent2019(boolean makesRules) {
        documents2019("disclosure.a20_1.rules", makesRules ? 9 : 0);
        documents2019("disclosure.a20_1.normative", size.items() / 40);
        for (String service :
                List.of("a20_5.licensing", "a20_5.other_services", "a20_6.penalty", "a20_6.coercion", "a20_8.fees")) {
            service("disclosure." + service);
        }
        int items = size.items() == 0 || dice.chance(0.3) ? 0 : dice.between(1, 120);
        figures.put("disclosure.a20_9.procurement.items", items);
        figures.put("disclosure.a20_9.procurement.amount", items == 0 ? zero() : amount());
    }

    void invent2021(boolean makesRules) {
        documents2021("disclosure.a20_1.rules", makesRules ? 30 : 0);
        documents2021("disclosure.a20_1.normative", size.items() / 30);
        for (String row : List.of("a20_5.licensing", "a20_6.penalty", "a20_6.coercion")) {
            figures.put("disclosure." + row + ".decisions", dice.chance(0.3) ? 0 : dice.between(0, size.items()));
        }
        figures.put("disclosure.a20_8.fees.amount_wan", size.items() == 0 || dice.chance(0.4) ? zero() : decimal());
    }

    private void documents2019(String row, int most) {
        int made = dice.between(0, most);
        int published = dice.between(0, made);
        figures.put(row + ".new_made", made);
        figures.put(row + ".new_published", published);
        figures.put(row + ".total_public", published + dice.between(0, most * 3));
    }

    private void service(String row) {
        int previous = size.items() == 0 || dice.chance(0.3) ? 0 : dice.between(0, 500);
        int delta = size.items() == 0 || dice.chance(0.5) ? 0 : dice.between(-Math.min(previous, 60), 60);
        figures.put(row + ".items_prev", previous);
        String sign = delta > 0 && dice.chance(0.4) ? "+" : "";
        figures.put(row + ".items_delta", new Figure(BigDecimal.valueOf(delta), sign + delta, ""));
        if (!row.endsWith("fees")) {
            boolean none = previous + delta == 0 || dice.chance(0.3);
            figures.put(row + ".decisions", none ? 0 : dice.between(0, size.items()));
        }
    }

    private void documents2021(String row, int most) {
        figures.put(row + ".issued", dice.between(0, most));
        figures.put(row + ".repealed", dice.between(0, most / 2));
        figures.put(row + ".in_force", dice.between(0, most * 6));
    }

    private Figure zero() {
        String printed = dice.pick(List.of("0", "0", "0.00", "0.0000"));
        return new Figure(new BigDecimal(printed), printed, "");
    }

    private Figure decimal() {
        BigDecimal number = BigDecimal.valueOf(dice.between(1, 900_000_000), dice.between(0, 6));
        return new Figure(number, number.toPlainString(), "");
    }

    private Figure amount() {
        String unit = dice.pick(List.of("元", "万元", "万元"));
        BigDecimal number = unit.equals("元")
                ? BigDecimal.valueOf(dice.between(100_000, 2_000_000_000), 2)
                : BigDecimal.valueOf(dice.between(1_000, 90_000_000), dice.pick(List.of(0, 2, 4)));
        String gap = dice.chance(0.3) ? " " : "";
        return new Figure(number, number.toPlainString() + gap + unit, unit);
    }
}

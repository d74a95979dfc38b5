package org.gongkai.testkit.mangle;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Draft;
import org.gongkai.testkit.draft.Expectation;
import org.gongkai.testkit.draft.Expectation.State;
import org.gongkai.testkit.draft.TableCell;
import org.gongkai.testkit.generate.ChineseNumbers;

/** Damage to printed values. */
final class ValueDamage {
    private ValueDamage() {}

    static void units(Draft draft, Dice dice) {
        String gap = dice.pick(List.of("", " "));
        numbers(draft).filter(cell -> dice.chance(0.5)).forEach(cell -> {
            CellDefinition definition = draft.report().edition().cell(Objects.requireNonNull(cell.key()));
            BigDecimal number = cell.expected().number();
            if (cell.expected().unit().isEmpty() && !definition.unit().isEmpty() && number != null) {
                cell.print(cell.text() + gap + definition.unit(), Expectation.number(number, definition.unit()));
            }
        });
    }

    static void thousands(Draft draft, Dice dice) {
        String comma = dice.pick(List.of(",", "，"));
        DecimalFormat format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
        plain(draft).forEach(cell -> {
            BigDecimal number = Objects.requireNonNull(cell.expected().number());
            if (number.compareTo(BigDecimal.valueOf(1_000)) >= 0) {
                cell.print(format.format(number).replace(",", comma));
            }
        });
    }

    static void spacedDigits(Draft draft, Dice dice) {
        plain(draft).filter(cell -> cell.text().length() > 1).forEach(cell -> {
            String text = cell.text();
            int at = dice.between(1, text.length() - 1);
            cell.print(text.substring(0, at) + dice.pick(List.of(" ", "\u00A0")) + text.substring(at));
        });
    }

    static void wideDigits(Draft draft, Dice dice) {
        double share = dice.pick(List.of(0.2, 1.0));
        plain(draft).filter(cell -> dice.chance(share)).forEach(cell -> cell.print(wide(cell.text())));
    }

    private static String wide(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return out.toString();
    }

    static void chineseNumerals(Draft draft, Dice dice) {
        plain(draft).filter(cell -> cell.text().matches("[1-9]\\d{0,3}")).forEach(cell -> {
            if (dice.chance(0.5)) {
                cell.print(ChineseNumbers.words(Integer.parseInt(cell.text())));
            }
        });
    }

    static void blankZeros(Draft draft, Dice dice) {
        plain(draft).filter(cell -> cell.text().equals("0")).forEach(cell -> cell.print("", Expectation.BLANK));
    }

    /** Loses a few values; rows that lose some may be doubted only where the format loses blanks. */
    static void someBlank(Draft draft, Dice dice) {
        numbers(draft).filter(cell -> dice.chance(0.05)).forEach(cell -> cell.print("", Expectation.BLANK));
    }

    static void nilMarks(Draft draft, Dice dice) {
        String mark = dice.pick(List.of("/", "—", "无", "-", "／", "——"));
        plain(draft)
                .filter(cell -> cell.text().equals("0") && dice.chance(0.9))
                .forEach(cell -> cell.print(mark, Expectation.NIL));
    }

    private static Stream<TableCell> numbers(Draft draft) {
        return draft.values().stream().filter(cell -> cell.expected().state() == State.NUMBER);
    }

    private static Stream<TableCell> plain(Draft draft) {
        return numbers(draft)
                .filter(cell -> !cell.text().isEmpty() && cell.text().chars().allMatch(c -> c < 128));
    }
}

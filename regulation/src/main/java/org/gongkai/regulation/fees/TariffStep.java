package org.gongkai.regulation.fees;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gongkai.regulation.LawData;

/**
 * One line of a tariff.
 *
 * @param tariff {@code pieces} or {@code pages}
 * @param first the first piece or page, 1-based
 * @param last the last one, empty if the line has no end
 * @param yuan the price of each in the line's first bracket
 * @param growth the brackets inside the line
 */
record TariffStep(String tariff, int first, OptionalInt last, long yuan, Growth growth) {

    /**
     * How the price grows inside the line.
     *
     * @param width how many pieces or pages one bracket holds; {@link Integer#MAX_VALUE} if the line is one bracket
     * @param yuan by how much the price grows from bracket to bracket
     */
    record Growth(int width, long yuan) {}

    private static final List<TariffStep> ALL =
            LawData.table("fees/tariffs.csv").stream().map(TariffStep::of).toList();

    static List<TariffStep> of(FeeQuantity quantity) {
        String name = switch (quantity) {
            case FeeQuantity.Pieces pieces -> "pieces";
            case FeeQuantity.Pages pages -> "pages";
        };
        return ALL.stream().filter(step -> step.tariff().equals(name)).toList();
    }

    /** The brackets of this line that a quantity reaches. */
    List<FeeBracket> brackets(int count) {
        int end = Math.min(count, last.orElse(count));
        List<FeeBracket> brackets = new ArrayList<>();
        long price = yuan;
        for (long start = first; start <= end; start += growth.width()) {
            brackets.add(new FeeBracket((int) start, (int) Math.min(end, start + growth.width() - 1), price));
            price += growth.yuan();
        }
        return brackets;
    }

    private static TariffStep of(Map<String, String> row) {
        Growth growth = new Growth(
                number(row, "growEvery").orElse(Integer.MAX_VALUE),
                number(row, "growYuan").orElse(0));
        return new TariffStep(
                row.getOrDefault("tariff", ""),
                number(row, "first").orElseThrow(),
                number(row, "last"),
                number(row, "yuan").orElseThrow(),
                growth);
    }

    private static OptionalInt number(Map<String, String> row, String column) {
        String value = row.getOrDefault(column, "");
        return value.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
    }
}

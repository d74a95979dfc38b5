package org.gongkai.regulation.fees;

import java.util.List;

/**
 * A reckoned processing fee (信息处理费): progressive, each piece or page at the price of its own bracket.
 *
 * @param quantity what it was reckoned on
 * @param brackets the brackets reached, lowest first; free ones included
 * @regulation art. 42
 */
public record ProcessingFee(FeeQuantity quantity, List<FeeBracket> brackets) {

    public ProcessingFee {
        brackets = List.copyOf(brackets);
    }

    /** Reckons the fee of a quantity. */
    public static ProcessingFee of(FeeQuantity quantity) {
        return new ProcessingFee(
                quantity,
                TariffStep.of(quantity).stream()
                        .flatMap(step -> step.brackets(quantity.count()).stream())
                        .toList());
    }

    /** The whole fee, in yuan. */
    public long yuan() {
        return brackets.stream().mapToLong(FeeBracket::yuan).sum();
    }
}

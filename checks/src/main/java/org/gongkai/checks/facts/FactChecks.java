package org.gongkai.checks.facts;

import java.util.List;
import org.gongkai.checks.rules.Check;

/** All checks of this package together. */
public final class FactChecks {
    private FactChecks() {}

    /** Text against table and figures against one another. */
    public static Check check() {
        return new Check.All(List.of(
                TextTableCheck.check(),
                StatisticsTextCheck.check(),
                ShareCheck.check(),
                AgreementCheck.check(),
                StatedGrowthCheck.check()));
    }
}

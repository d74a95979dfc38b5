package org.gongkai.checks.structure;

import java.util.List;
import org.gongkai.checks.rules.Check;

/** The checks of required content together. */
public final class StructureChecks {
    private StructureChecks() {}

    /** All of them; independent of each other. */
    public static Check all() {
        return new Check.All(List.of(
                SectionCheck.check(),
                OverviewCheck.check(),
                FeeStatementCheck.check(),
                ProblemsCheck.check(),
                PrefaceCheck.check(),
                ContactCheck.check(),
                AttachmentCheck.check(),
                NoiseCheck.check(),
                AddresseeCheck.check(),
                BlankFieldCheck.check(),
                PlannedPastCheck.check()));
    }
}

package org.gongkai.web.publishing.cleanup;

import java.util.List;
import java.util.stream.Stream;

/**
 * A document in the results of a campaign, in words.
 *
 * @param maker the name of the body that made it
 * @param conclusion verdict and day, as the public reads it
 * @param decision as it was recorded
 */
public record ResultRow(String maker, NormativeDocument document, String conclusion, Decision decision) {
    /** What the public reads, cell by cell: maker, title, number, day, conclusion, reason, what follows. */
    List<String> publicCells() {
        return List.of(
                maker,
                document.name().title(),
                document.name().number(),
                document.madeOn().toString(),
                conclusion,
                decision.reason(),
                decision.successor());
    }

    /** The same, and what the office keeps besides: basis and who decided. */
    public List<String> cells() {
        return Stream.concat(publicCells().stream(), Stream.of(decision.basis(), decision.decidedBy()))
                .toList();
    }
}

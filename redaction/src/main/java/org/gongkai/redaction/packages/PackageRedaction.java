package org.gongkai.redaction.packages;

import java.util.Optional;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;

/** Writes a package anew: from the main part along every relationship that is allowed and used. */
public final class PackageRedaction {
    private static final String MAIN = "officeDocument";

    private PackageRedaction() {}

    /**
     * The package without what is covered and what no page shows.
     *
     * @param cleaner of this family, for this file alone
     * @throws CannotRedact it cannot be redacted to the end
     */
    public static byte[] redact(byte[] file, Family family, PartCleaner cleaner, Covers covers, Journal journal)
            throws CannotRedact {
        GivenPackage given = GivenPackage.of(file);
        Optional<Relation> main = Optional.empty();
        for (Relation relation : given.relations()) {
            if (relation.type().equals(MAIN) && main.isEmpty()) {
                main = Optional.of(relation);
            } else {
                journal.note(PartKind.leftBehind(relation));
            }
        }
        Relation start = main.orElseThrow(() -> new CannotRedact(Why.BROKEN, "a package without a main part"));
        byte[] bytes = new PackageCopy(given, family, cleaner, covers, journal).from(start);
        PackageProof.require(bytes, covers);
        return bytes;
    }
}

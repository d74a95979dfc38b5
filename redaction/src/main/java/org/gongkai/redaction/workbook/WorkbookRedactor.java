package org.gongkai.redaction.workbook;

import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.FormatRedactor;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.packages.Family;
import org.gongkai.redaction.packages.PackageRedaction;

/** Redacts xlsx files. */
public final class WorkbookRedactor implements FormatRedactor {

    @Override
    public byte[] redact(byte[] file, Covers covers, Journal journal) throws CannotRedact {
        return PackageRedaction.redact(file, Family.WORKBOOK, new WorkbookCleaner(covers, journal), covers, journal);
    }
}

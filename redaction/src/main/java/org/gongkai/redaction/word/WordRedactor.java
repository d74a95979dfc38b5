package org.gongkai.redaction.word;

import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.FormatRedactor;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.packages.Family;
import org.gongkai.redaction.packages.PackageRedaction;

/** Redacts docx files. */
public final class WordRedactor implements FormatRedactor {

    @Override
    public byte[] redact(byte[] file, Covers covers, Journal journal) throws CannotRedact {
        return PackageRedaction.redact(file, Family.WORD, new WordCleaner(journal), covers, journal);
    }
}

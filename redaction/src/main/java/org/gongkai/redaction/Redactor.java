package org.gongkai.redaction;

import java.util.List;
import org.gongkai.documents.MediaType;
import org.gongkai.redaction.covering.Cover;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.FormatRedactor;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Redacted;
import org.gongkai.redaction.ofd.OfdRedactor;
import org.gongkai.redaction.pdf.PdfRedactor;
import org.gongkai.redaction.picture.PictureRedactor;
import org.gongkai.redaction.plain.PlainTextRedactor;
import org.gongkai.redaction.word.WordRedactor;
import org.gongkai.redaction.workbook.WorkbookRedactor;

/** Redacts files of every type that can be redacted at all. Nothing is kept between files, so that one serves all threads. */
public final class Redactor {

    /**
     * The file without what is covered and without what no page shows.
     *
     * @param file the whole file
     * @param type what it is by its content
     * @throws CannotRedact it cannot be redacted to the end
     */
    public Redacted redact(byte[] file, MediaType type, List<Cover> covers) throws CannotRedact {
        Journal journal = new Journal();
        try {
            byte[] redacted = of(type).redact(file, new Covers(covers), journal);
            return new Redacted(redacted, journal.counts());
        } catch (RuntimeException | StackOverflowError broken) {
            throw new CannotRedact(Why.BROKEN, broken);
        }
    }

    private static FormatRedactor of(MediaType type) throws CannotRedact {
        return switch (type) {
            case DOCX -> new WordRedactor();
            case XLSX -> new WorkbookRedactor();
            case TEXT -> new PlainTextRedactor();
            case IMAGE -> new PictureRedactor();
            case PDF -> new PdfRedactor();
            case OFD -> new OfdRedactor();
            case HTML, DOC, XLS, RTF, ZIP, UNKNOWN -> throw new CannotRedact(Why.UNSUPPORTED_TYPE, type.name());
        };
    }
}

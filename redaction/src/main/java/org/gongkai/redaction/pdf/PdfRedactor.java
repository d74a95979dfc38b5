package org.gongkai.redaction.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.documents.pdf.PdfFile;
import org.gongkai.documents.stream.RefusedException;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.FormatRedactor;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.pdf.trace.Allowed;
import org.gongkai.redaction.pdf.trace.Stopped;

/** Redacts PDF files. A file that opens without a password may be restricted; the new one is not. */
public final class PdfRedactor implements FormatRedactor {
    @Override
    public byte[] redact(byte[] file, Covers covers, Journal journal) throws CannotRedact {
        try {
            byte[] written = rebuilt(file, covers, journal);
            new Proof(covers).of(written);
            return written;
        } catch (Stopped stopped) {
            throw stopped.reason();
        } catch (RefusedException refused) {
            throw new CannotRedact(Why.TOO_LARGE, refused);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new CannotRedact(Why.BROKEN, broken);
        }
    }

    private static byte[] rebuilt(byte[] file, Covers covers, Journal journal) throws IOException {
        try (PDDocument document = PdfFile.open(file, Allowed.LIMITS)) {
            if (document.getNumberOfPages() > Allowed.LIMITS.pages()) {
                throw new Stopped(Why.TOO_LARGE, document.getNumberOfPages() + " pages");
            }
            new TakenOut(document, journal).count(file);
            return new Rebuilding(document, covers, journal).bytes();
        }
    }
}

package org.gongkai.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.layout.PageSequence;
import org.gongkai.documents.page.Allowance;
import org.gongkai.documents.page.PageContent;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.RefusedException;

/** Reads a PDF file: properties first, then its pages. A broken table of objects is rebuilt where that is possible. */
public final class PdfReader {
    private final byte[] bytes;
    private final EventStream out;

    static {
        BuiltInFonts.install();
    }

    /** A reader of one file. */
    public PdfReader(byte[] bytes, EventStream out) {
        this.bytes = bytes;
        this.out = out;
    }

    /** Reads the document. */
    public void read() {
        new ObjectStreams(bytes, out.limits()).check();
        try (PDDocument document = Loader.loadPDF(new FlatBytes(bytes))) {
            read(document);
        } catch (InvalidPasswordException locked) {
            throw new RefusedException(Refusal.Code.ENCRYPTED);
        } catch (IOException | UncheckedIOException broken) {
            throw new RefusedException(Refusal.Code.CORRUPTED, "PDF");
        }
    }

    private void read(PDDocument document) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages > out.limits().pages()) {
            throw new RefusedException(
                    Refusal.Code.TOO_MANY_PAGES, pages, out.limits().pages());
        }
        PdfProperties.read(document, out);
        PageEngine engine = new PageEngine(
                new Allowance(out.limits()), HiddenLayers.of(document), new InflationCheck(out.limits()));
        PageSequence sequence = new PageSequence(out);
        int number = 0;
        for (PDPage page : document.getPages()) {
            PageContent content = engine.read(page, ++number);
            PdfComments.read(page, number, out);
            sequence.add(content);
        }
        sequence.finish();
    }
}

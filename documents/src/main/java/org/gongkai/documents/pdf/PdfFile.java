package org.gongkai.documents.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.documents.Limits;
import org.gongkai.documents.stream.RefusedException;

/** Opens PDF files as the reader does, for whoever writes them anew: no font of the machine, nothing that inflates without end. */
public final class PdfFile {
    private PdfFile() {}

    static {
        BuiltInFonts.install();
    }

    /**
     * The document of these bytes; whoever asks closes it.
     *
     * @throws RefusedException its tables inflate to more than the limits allow
     * @throws IOException it is damaged, or opens with a password alone
     */
    public static PDDocument open(byte[] bytes, Limits limits) throws IOException {
        new ObjectStreams(bytes, limits).check();
        return Loader.loadPDF(new FlatBytes(bytes));
    }

    /**
     * Goes through one stream of such a document without keeping anything of it.
     *
     * @throws RefusedException it inflates to more than one file may hold
     */
    public static void check(COSStream stream, Limits limits) throws IOException {
        new InflationCheck(limits).check(stream);
    }
}

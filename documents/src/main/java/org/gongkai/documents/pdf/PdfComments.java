package org.gongkai.documents.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Place;
import org.gongkai.documents.stream.EventStream;

/** Notes that somebody put on a page. */
final class PdfComments {
    private PdfComments() {}

    static void read(PDPage page, int number, EventStream out) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            String text = annotation.getContents();
            if (text != null && !text.isBlank()) {
                out.hidden(HiddenKind.COMMENT, text, new Place(0, 0, number));
            }
        }
    }
}

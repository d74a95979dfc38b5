package org.gongkai.documents.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Place;
import org.gongkai.documents.stream.EventStream;

/** Title, author, program and other properties; scripts and embedded files by name only. */
final class PdfProperties {
    private PdfProperties() {}

    static void read(PDDocument document, EventStream out) {
        COSDictionary properties = document.getDocument().getTrailer().getCOSDictionary(COSName.INFO);
        if (properties != null) {
            for (COSName key : properties.keySet()) {
                if (properties.getDictionaryObject(key) instanceof COSString value
                        && !value.getString().isBlank()) {
                    out.hidden(HiddenKind.METADATA, key.getName() + ": " + value.getString(), Place.UNKNOWN);
                }
            }
        }
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary action = catalog.getCOSDictionary(COSName.OPEN_ACTION);
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if ((action != null && action.containsKey(COSName.JS))
                || (names != null && names.containsKey(COSName.getPDFName("JavaScript")))) {
            out.hidden(HiddenKind.ACTIVE_CONTENT, "JavaScript", Place.UNKNOWN);
        }
        if (names != null && names.containsKey(COSName.EMBEDDED_FILES)) {
            out.hidden(HiddenKind.EMBEDDED_FILE, "EmbeddedFiles", Place.UNKNOWN);
        }
    }
}

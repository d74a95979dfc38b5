package org.gongkai.documents.ofd;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Place;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.layout.PageSequence;
import org.gongkai.documents.page.Allowance;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.RefusedException;
import org.gongkai.documents.xml.PackageParts;
import org.gongkai.documents.xml.XmlScanner;
import org.gongkai.documents.zip.ZipDirectory;

/** Reads an OFD file: properties first, then the pages of all its documents. */
public final class OfdReader {
    private static final String MAIN = "OFD.xml";

    private final ZipDirectory parts;
    private final EventStream out;
    private final List<String> roots = new ArrayList<>();

    /** A reader of the parts of one file. */
    public OfdReader(ZipDirectory parts, EventStream out) {
        this.parts = parts;
        this.out = out;
    }

    /** Reads the documents, one after the other. */
    public void read() {
        overview();
        if (roots.isEmpty()) {
            throw new RefusedException(Refusal.Code.CORRUPTED, MAIN);
        }
        Allowance allowance = new Allowance(out.limits());
        PageSequence sequence = new PageSequence(out);
        int pages = 0;
        for (String root : roots) {
            pages = new OfdDocument(parts, root, allowance, out).read(sequence, pages);
        }
        sequence.finish();
    }

    private void overview() {
        byte[] main = parts.content(MAIN).orElseThrow(() -> new RefusedException(Refusal.Code.CORRUPTED, MAIN));
        XmlScanner xml = new XmlScanner(main, OfdNames.VOCABULARY, out.limits().nesting());
        for (XmlScanner.Kind kind = xml.next(); kind != XmlScanner.Kind.END_OF_DOCUMENT; kind = xml.next()) {
            if (kind == XmlScanner.Kind.START) {
                switch (xml.token()) {
                    case OfdNames.DOC_ROOT -> roots.add(PackageParts.resolve(MAIN, text(xml)));
                    case OfdNames.DOC_INFO -> properties(xml);
                    case OfdNames.ENCRYPTIONS -> throw new RefusedException(Refusal.Code.ENCRYPTED);
                    default -> {}
                }
            }
        }
    }

    private static String text(XmlScanner xml) {
        StringBuilder text = new StringBuilder();
        if (xml.next() == XmlScanner.Kind.TEXT) {
            xml.appendText(text);
        }
        return text.toString().strip();
    }

    /** Title, author, program and whatever else stands there. */
    private void properties(XmlScanner xml) {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.next() == XmlScanner.Kind.TEXT) {
                StringBuilder text = new StringBuilder();
                xml.appendText(text);
                if (!text.toString().isBlank()) {
                    out.hidden(HiddenKind.METADATA, text.toString().strip(), Place.UNKNOWN);
                }
            }
        }
    }
}

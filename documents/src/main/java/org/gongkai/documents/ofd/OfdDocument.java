package org.gongkai.documents.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** One document of a file: its templates and its pages. */
final class OfdDocument {
    /** A4 in millimetres, for a document that does not say how large its pages are. */
    private static final float[] A4 = {0, 0, 210, 297};

    private final ZipDirectory parts;
    private final EventStream out;
    private final String root;
    private final Allowance allowance;
    private final Map<String, String> templates = new HashMap<>();
    private final List<String> pages = new ArrayList<>();
    private float[] area = A4;

    /** A document whose main part has this name. */
    OfdDocument(ZipDirectory parts, String root, Allowance allowance, EventStream out) {
        this.parts = parts;
        this.root = root;
        this.allowance = allowance;
        this.out = out;
    }

    /** Draws its pages; answers how many there are so far. */
    int read(PageSequence sequence, int pagesBefore) {
        overview();
        int count = pagesBefore;
        for (String name : pages) {
            if (++count > out.limits().pages()) {
                throw new RefusedException(
                        Refusal.Code.TOO_MANY_PAGES, count, out.limits().pages());
            }
            byte[] content = parts.content(name).orElseThrow(() -> corrupted(name));
            OfdPage page = new OfdPage(count, area(content), allowance, out.limits());
            for (String template : templatesOf(content)) {
                parts.content(template).ifPresent(page::draw);
            }
            page.draw(content);
            sequence.add(page.page());
        }
        return count;
    }

    private static RefusedException corrupted(String name) {
        return new RefusedException(Refusal.Code.CORRUPTED, name);
    }

    private void overview() {
        byte[] main = parts.content(root).orElseThrow(() -> corrupted(root));
        XmlScanner xml = new XmlScanner(main, OfdNames.VOCABULARY, out.limits().nesting());
        for (XmlScanner.Kind kind = xml.next(); kind != XmlScanner.Kind.END_OF_DOCUMENT; kind = xml.next()) {
            if (kind == XmlScanner.Kind.START) {
                switch (xml.token()) {
                    case OfdNames.PHYSICAL_BOX -> area = box(xml, area);
                    case OfdNames.TEMPLATE_PAGE -> templates.put(xml.attribute("ID", ""), location(xml));
                    case OfdNames.PAGE -> pages.add(location(xml));
                    case OfdNames.ATTACHMENTS -> out.hidden(HiddenKind.EMBEDDED_FILE, "Attachments", Place.UNKNOWN);
                    default -> {}
                }
            }
        }
    }

    private String location(XmlScanner xml) {
        return PackageParts.resolve(root, xml.attribute("BaseLoc", ""));
    }

    private static float[] box(XmlScanner xml, float[] otherwise) {
        StringBuilder text = new StringBuilder();
        if (xml.next() == XmlScanner.Kind.TEXT) {
            xml.appendText(text);
        }
        float[] box = Numbers.of(text.toString());
        return box.length == A4.length && box[2] > 0 && box[3] > 0 ? box : otherwise;
    }

    /** The page's own size where it has one. */
    private float[] area(byte[] content) {
        XmlScanner xml =
                new XmlScanner(content, OfdNames.VOCABULARY, out.limits().nesting());
        for (XmlScanner.Kind kind = xml.next(); kind != XmlScanner.Kind.END_OF_DOCUMENT; kind = xml.next()) {
            if (kind == XmlScanner.Kind.START && xml.token() == OfdNames.PHYSICAL_BOX) {
                return box(xml, area);
            }
            if (kind == XmlScanner.Kind.START && xml.token() == OfdNames.CONTENT) {
                break;
            }
        }
        return area;
    }

    private List<String> templatesOf(byte[] content) {
        List<String> names = new ArrayList<>();
        XmlScanner xml =
                new XmlScanner(content, OfdNames.VOCABULARY, out.limits().nesting());
        for (XmlScanner.Kind kind = xml.next(); kind != XmlScanner.Kind.END_OF_DOCUMENT; kind = xml.next()) {
            if (kind == XmlScanner.Kind.START && xml.token() == OfdNames.TEMPLATE) {
                String name = templates.get(xml.attribute("TemplateID", ""));
                if (name != null) {
                    names.add(name);
                }
            }
            if (kind == XmlScanner.Kind.START && xml.token() == OfdNames.CONTENT) {
                break;
            }
        }
        return names;
    }
}

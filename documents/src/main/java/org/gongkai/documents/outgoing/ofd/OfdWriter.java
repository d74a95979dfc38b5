package org.gongkai.documents.outgoing.ofd;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.DocumentWriter;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.WrittenDocument;
import org.gongkai.documents.outgoing.fonts.FontSet;
import org.gongkai.documents.outgoing.layout.LaidPages;
import org.gongkai.documents.outgoing.layout.PageLayout;
import org.gongkai.documents.outgoing.markup.Markup;
import org.gongkai.documents.outgoing.markup.ZipParts;

/** Writes ofd files. */
public final class OfdWriter implements DocumentWriter {
    static final String NAMESPACE = "http://www.ofdspec.org/2016";

    @Override
    public WrittenDocument write(OutgoingDocument document) {
        FontSet fonts = new FontSet();
        LaidPages laid = PageLayout.of(document, fonts);
        Ids ids = new Ids();
        Resources resources = new Resources(fonts, ids);
        List<Markup> pages = laid.pages().stream()
                .map(marks -> new PagePart(laid, resources, ids).write(marks))
                .toList();
        ZipParts zip = new ZipParts()
                .add("OFD.xml", entrance(document.name()))
                .add("Doc_0/Document.xml", root(laid, ids))
                .add("Doc_0/PublicRes.xml", resources.fonts())
                .add("Doc_0/DocumentRes.xml", resources.media());
        for (int i = 0; i < pages.size(); i++) {
            zip.add("Doc_0/Pages/Page_" + i + "/Content.xml", pages.get(i));
        }
        resources.files().forEach((name, bytes) -> zip.add("Doc_0/Res/" + name, bytes));
        return new WrittenDocument(zip.bytes(), laid.missing());
    }

    private static Markup entrance(String name) {
        String id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return Markup.xml()
                .start("ofd:OFD", "xmlns:ofd", NAMESPACE, "DocType", "OFD", "Version", "1.0")
                .start("ofd:DocBody")
                .start("ofd:DocInfo")
                .element("ofd:DocID", id)
                .element("ofd:Title", name)
                .end()
                .element("ofd:DocRoot", "Doc_0/Document.xml");
    }

    private static Markup root(LaidPages laid, Ids ids) {
        Markup pages = Markup.xml().start("ofd:Document", "xmlns:ofd", NAMESPACE);
        int first = ids.last() + 1;
        laid.pages().forEach(_ -> ids.next());
        pages.start("ofd:CommonData").element("ofd:MaxUnitID", String.valueOf(ids.last()));
        pages.start("ofd:PageArea").element("ofd:PhysicalBox", Millimetres.box(0, 0, laid.width(), laid.height()));
        pages.end().element("ofd:PublicRes", "PublicRes.xml").element("ofd:DocumentRes", "DocumentRes.xml");
        pages.end().start("ofd:Pages");
        for (int i = 0; i < laid.pages().size(); i++) {
            pages.empty("ofd:Page", "ID", first + i, "BaseLoc", "Pages/Page_" + i + "/Content.xml");
        }
        return pages;
    }

    /** File name of a picture. */
    static String fileName(Block.Image image, int id) {
        return "image_" + id + (image.isPng() ? ".png" : ".jpg");
    }
}

package org.gongkai.documents.outgoing.docx;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.markup.Markup;

/** Which part refers to which others. */
final class Relations {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CORE =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private final Markup xml = Markup.xml().start("Relationships", "xmlns", NAMESPACE);
    private final List<Block.Image> images = new ArrayList<>();
    private int count;

    Relations() {
        add("styles", "styles.xml");
        add("settings", "settings.xml");
        add("fontTable", "fontTable.xml");
    }

    /** The relations of the whole package. */
    static Markup ofPackage() {
        Markup xml = Markup.xml().start("Relationships", "xmlns", NAMESPACE);
        xml.empty("Relationship", "Id", "rId1", "Type", OFFICE + "officeDocument", "Target", "word/document.xml");
        xml.empty("Relationship", "Id", "rId2", "Type", CORE, "Target", "docProps/core.xml");
        return xml;
    }

    /** Adds a part and gives the id to refer to it by. */
    String add(String type, String target) {
        String id = "rId" + ++count;
        xml.empty("Relationship", "Id", id, "Type", OFFICE + type, "Target", target);
        return id;
    }

    /** Adds a picture and gives the id to refer to it by. */
    String add(Block.Image image) {
        images.add(image);
        return add("image", target(image));
    }

    List<Block.Image> images() {
        return images;
    }

    String target(Block.Image image) {
        return "media/image" + (images.indexOf(image) + 1) + (image.isPng() ? ".png" : ".jpeg");
    }

    Markup write() {
        return xml;
    }
}

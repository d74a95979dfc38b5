package org.gongkai.documents.outgoing.docx;

import java.util.List;
import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.DocumentWriter;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.WrittenDocument;
import org.gongkai.documents.outgoing.markup.Markup;
import org.gongkai.documents.outgoing.markup.ZipParts;

/** Writes docx files that Word, WPS and LibreOffice open without repairing them. */
public final class DocxWriter implements DocumentWriter {
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    @Override
    public WrittenDocument write(OutgoingDocument document) {
        Relations relations = new Relations();
        Furniture furniture = new Furniture(document);
        BodyPart body = new BodyPart(document, relations);
        furniture.relate(relations);
        ZipParts zip = new ZipParts()
                .add("[Content_Types].xml", contentTypes(furniture))
                .add("_rels/.rels", Relations.ofPackage())
                .add("docProps/core.xml", properties(document))
                .add("word/document.xml", body.write(furniture))
                .add("word/styles.xml", new Styles(document.styles()).write())
                .add("word/settings.xml", settings())
                .add("word/fontTable.xml", FontTable.write())
                .add("word/_rels/document.xml.rels", relations.write());
        furniture.addTo(zip);
        for (Block.Image image : relations.images()) {
            zip.add("word/" + relations.target(image), image.file());
        }
        return new WrittenDocument(zip.bytes(), List.of());
    }

    private static Markup contentTypes(Furniture furniture) {
        Markup xml = Markup.xml().start("Types", "xmlns", TYPES);
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty("Default", "Extension", "png", "ContentType", "image/png");
        xml.empty("Default", "Extension", "jpeg", "ContentType", "image/jpeg");
        type(xml, "/word/document.xml", WORD + "document.main+xml");
        type(xml, "/word/styles.xml", WORD + "styles+xml");
        type(xml, "/word/settings.xml", WORD + "settings+xml");
        type(xml, "/word/fontTable.xml", WORD + "fontTable+xml");
        type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        furniture
                .names()
                .forEach(name ->
                        type(xml, "/word/" + name, WORD + (name.startsWith("header") ? "header+xml" : "footer+xml")));
        return xml;
    }

    private static void type(Markup xml, String part, String type) {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }

    private static Markup properties(OutgoingDocument document) {
        return Markup.xml()
                .start(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .element("dc:title", document.name())
                .element("dc:language", "zh-CN");
    }

    private static Markup settings() {
        return Markup.xml()
                .start("w:settings", "xmlns:w", Words.NAMESPACE)
                .empty("w:evenAndOddHeaders")
                .empty("w:characterSpacingControl", "w:val", "compressPunctuation")
                .start("w:compat")
                .empty("w:useFELayout")
                .empty(
                        "w:compatSetting",
                        "w:name",
                        "compatibilityMode",
                        "w:uri",
                        "http://schemas.microsoft.com/office/word",
                        "w:val",
                        "15")
                .end()
                .empty("w:themeFontLang", "w:val", "en-US", "w:eastAsia", "zh-CN");
    }
}

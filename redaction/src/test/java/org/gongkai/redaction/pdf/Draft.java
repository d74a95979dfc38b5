package org.gongkai.redaction.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.gongkai.documents.outgoing.fonts.FontSet;

/** One file of a test: a page with a sentence that has nothing to do with what is covered, and whatever a test adds. */
final class Draft {
    static final String SENTENCE = "An unrelated sentence stays.";

    final PDDocument document = new PDDocument();
    final PDPage page = new PDPage(PDRectangle.A4);
    private final PDResources resources = new PDResources();
    private final List<PDFont> embedded = new ArrayList<>();
    private byte[] codes = {};
    private final StringBuilder content = new StringBuilder();

    Draft() {
        document.addPage(page);
        page.setResources(resources);
        resources.put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
        resources.put(COSName.getPDFName("F2"), new PDType1Font(FontName.COURIER));
        raw("BT /F1 12 Tf 72 780 Td (" + SENTENCE + ") Tj ET");
    }

    /** Adds instructions. */
    Draft raw(String instructions) {
        content.append(instructions).append('\n');
        return this;
    }

    /** A line of text as most programs write it. */
    Draft line(float x, float y, String text) {
        return raw("BT /F1 12 Tf %s %s Td (%s) Tj ET".formatted(x, y, text));
    }

    COSDictionary catalog() {
        return document.getDocumentCatalog().getCOSObject();
    }

    COSDictionary named(String kind) {
        COSName key = COSName.getPDFName(kind);
        COSDictionary all = resources.getCOSObject().getCOSDictionary(key);
        if (all == null) {
            all = new COSDictionary();
            resources.getCOSObject().setItem(key, all);
        }
        return all;
    }

    /** Gives an object of the page a name. */
    Draft name(String kind, String name, COSBase object) {
        named(kind).setItem(name, object);
        return this;
    }

    static COSStream stream(String text) {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return stream;
    }

    /** A picture of one dot, and whatever stands behind it. */
    static COSStream dots(String... behind) {
        COSStream picture = stream("x" + String.join("", behind));
        picture.setName(COSName.SUBTYPE, "Image");
        picture.setInt(COSName.WIDTH, 1);
        picture.setInt(COSName.HEIGHT, 1);
        picture.setInt(COSName.BITS_PER_COMPONENT, 8);
        picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        return picture;
    }

    /** A form with the fonts of the page. */
    COSStream form(String instructions) {
        COSStream form = stream(instructions);
        form.setName(COSName.SUBTYPE, "Form");
        form.setItem(COSName.BBOX, numbers(0, 0, 595, 842));
        COSDictionary own = new COSDictionary();
        own.setItem(COSName.FONT, named("Font"));
        form.setItem(COSName.RESOURCES, own);
        return form;
    }

    static COSArray numbers(float... numbers) {
        COSArray array = new COSArray();
        for (float number : numbers) {
            array.add(new COSFloat(number));
        }
        return array;
    }

    static COSDictionary dictionary(String type, String subtype) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        dictionary.setName(COSName.SUBTYPE, subtype);
        return dictionary;
    }

    /** Puts a note on the page. */
    COSDictionary annotation(String subtype) {
        COSDictionary annotation = dictionary("Annot", subtype);
        annotation.setItem(COSName.RECT, numbers(72, 600, 300, 620));
        COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (all == null) {
            all = new COSArray();
            page.getCOSObject().setItem(COSName.ANNOTS, all);
        }
        all.add(annotation);
        return annotation;
    }

    /** The embedded face that is shipped, as /N; text in it is written by {@link #hex}. */
    PDFont noto() throws IOException {
        PDFont font = PDType0Font.load(document, new FontSet().all().getLast().font(), true);
        resources.put(COSName.getPDFName("N"), font);
        embedded.add(font);
        return font;
    }

    /** The codes of a text in an embedded face. */
    String hex(PDFont font, String text) throws IOException {
        if (font.willBeSubset()) {
            text.codePoints().forEach(((PDType0Font) font)::addToSubset);
        }
        codes = font.encode(text);
        return '<' + HexFormat.of().formatHex(font.encode(text)) + '>';
    }

    /** The same face with all it has. */
    PDFont whole() throws IOException {
        PDFont font = PDType0Font.load(document, new FontSet().all().getLast().font(), false);
        resources.put(COSName.getPDFName("N"), font);
        return font;
    }

    /** The codes of what was last written in an embedded face; empty where nothing was. */
    byte[] codes() {
        return codes.clone();
    }

    /** Embeds what is used of the face by now. */
    void embed(PDFont font) throws IOException {
        embedded.remove(font);
        font.subset();
    }

    byte[] bytes() throws IOException {
        for (PDFont font : List.copyOf(embedded)) {
            embed(font);
        }
        COSStream instructions = stream(content.toString());
        page.getCOSObject().setItem(COSName.CONTENTS, instructions);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }
}

package org.gongkai.redaction.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.pdf.trace.Allowed;
import org.gongkai.redaction.pdf.trace.Field;
import org.gongkai.redaction.pdf.trace.FontInUse;
import org.gongkai.redaction.pdf.trace.Glyph;
import org.gongkai.redaction.pdf.trace.Layers;
import org.gongkai.redaction.pdf.trace.Sheet;
import org.gongkai.redaction.pdf.trace.Tracing;
import org.gongkai.redaction.pdf.write.Copies;
import org.gongkai.redaction.pdf.write.Pictures;
import org.gongkai.redaction.pdf.write.Rewriting;
import org.gongkai.redaction.picture.PlainDots;

/** Writes one document anew, page by page. */
final class Rebuilding {
    /** What is part of a page though it lies on it: form fields, and stamps such as seals. */
    private static final Set<String> ON_PAGE = Set.of("Widget", "Stamp");

    private final PDDocument document;
    private final Covers covers;
    private final Journal journal;
    private final Allowed allowed = new Allowed();
    private final IdentityHashMap<COSDictionary, PDPage> pages = new IdentityHashMap<>();

    Rebuilding(PDDocument document, Covers covers, Journal journal) {
        this.document = document;
        this.covers = covers;
        this.journal = journal;
    }

    /** The new file; the same each time. */
    byte[] bytes() throws IOException {
        try (PDDocument rebuilt = new PDDocument()) {
            Copies copies = new Copies(rebuilt.getDocument(), allowed, new Pictures(allowed, journal, PlainDots::jpeg));
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            Tracing tracing = new Tracing(allowed, new Layers(catalog));
            Covering covering = new Covering(covers, journal);
            for (PDPage page : document.getPages()) {
                allowed.step();
                Sheet sheet = tracing.trace(page, fields(page));
                covering.apply(sheet);
                PDPage copy = written(sheet, copies);
                rebuilt.addPage(copy);
                pages.put(page.getCOSObject(), copy);
            }
            for (FontInUse font : tracing.fonts()) {
                copies.tell(font);
            }
            Destinations destinations = new Destinations(document, pages, allowed);
            new Links(covers, journal, destinations).copy(pages);
            new Outline(covers, journal, destinations).copy(document, rebuilt);
            rebuilt.setDocumentId(0L);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            rebuilt.save(out);
            return out.toByteArray();
        }
    }

    private static List<Field> fields(PDPage page) {
        List<Field> fields = new ArrayList<>();
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation
                    && ON_PAGE.contains(annotation.getNameAsString(COSName.SUBTYPE, ""))) {
                Field.of(annotation).ifPresent(fields::add);
            }
        }
        return fields;
    }

    private PDPage written(Sheet sheet, Copies copies) throws IOException {
        for (Glyph glyph : sheet.glyphs()) {
            if (!glyph.isGone()) {
                glyph.meaning().font().keep(glyph);
            }
        }
        Rewriting content = new Rewriting(copies);
        content.put("q", List.of());
        content.write(sheet.run());
        content.put("Q", List.of());
        for (Sheet.Shown field : sheet.fields()) {
            content.put("q", List.of());
            content.put(
                    "cm",
                    field.field().place().toCOSArray().toList().stream()
                            .map(COSBase.class::cast)
                            .toList());
            content.draw(field.run());
            content.put("Q", List.of());
        }
        new Boxes(content).draw(sheet);
        PDPage page = framed(sheet.page());
        COSDictionary group = sheet.page().getCOSObject().getCOSDictionary(COSName.GROUP);
        if (group != null) {
            page.getCOSObject().setItem(COSName.GROUP, copies.of(group));
        }
        page.getCOSObject().setItem(COSName.CONTENTS, copies.stream(content.bytes()));
        page.getCOSObject().setItem(COSName.RESOURCES, content.resources());
        return page;
    }

    /** A page of the same size, turned the same way. */
    private static PDPage framed(PDPage original) {
        PDPage page = new PDPage(plain(original.getMediaBox()));
        page.setCropBox(plain(original.getCropBox()));
        page.setRotation(original.getRotation());
        if (original.getUserUnit() != 1) {
            page.setUserUnit(original.getUserUnit());
        }
        return page;
    }

    private static PDRectangle plain(PDRectangle box) {
        return new PDRectangle(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }
}

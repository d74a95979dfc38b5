package org.gongkai.documents.outgoing.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.gongkai.documents.outgoing.DocumentWriter;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.WrittenDocument;
import org.gongkai.documents.outgoing.fonts.FontSet;
import org.gongkai.documents.outgoing.layout.LaidPages;
import org.gongkai.documents.outgoing.layout.PageLayout;

/** Writes pdf files. */
public final class PdfWriter implements DocumentWriter {
    @Override
    public WrittenDocument write(OutgoingDocument document) {
        FontSet fonts = new FontSet();
        LaidPages laid = PageLayout.of(document, fonts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            describe(pdf, document.name());
            new Drawing(pdf, laid, fonts).draw();
            pdf.setDocumentId((long) document.name().hashCode());
            pdf.save(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new WrittenDocument(bytes.toByteArray(), laid.missing());
    }

    private static void describe(PDDocument pdf, String name) {
        pdf.getDocumentInformation().setTitle(name);
        pdf.getDocumentCatalog().setLanguage("zh-CN");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(preferences);
    }
}

package org.gongkai.redaction.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.documents.pdf.PdfFile;
import org.gongkai.redaction.CannotRedact.Why;
import org.gongkai.redaction.Journal;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.pdf.trace.Allowed;
import org.gongkai.redaction.pdf.trace.Layers;
import org.gongkai.redaction.pdf.trace.Stopped;
import org.gongkai.redaction.pdf.trace.Tracing;
import org.jspecify.annotations.Nullable;

/** Reads the new file as anybody might, and stops where something is in it that was to be covered. */
final class Proof {
    private static final int HALF = 1;
    private static final List<Charset> WRITTEN_IN = List.of(
            StandardCharsets.ISO_8859_1,
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE,
            Charset.forName("GB18030"));

    private final Covers covers;
    private final Allowed allowed = new Allowed();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Proof(Covers covers) {
        this.covers = covers;
    }

    void of(byte[] file) throws IOException {
        if (covers.isEmpty()) {
            return;
        }
        try (PDDocument document = PdfFile.open(file, Allowed.LIMITS)) {
            pages(document);
            COSDocument objects = document.getDocument();
            value(objects.getTrailer());
            for (COSObjectKey key : objects.getXrefTable().keySet()) {
                value(objects.getObjectFromPool(key));
            }
        }
    }

    private void pages(PDDocument document) throws IOException {
        Tracing tracing =
                new Tracing(allowed, new Layers(document.getDocumentCatalog().getCOSObject()));
        Covering covering = new Covering(covers, new Journal());
        for (PDPage page : document.getPages()) {
            if (covering.finds(tracing.trace(page, List.of()))) {
                throw new Stopped(Why.STILL_THERE, "on a page");
            }
        }
        PDFTextStripper reader = new PDFTextStripper();
        text(reader.getText(document));
        reader.setSortByPosition(true);
        text(reader.getText(document));
    }

    private void text(@Nullable String text) {
        if (text != null && !covers.in(text).isEmpty()) {
            throw new Stopped(Why.STILL_THERE, "in text");
        }
    }

    private void value(@Nullable COSBase value) throws IOException {
        if (value instanceof COSObject reference) {
            value(reference.getObject());
        } else if (value instanceof COSString string) {
            text(string.getString());
            bytes(string.getBytes());
        } else if (value instanceof COSName name) {
            text(name.getName());
        } else if (value instanceof COSArray array && seen.add(array)) {
            for (int i = 0; i < array.size(); i++) {
                value(array.getObject(i));
            }
        } else if (value instanceof COSDictionary dictionary && seen.add(dictionary)) {
            for (COSName key : dictionary.keySet()) {
                text(key.getName());
                value(dictionary.getDictionaryObject(key));
            }
            if (dictionary instanceof COSStream stream) {
                stream(stream);
            }
        }
    }

    /** Dots of pictures are no text; what is packed in a way of its own is looked at as it is. */
    private void stream(COSStream stream) throws IOException {
        boolean isPicture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        if (isPicture) {
            try (InputStream raw = stream.createRawInputStream()) {
                text(new String(raw.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        } else {
            bytes(allowed.unfolded(stream));
        }
    }

    private void bytes(byte[] bytes) {
        for (Charset charset : WRITTEN_IN) {
            text(new String(bytes, charset));
        }
        if (bytes.length > HALF) {
            text(new String(bytes, HALF, bytes.length - HALF, StandardCharsets.UTF_16BE));
            text(new String(bytes, HALF, bytes.length - HALF, StandardCharsets.UTF_16LE));
        }
    }
}

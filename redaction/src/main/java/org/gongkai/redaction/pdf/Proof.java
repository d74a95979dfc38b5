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
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.documents.pdf.PdfFile;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
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

    /** Two or three characters stand somewhere in every font, and where one line ends and another begins. */
    private static final int LONG = 7;

    private final Covers covers;
    private final Covers longer;
    private final Allowed allowed = new Allowed();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Proof(Covers covers) {
        this.covers = covers;
        this.longer = covers.atLeast(LONG);
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
            if (page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSStream contents) {
                instructions(contents);
            }
        }
        PDFTextStripper reader = new PDFTextStripper();
        read(reader.getText(document));
        reader.setSortByPosition(true);
        read(reader.getText(document));
    }

    private void read(String text) {
        require(longer.in(text).isEmpty(), "in the text of pages");
        text.lines().forEach(line -> text("in a line of text", line));
    }

    private static void require(boolean holds, String where) {
        if (!holds) {
            throw new Stopped(Why.STILL_THERE, where);
        }
    }

    private void text(String where, @Nullable String text) {
        require(text == null || covers.in(text).isEmpty(), where);
    }

    private void value(@Nullable COSBase value) throws IOException {
        switch (value) {
            case COSObject reference -> value(reference.getObject());
            case COSString string -> {
                text("in a string", string.getString());
                bytes("in a string", string.getBytes(), covers);
            }
            case COSName name -> text("in a name", name.getName());
            case COSArray array
            when seen.add(array) -> {
                for (int i = 0; i < array.size(); i++) {
                    value(array.getObject(i));
                }
            }
            case COSDictionary dictionary when seen.add(dictionary) -> dictionary(dictionary);
            case null, default -> {}
        }
    }

    private void dictionary(COSDictionary dictionary) throws IOException {
        // Its codes and characters stand one by one, as they do on the pages.
        if (dictionary.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table) {
            seen.add(table);
        }
        for (COSName key : dictionary.keySet()) {
            text("in a name", key.getName());
            value(dictionary.getDictionaryObject(key));
        }
        if (dictionary instanceof COSStream stream) {
            stream(stream);
        }
    }

    /** Numbers of places are no text, so that of instructions what they show is looked at. */
    private void instructions(COSStream stream) throws IOException {
        seen.add(stream);
        for (Object token : new PDFStreamParser(allowed.unfolded(stream)).parse()) {
            if (token instanceof COSBase operand) {
                value(operand);
            }
        }
    }

    /** Dots of pictures are no text; what is packed in a way of its own is looked at as it is. */
    private void stream(COSStream stream) throws IOException {
        if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE)) || stream.containsKey(COSName.PATTERN_TYPE)) {
            instructions(stream);
            return;
        }
        boolean isPicture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        if (isPicture) {
            try (InputStream raw = stream.createRawInputStream()) {
                String packed = new String(raw.readAllBytes(), StandardCharsets.ISO_8859_1);
                require(longer.in(packed).isEmpty(), "in a picture");
            }
        } else {
            bytes("in a stream", allowed.unfolded(stream), longer);
        }
    }

    private static void bytes(String where, byte[] bytes, Covers asked) {
        for (Charset charset : WRITTEN_IN) {
            require(asked.in(new String(bytes, charset)).isEmpty(), where);
        }
        int left = bytes.length - HALF;
        if (left > 0) {
            require(
                    asked.in(new String(bytes, HALF, left, StandardCharsets.UTF_16BE))
                            .isEmpty(),
                    where);
            require(
                    asked.in(new String(bytes, HALF, left, StandardCharsets.UTF_16LE))
                            .isEmpty(),
                    where);
        }
    }
}

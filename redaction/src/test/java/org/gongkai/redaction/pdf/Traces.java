package org.gongkai.redaction.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Looks for a secret in every object of a file, reached or not, and in the file itself. */
final class Traces {
    private final List<byte[]> written;
    private final List<String> found = new ArrayList<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Traces(List<byte[]> written) {
        this.written = written;
    }

    /** Where anything of the secret is. */
    static List<String> of(String secret, byte[] file) throws IOException {
        return of(
                List.of(
                        secret.getBytes(StandardCharsets.UTF_8),
                        secret.getBytes(StandardCharsets.UTF_16BE),
                        secret.getBytes(StandardCharsets.UTF_16LE)),
                file);
    }

    /** Where any of these bytes are. */
    static List<String> of(List<byte[]> written, byte[] file) throws IOException {
        Traces traces = new Traces(written);
        traces.bytes("file", file);
        try (PDDocument document = Loader.loadPDF(file)) {
            traces.value("trailer", document.getDocument().getTrailer());
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                traces.value(key.toString(), document.getDocument().getObjectFromPool(key));
            }
        }
        return traces.found;
    }

    private void value(String where, COSBase value) throws IOException {
        if (value instanceof COSObject reference) {
            value(where, reference.getObject());
        } else if (value instanceof COSString string) {
            bytes(where, string.getBytes());
            bytes(where, string.getString().getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof COSName name) {
            bytes(where, name.getName().getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof COSArray array && seen.add(array)) {
            for (int i = 0; i < array.size(); i++) {
                value(where + "[" + i + "]", array.getObject(i));
            }
        } else if (value instanceof COSDictionary dictionary && seen.add(dictionary)) {
            for (COSName key : dictionary.keySet()) {
                bytes(where, key.getName().getBytes(StandardCharsets.UTF_8));
                value(where + "/" + key.getName(), dictionary.getDictionaryObject(key));
            }
            if (dictionary instanceof COSStream stream) {
                try (InputStream raw = stream.createRawInputStream();
                        InputStream unfolded = stream.createInputStream()) {
                    bytes(where + " raw", raw.readAllBytes());
                    bytes(where + " unfolded", unfolded.readAllBytes());
                }
            }
        }
    }

    private void bytes(String where, byte[] bytes) {
        String plain = new String(bytes, StandardCharsets.ISO_8859_1);
        String lower = plain.toLowerCase(Locale.ROOT);
        for (byte[] secret : written) {
            if (plain.contains(new String(secret, StandardCharsets.ISO_8859_1))
                    || lower.contains(HexFormat.of().formatHex(secret))) {
                found.add(where);
            }
        }
    }
}

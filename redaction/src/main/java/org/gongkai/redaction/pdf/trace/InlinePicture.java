package org.gongkai.redaction.pdf.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.jspecify.annotations.Nullable;

/** Pictures that stand among the instructions, as pictures of their own: where such a one ends, readers differ on. */
final class InlinePicture {
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("W", "Width"),
            Map.entry("H", "Height"),
            Map.entry("BPC", "BitsPerComponent"),
            Map.entry("CS", "ColorSpace"),
            Map.entry("D", "Decode"),
            Map.entry("DP", "DecodeParms"),
            Map.entry("F", "Filter"),
            Map.entry("IM", "ImageMask"),
            Map.entry("I", "Interpolate"));

    private static final Map<String, String> FILTERS = Map.of(
            "AHx", "ASCIIHexDecode",
            "A85", "ASCII85Decode",
            "LZW", "LZWDecode",
            "Fl", "FlateDecode",
            "RL", "RunLengthDecode",
            "CCF", "CCITTFaxDecode",
            "DCT", "DCTDecode");

    private static final Map<String, String> COLOURS =
            Map.of("G", "DeviceGray", "RGB", "DeviceRGB", "CMYK", "DeviceCMYK", "I", "Indexed");

    private InlinePicture() {}

    static COSStream of(Operator operator, COSDictionary resources) throws IOException {
        COSDictionary brief = operator.getImageParameters();
        if (brief == null || operator.getImageData() == null) {
            throw new Stopped(Why.BROKEN, "a picture without dots");
        }
        COSStream picture = new COSStream();
        try (OutputStream dots = picture.createRawOutputStream()) {
            dots.write(operator.getImageData());
        }
        for (COSName key : brief.keySet()) {
            String name = KEYS.getOrDefault(key.getName(), key.getName());
            COSBase value = brief.getDictionaryObject(key);
            picture.setItem(
                    COSName.getPDFName(name),
                    switch (name) {
                        case "Filter" -> named(value, FILTERS);
                        case "ColorSpace" -> colour(value, resources);
                        default -> value;
                    });
        }
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        return picture;
    }

    private static @Nullable COSBase colour(@Nullable COSBase value, COSDictionary resources) {
        COSDictionary named = resources.getCOSDictionary(COSName.COLORSPACE);
        if (value instanceof COSName name && named != null && named.containsKey(name)) {
            return named.getDictionaryObject(name);
        }
        return named(value, COLOURS);
    }

    private static @Nullable COSBase named(@Nullable COSBase value, Map<String, String> names) {
        if (value instanceof COSName name) {
            return COSName.getPDFName(names.getOrDefault(name.getName(), name.getName()));
        }
        if (value instanceof COSArray several) {
            COSArray full = new COSArray();
            for (int i = 0; i < several.size(); i++) {
                COSBase one = several.getObject(i);
                full.add(one instanceof COSName ? named(one, names) : one);
            }
            return full;
        }
        return value;
    }
}

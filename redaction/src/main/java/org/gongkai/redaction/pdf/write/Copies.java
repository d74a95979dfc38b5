package org.gongkai.redaction.pdf.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.pdf.trace.Allowed;
import org.gongkai.redaction.pdf.trace.FontInUse;
import org.gongkai.redaction.pdf.trace.Run;
import org.gongkai.redaction.pdf.trace.Stopped;
import org.gongkai.redaction.pdf.trace.UntracedRuns;
import org.jspecify.annotations.Nullable;

/** Copies of the objects of one file in a new one: of dictionaries what is on the list, of everything else what it is. */
public final class Copies {
    /** What fonts, colours, shades, functions, states and groups need to be drawn; nothing that only tells about them. */
    private static final Set<COSName> NEEDED = names("Type Subtype"
            + " BaseFont FirstChar LastChar Widths FontDescriptor Encoding DescendantFonts CIDSystemInfo DW W DW2 W2 CIDToGIDMap"
            + " FontBBox FontMatrix BaseEncoding Differences Registry Ordering Supplement CMapName WMode UseCMap"
            + " FontName Flags ItalicAngle Ascent Descent Leading CapHeight XHeight StemV StemH AvgWidth MaxWidth MissingWidth"
            + " FontFile FontFile2 FontFile3 Length1 Length2 Length3"
            + " LW LC LJ ML D RI OP op OPM SM SA BM SMask CA ca AIS TK G S BC TR CS I K"
            + " N Alternate Range WhitePoint BlackPoint Gamma Matrix"
            + " FunctionType Domain C0 C1 Functions Bounds Encode Size BitsPerSample Order Decode"
            + " ShadingType ColorSpace Background BBox AntiAlias Coords Extend Function VerticesPerRow BitsPerCoordinate"
            + " BitsPerComponent BitsPerFlag PatternType Shading ExtGState");

    private final COSDocument into;
    private final Allowed allowed;
    private final Pictures pictures;
    private final UntracedRuns untraced;
    private final IdentityHashMap<COSBase, COSBase> copies = new IdentityHashMap<>();
    private final IdentityHashMap<COSDictionary, COSDictionary> fonts = new IdentityHashMap<>();
    private final Map<WholeForm, COSStream> forms = new HashMap<>();

    private record WholeForm(int form, int resources) {}

    /** @param into the new file */
    public Copies(COSDocument into, Allowed allowed, Pictures pictures) {
        this.into = into;
        this.allowed = allowed;
        this.pictures = pictures;
        this.untraced = new UntracedRuns(allowed);
    }

    private static Set<COSName> names(String words) {
        return Arrays.stream(words.split(" ")).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
    }

    /** A copy of any object, the same one each time. */
    public COSBase of(@Nullable COSBase original) throws IOException {
        allowed.step();
        return switch (original) {
            case null -> COSNull.NULL;
            case COSObject reference -> of(reference.getObject());
            case COSNumber number -> number;
            case COSBoolean bool -> bool;
            case COSName name -> name;
            case COSString text -> new COSString(text.getBytes());
            case COSArray array -> array(array);
            case COSDictionary dictionary -> known(dictionary);
            default -> COSNull.NULL;
        };
    }

    private COSArray array(COSArray original) throws IOException {
        COSArray copy = new COSArray();
        for (int i = 0; i < original.size(); i++) {
            copy.add(of(original.getObject(i)));
        }
        return copy;
    }

    private COSBase known(COSDictionary original) throws IOException {
        COSBase copy = copies.get(original);
        if (copy != null) {
            return copy;
        }
        if (original instanceof COSStream stream) {
            return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)) ? picture(stream) : stream(stream);
        }
        COSDictionary empty = new COSDictionary();
        copies.put(original, empty);
        fill(empty, original);
        return empty;
    }

    private void fill(COSDictionary copy, COSDictionary original) throws IOException {
        for (COSName key : original.keySet()) {
            if (NEEDED.contains(key)) {
                copy.setItem(key, of(original.getDictionaryObject(key)));
            }
        }
    }

    private COSStream stream(COSStream original) throws IOException {
        boolean isForm = COSName.FORM.equals(original.getCOSName(COSName.SUBTYPE));
        if (isForm || original.getInt(COSName.PATTERN_TYPE, 0) == 1) {
            COSStream copy = form(untraced.of(original));
            copies.put(original, copy);
            return copy;
        }
        COSStream copy = into.createCOSStream();
        copies.put(original, copy);
        fill(copy, original);
        return filled(copy, allowed.unfolded(original));
    }

    /** A new stream with these bytes. */
    public COSStream stream(byte[] bytes) throws IOException {
        return filled(into.createCOSStream(), bytes);
    }

    private static COSStream filled(COSStream stream, byte[] bytes) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    /** A form or a pattern as the run says; what is drawn whole several times is written once. */
    COSStream form(Run run) throws IOException {
        COSStream original = run.form();
        if (original == null) {
            throw new Stopped(Why.BROKEN, "a page that is drawn as a form");
        }
        WholeForm key = new WholeForm(allowed.numberOf(original), allowed.numberOf(run.resources()));
        COSStream known = run.isWhole() ? forms.get(key) : null;
        if (known != null) {
            return known;
        }
        Rewriting content = new Rewriting(this);
        content.write(run);
        COSStream copy = stream(content.bytes());
        for (String name : "Type Subtype BBox Matrix Group PatternType PaintType TilingType XStep YStep".split(" ")) {
            COSBase value = original.getDictionaryObject(COSName.getPDFName(name));
            if (value != null) {
                copy.setItem(COSName.getPDFName(name), of(value));
            }
        }
        copy.setItem(COSName.RESOURCES, content.resources());
        if (run.isWhole()) {
            forms.put(key, copy);
        }
        return copy;
    }

    COSStream picture(COSStream original) throws IOException {
        COSBase known = copies.get(original);
        if (known instanceof COSStream copy) {
            return copy;
        }
        COSStream copy = pictures.copy(original, this, into.createCOSStream());
        copies.put(original, copy);
        return copy;
    }

    /** A font without what its codes mean; that is told when all pages are written. */
    COSDictionary font(COSDictionary original) throws IOException {
        COSDictionary known = fonts.get(original);
        if (known != null) {
            return known;
        }
        COSDictionary copy = new COSDictionary();
        fonts.put(original, copy);
        fill(copy, original);
        COSDictionary shapes = original.getCOSDictionary(COSName.CHAR_PROCS);
        if (shapes != null) {
            drawn(copy, original, shapes);
        }
        return copy;
    }

    /** Shapes that are drawn by instructions. */
    private void drawn(COSDictionary copy, COSDictionary original, COSDictionary shapes) throws IOException {
        COSDictionary resources = original.getCOSDictionary(COSName.RESOURCES);
        Rewriting content = new Rewriting(this);
        COSDictionary written = new COSDictionary();
        for (COSName shape : shapes.keySet()) {
            COSStream instructions = shapes.getCOSStream(shape);
            if (instructions != null) {
                content.beginAnother();
                content.write(untraced.of(instructions, resources == null ? new COSDictionary() : resources));
                written.setItem(shape, stream(content.bytes()));
            }
        }
        copy.setItem(COSName.CHAR_PROCS, written);
        copy.setItem(COSName.RESOURCES, content.resources());
    }

    /** Tells what the codes of a font mean that are still drawn. */
    public void tell(FontInUse font) throws IOException {
        COSDictionary copy = fonts.get(font.dictionary());
        if (copy != null && font.hasTable()) {
            copy.setItem(COSName.TO_UNICODE, stream(font.table()));
        }
    }
}

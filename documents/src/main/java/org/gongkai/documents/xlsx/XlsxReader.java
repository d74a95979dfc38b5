package org.gongkai.documents.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Place;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.RefusedException;
import org.gongkai.documents.xml.PackageParts;
import org.gongkai.documents.xml.XmlScanner;
import org.gongkai.documents.zip.ZipDirectory;
import org.gongkai.documents.zip.ZipMember;

/** Reads a workbook: properties first, then its sheets in their order. */
public final class XlsxReader {
    private static final String WORKBOOK = "xl/workbook.xml";

    private final ZipDirectory parts;
    private final EventStream out;

    /** A reader of the parts of one workbook. */
    public XlsxReader(ZipDirectory parts, EventStream out) {
        this.parts = parts;
        this.out = out;
    }

    /** Reads the workbook. */
    public void read() {
        PackageParts.properties(parts, out);
        byte[] workbook =
                parts.content(WORKBOOK).orElseThrow(() -> new RefusedException(Refusal.Code.CORRUPTED, WORKBOOK));
        Map<String, String> targets = PackageParts.targets(parts, WORKBOOK, out.limits());
        NumberFormats formats = NumberFormats.of(parts.content("xl/styles.xml").orElse(new byte[0]), out.limits());
        List<String> strings = sharedStrings();
        int dateBase = 1900;
        int number = 0;
        XmlScanner xml = new XmlScanner(workbook, Cells.VOCABULARY, out.limits().nesting());
        for (XmlScanner.Kind kind = xml.next(); kind != XmlScanner.Kind.END_OF_DOCUMENT; kind = xml.next()) {
            if (kind == XmlScanner.Kind.START && xml.token() == Cells.PROPERTIES) {
                dateBase = xml.attribute("date1904", "0").matches("1|true") ? 1904 : 1900;
            } else if (kind == XmlScanner.Kind.START && xml.token() == Cells.SHEET) {
                String target = PackageParts.resolve(WORKBOOK, targets.getOrDefault(xml.relationship(), ""));
                Place place = new Place(0, 0, ++number);
                boolean isHidden = xml.attribute("state", "visible").contains("idden");
                sheet(target, new SheetReader(strings, formats, dateBase, out.limits()))
                        .emit(out, isHidden, place);
            }
        }
        surroundings();
    }

    private Sheet sheet(String part, SheetReader reader) {
        if (!part.startsWith("xl/worksheets/")) {
            return new Sheet();
        }
        byte[] bytes = parts.content(part).orElseThrow(() -> new RefusedException(Refusal.Code.CORRUPTED, part));
        Sheet sheet = reader.read(bytes);
        for (String target : PackageParts.targets(parts, part, out.limits()).values()) {
            String comments = PackageParts.resolve(part, target);
            if (comments.matches("xl/comments[^/]*\\.xml")) {
                parts.content(comments).ifPresent(content -> comments(content, sheet));
            }
        }
        return sheet;
    }

    private void comments(byte[] part, Sheet sheet) {
        XmlScanner xml = new XmlScanner(part, Cells.VOCABULARY, out.limits().nesting());
        for (XmlScanner.Kind kind = xml.next(); kind != XmlScanner.Kind.END_OF_DOCUMENT; kind = xml.next()) {
            if (kind == XmlScanner.Kind.START && xml.token() == Cells.COMMENT) {
                CellPlace place = CellPlace.of(xml.attribute("ref", ""));
                sheet.comment(place, SheetReader.richText(xml));
            }
        }
    }

    private List<String> sharedStrings() {
        List<String> strings = new ArrayList<>();
        byte[] part = parts.content("xl/sharedStrings.xml").orElse(new byte[0]);
        XmlScanner xml = new XmlScanner(part, Cells.VOCABULARY, out.limits().nesting());
        for (XmlScanner.Kind kind = xml.next(); kind != XmlScanner.Kind.END_OF_DOCUMENT; kind = xml.next()) {
            if (kind == XmlScanner.Kind.START && xml.token() == Cells.STRING_ITEM) {
                strings.add(SheetReader.richText(xml));
            }
        }
        return strings;
    }

    private void surroundings() {
        for (ZipMember member : parts.members()) {
            String name = member.name().replace('\\', '/');
            String file = name.substring(name.lastIndexOf('/') + 1);
            if (name.startsWith("xl/media/")) {
                out.picture(file, Place.UNKNOWN);
            } else if (name.startsWith("xl/embeddings/")) {
                out.hidden(HiddenKind.EMBEDDED_FILE, file, Place.UNKNOWN);
            } else if (name.equals("xl/vbaProject.bin")) {
                out.hidden(HiddenKind.ACTIVE_CONTENT, file, Place.UNKNOWN);
            }
        }
    }
}

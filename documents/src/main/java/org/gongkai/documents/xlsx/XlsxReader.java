package org.gongkai.documents.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    /** What keeps data of other sheets and files that no sheet shows. */
    private static final Set<String> KEPT_DATA = Set.of("pivotCacheDefinition", "externalLink", "connections");

    private final ZipDirectory parts;
    private final EventStream out;
    private final Map<String, String> kinds;

    /** A reader of the parts of one workbook. */
    public XlsxReader(ZipDirectory parts, EventStream out) {
        this.parts = parts;
        this.out = out;
        this.kinds = PackageParts.kinds(parts, WORKBOOK, out.limits());
    }

    /** Reads the workbook. */
    public void read() {
        PackageParts.properties(parts, out);
        byte[] workbook =
                parts.content(WORKBOOK).orElseThrow(() -> new RefusedException(Refusal.Code.CORRUPTED, WORKBOOK));
        Map<String, String> targets = PackageParts.targets(parts, WORKBOOK, out.limits());
        NumberFormats formats = NumberFormats.of(parts.content(name("styles")).orElse(new byte[0]), out.limits());
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
                named(xml.attribute("name", ""), isHidden, place);
                sheet(target, new SheetReader(strings, formats, dateBase, out.limits()))
                        .emit(out, isHidden, place);
            }
        }
        surroundings();
    }

    /** The name on a sheet's tab is as public as what stands on it. */
    private void named(String name, boolean isHidden, Place place) {
        if (!name.isBlank() && !isHidden) {
            out.hidden(HiddenKind.PAGE_FURNITURE, name, place);
        }
    }

    private Sheet sheet(String part, SheetReader reader) {
        if (!part.startsWith("xl/worksheets/") && !"worksheet".equals(kinds.get(part.toLowerCase(Locale.ROOT)))) {
            return new Sheet();
        }
        byte[] bytes = parts.content(part).orElseThrow(() -> new RefusedException(Refusal.Code.CORRUPTED, part));
        Sheet sheet = reader.read(bytes);
        PackageParts.kinds(parts, part, out.limits()).forEach((name, kind) -> {
            if (kind.equals("comments") || name.matches("xl/comments[^/]*\\.xml")) {
                parts.content(name).ifPresent(content -> comments(content, sheet));
            }
        });
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
        byte[] part = parts.content(name("sharedStrings")).orElse(new byte[0]);
        XmlScanner xml = new XmlScanner(part, Cells.VOCABULARY, out.limits().nesting());
        for (XmlScanner.Kind kind = xml.next(); kind != XmlScanner.Kind.END_OF_DOCUMENT; kind = xml.next()) {
            if (kind == XmlScanner.Kind.START && xml.token() == Cells.STRING_ITEM) {
                strings.add(SheetReader.richText(xml));
            }
        }
        return strings;
    }

    /** The name of the only part of a kind; a file may call it as it likes. */
    private String name(String kind) {
        return kinds.entrySet().stream()
                .filter(part -> part.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("xl/" + kind + ".xml");
    }

    private void surroundings() {
        kinds.forEach((name, kind) -> {
            if (KEPT_DATA.contains(kind)) {
                out.hidden(HiddenKind.HIDDEN_TEXT, name.substring(name.lastIndexOf('/') + 1), Place.UNKNOWN);
            }
        });
        for (ZipMember member : parts.members()) {
            String name = member.name().replace('\\', '/');
            String file = name.substring(name.lastIndexOf('/') + 1);
            if (name.startsWith("xl/threadedComments/")) {
                out.hidden(HiddenKind.COMMENT, file, Place.UNKNOWN);
            } else if (name.startsWith("xl/media/")) {
                out.picture(file, Place.UNKNOWN);
            } else if (name.startsWith("xl/embeddings/")) {
                out.hidden(HiddenKind.EMBEDDED_FILE, file, Place.UNKNOWN);
            } else if (name.equals("xl/vbaProject.bin")) {
                out.hidden(HiddenKind.ACTIVE_CONTENT, file, Place.UNKNOWN);
            }
        }
    }
}

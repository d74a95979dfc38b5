package org.gongkai.redaction.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.jspecify.annotations.Nullable;

/** Counts what the old file has and the new one has not, since nothing of it is copied. */
final class TakenOut {
    private static final int DEEPEST = 32;
    private static final String END = "startxref";

    /** What the new file has too. */
    private static final Set<String> KEPT = Set.of("Type", "Pages", "Outlines", "Version");

    /** What each entry beside the pages is; others are parts of the file that no page shows. */
    private static final Map<String, Removed> BESIDE = Map.ofEntries(
            Map.entry("Metadata", Removed.PROPERTIES),
            Map.entry("PieceInfo", Removed.PROPERTIES),
            Map.entry("LastModified", Removed.PROPERTIES),
            Map.entry("Perms", Removed.PROPERTIES),
            Map.entry("AF", Removed.EMBEDDED_FILES),
            Map.entry("AA", Removed.ACTIVE_CONTENT),
            Map.entry("OpenAction", Removed.ACTIVE_CONTENT));

    private static final Map<String, Removed> OF_PAGE = Map.of(
            "Metadata", Removed.PROPERTIES,
            "PieceInfo", Removed.PROPERTIES,
            "LastModified", Removed.PROPERTIES,
            "AF", Removed.EMBEDDED_FILES,
            "AA", Removed.ACTIVE_CONTENT,
            "Thumb", Removed.OTHER_PARTS,
            "B", Removed.OTHER_PARTS);

    /** Notes on pages; links are told of where they are copied. */
    private static final Map<String, Removed> ANNOTATIONS = Map.ofEntries(
            Map.entry("Widget", Removed.FIELDS),
            Map.entry("FileAttachment", Removed.EMBEDDED_FILES),
            Map.entry("Screen", Removed.ACTIVE_CONTENT),
            Map.entry("Movie", Removed.ACTIVE_CONTENT),
            Map.entry("Sound", Removed.ACTIVE_CONTENT),
            Map.entry("RichMedia", Removed.ACTIVE_CONTENT),
            Map.entry("3D", Removed.ACTIVE_CONTENT));

    private final PDDocument document;
    private final Journal journal;

    TakenOut(PDDocument document, Journal journal) {
        this.document = document;
        this.journal = journal;
    }

    void count(byte[] file) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        for (COSName key : catalog.keySet()) {
            countBeside(key.getName(), catalog.getDictionaryObject(key));
        }
        COSDictionary properties = document.getDocument().getTrailer().getCOSDictionary(COSName.INFO);
        journal.note(Removed.PROPERTIES, properties == null ? 0 : properties.size());
        for (PDPage page : document.getPages()) {
            count(page.getCOSObject());
        }
        // A file that is arranged for the web has two ends from the beginning.
        int ends = document.getDocument().getLinearizedDictionary() == null ? 1 : 2;
        journal.note(Removed.EARLIER_STATES, ends(file) - ends);
    }

    private static int ends(byte[] file) {
        String all = new String(file, StandardCharsets.ISO_8859_1);
        int count = 0;
        for (int at = all.indexOf(END); at >= 0; at = all.indexOf(END, at + END.length())) {
            count++;
        }
        return count;
    }

    private void countBeside(String key, @Nullable COSBase value) {
        if (value == null || KEPT.contains(key)) {
            return;
        }
        switch (key) {
            case "Names" -> countNames(value);
            case "AcroForm" -> countForm(value);
            default -> journal.note(BESIDE.getOrDefault(key, Removed.OTHER_PARTS));
        }
    }

    private void countNames(COSBase value) {
        if (value instanceof COSDictionary names) {
            for (COSName key : names.keySet()) {
                Removed what = switch (key.getName()) {
                    case "EmbeddedFiles" -> Removed.EMBEDDED_FILES;
                    case "JavaScript" -> Removed.ACTIVE_CONTENT;
                    default -> Removed.OTHER_PARTS;
                };
                journal.note(what, what == Removed.OTHER_PARTS ? 1 : entries(names.getCOSDictionary(key), 0));
            }
        }
    }

    private static int entries(@Nullable COSDictionary node, int depth) {
        if (node == null || depth > DEEPEST) {
            return 0;
        }
        COSArray own = node.getCOSArray(COSName.NAMES);
        int count = own == null ? 0 : own.size() / 2;
        COSArray children = node.getCOSArray(COSName.KIDS);
        for (int i = 0; children != null && i < children.size(); i++) {
            count += children.getObject(i) instanceof COSDictionary child ? entries(child, depth + 1) : 0;
        }
        return count;
    }

    private void countForm(COSBase value) {
        if (value instanceof COSDictionary form) {
            journal.note(Removed.OTHER_PARTS, form.containsKey(COSName.XFA) ? 1 : 0);
            COSArray fields = form.getCOSArray(COSName.FIELDS);
            for (int i = 0; fields != null && i < fields.size(); i++) {
                boolean isSignature = fields.getObject(i) instanceof COSDictionary field
                        && COSName.SIG.equals(field.getCOSName(COSName.FT))
                        && field.containsKey(COSName.V);
                journal.note(Removed.PROPERTIES, isSignature ? 1 : 0);
            }
        }
    }

    private void count(COSDictionary page) {
        for (COSName key : page.keySet()) {
            Removed what = OF_PAGE.get(key.getName());
            if (what != null) {
                journal.note(what);
            }
        }
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation) {
                countAnnotation(annotation);
            }
        }
    }

    private void countAnnotation(COSDictionary annotation) {
        String kind = annotation.getNameAsString(COSName.SUBTYPE, "");
        if (kind.equals("Link") || kind.equals("Popup")) {
            return;
        }
        journal.note(ANNOTATIONS.getOrDefault(kind, Removed.COMMENTS));
        boolean acts = annotation.containsKey(COSName.A) || annotation.containsKey(COSName.AA);
        boolean isTold = annotation.getDictionaryObject(COSName.CONTENTS) instanceof COSString && kind.equals("Widget");
        journal.note(Removed.ACTIVE_CONTENT, acts ? 1 : 0);
        journal.note(Removed.COMMENTS, isTold ? 1 : 0);
    }
}

package org.gongkai.redaction.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.jspecify.annotations.Nullable;

/** Keeps bookmarks with what they say and where they go; what they say is covered as a page is. */
final class Outline {
    private static final int DEEPEST = 32;

    private final Covers covers;
    private final Journal journal;
    private final Destinations destinations;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Outline(Covers covers, Journal journal, Destinations destinations) {
        this.covers = covers;
        this.journal = journal;
        this.destinations = destinations;
    }

    void copy(PDDocument from, PDDocument to) {
        COSDictionary catalog = from.getDocumentCatalog().getCOSObject();
        COSDictionary original = catalog.getCOSDictionary(COSName.OUTLINES);
        PDDocumentOutline outline = new PDDocumentOutline();
        if (original != null) {
            copyBelow(original, outline, 0);
        }
        if (outline.hasChildren()) {
            to.getDocumentCatalog().setDocumentOutline(outline);
        }
    }

    private void copyBelow(COSDictionary original, PDOutlineNode into, int depth) {
        COSDictionary item = original.getCOSDictionary(COSName.FIRST);
        while (item != null && depth < DEEPEST && seen.add(item)) {
            PDOutlineItem copy = item(item);
            into.addLast(copy);
            copyBelow(item, copy, depth + 1);
            item = item.getCOSDictionary(COSName.NEXT);
        }
    }

    private PDOutlineItem item(COSDictionary original) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(covered(original.getString(COSName.TITLE)));
        COSArray place = destinations.of(original).orElse(null);
        if (place != null) {
            item.getCOSObject().setItem(COSName.DEST, place);
        } else if (original.containsKey(COSName.A)) {
            journal.note(Removed.ACTIVE_CONTENT);
        }
        return item;
    }

    private String covered(@Nullable String title) {
        String text = title == null ? "" : title;
        journal.note(Removed.COVERED, covers.in(text).size());
        return covers.applied(text);
    }
}

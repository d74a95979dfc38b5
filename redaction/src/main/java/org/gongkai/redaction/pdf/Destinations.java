package org.gongkai.redaction.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongkai.redaction.pdf.trace.Allowed;
import org.jspecify.annotations.Nullable;

/** Places that links and bookmarks go to: pages of the new file, and no name of any. */
final class Destinations {
    private static final int DEEPEST = 32;

    private final PDDocument document;
    private final IdentityHashMap<COSDictionary, PDPage> pages;
    private final Allowed allowed;
    private final Map<String, COSBase> named = new HashMap<>();

    Destinations(PDDocument document, IdentityHashMap<COSDictionary, PDPage> pages, Allowed allowed) {
        this.document = document;
        this.pages = pages;
        this.allowed = allowed;
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        COSDictionary old = catalog.getCOSDictionary(COSName.DESTS);
        if (old != null) {
            old.keySet().forEach(key -> named.put(key.getName(), old.getDictionaryObject(key)));
        }
        if (names != null) {
            collect(names.getCOSDictionary(COSName.DESTS), 0);
        }
    }

    private void collect(@Nullable COSDictionary node, int depth) {
        if (node == null || depth > DEEPEST) {
            return;
        }
        COSArray entries = node.getCOSArray(COSName.NAMES);
        for (int i = 0; entries != null && i + 1 < entries.size(); i += 2) {
            allowed.step();
            if (entries.getObject(i) instanceof COSString name && entries.getObject(i + 1) != null) {
                named.put(name.getString(), entries.getObject(i + 1));
            }
        }
        COSArray children = node.getCOSArray(COSName.KIDS);
        for (int i = 0; children != null && i < children.size(); i++) {
            allowed.step();
            if (children.getObject(i) instanceof COSDictionary child) {
                collect(child, depth + 1);
            }
        }
    }

    /** The place that a link or a bookmark goes to, where it is one of this file. */
    Optional<COSArray> of(COSDictionary from) {
        COSBase place = from.getDictionaryObject(COSName.DEST);
        if (place == null
                && from.getDictionaryObject(COSName.A) instanceof COSDictionary action
                && COSName.getPDFName("GoTo").equals(action.getCOSName(COSName.S))) {
            place = action.getDictionaryObject(COSName.D);
        }
        if (place instanceof COSString name) {
            place = named.get(name.getString());
        } else if (place instanceof COSName name) {
            place = named.get(name.getName());
        }
        if (place instanceof COSDictionary dictionary) {
            place = dictionary.getDictionaryObject(COSName.D);
        }
        return place instanceof COSArray array ? copy(array) : Optional.empty();
    }

    private Optional<COSArray> copy(COSArray place) {
        PDPage page = place.size() == 0 ? null : page(place.getObject(0));
        if (page == null) {
            return Optional.empty();
        }
        COSArray copy = new COSArray();
        copy.add(page.getCOSObject());
        for (int i = 1; i < place.size(); i++) {
            COSBase part = place.getObject(i);
            boolean isFit = i == 1 && part instanceof COSName;
            copy.add(isFit || part instanceof COSNumber ? part : COSNull.NULL);
        }
        return Optional.of(copy);
    }

    private @Nullable PDPage page(@Nullable COSBase page) {
        if (page instanceof COSNumber number && number.intValue() >= 0 && number.intValue() < pages.size()) {
            return pages.get(document.getPage(number.intValue()).getCOSObject());
        }
        return page instanceof COSDictionary dictionary ? pages.get(dictionary) : null;
    }
}

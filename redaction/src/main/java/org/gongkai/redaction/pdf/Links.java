package org.gongkai.redaction.pdf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.jspecify.annotations.Nullable;

/** Keeps links to places of the file and to plain addresses of the web, and nothing else that could be clicked at. */
final class Links {
    private static final int LONGEST = 2_000;
    private static final int MOST_ESCAPES = 3;

    private final Covers covers;
    private final Journal journal;
    private final Destinations destinations;

    Links(Covers covers, Journal journal, Destinations destinations) {
        this.covers = covers;
        this.journal = journal;
        this.destinations = destinations;
    }

    /** Copies those of each page to the page that stands for it. */
    void copy(IdentityHashMap<COSDictionary, PDPage> pages) {
        pages.forEach((original, page) -> {
            COSArray links = links(original);
            if (links.size() > 0) {
                page.getCOSObject().setItem(COSName.ANNOTS, links);
            }
        });
    }

    private COSArray links(COSDictionary page) {
        COSArray links = new COSArray();
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation
                    && COSName.getPDFName("Link").equals(annotation.getCOSName(COSName.SUBTYPE))) {
                Optional<COSDictionary> link = link(annotation);
                link.ifPresent(links::add);
                journal.note(Removed.ACTIVE_CONTENT, link.isPresent() ? 0 : 1);
            }
        }
        return links;
    }

    private Optional<COSDictionary> link(COSDictionary original) {
        COSDictionary link = new COSDictionary();
        link.setItem(COSName.TYPE, COSName.ANNOT);
        link.setName(COSName.SUBTYPE, "Link");
        link.setItem(COSName.RECT, numbers(original.getCOSArray(COSName.RECT), 4));
        link.setItem(COSName.BORDER, numbers(null, 3));
        Optional<COSArray> place = destinations.of(original);
        place.ifPresent(array -> link.setItem(COSName.DEST, array));
        Optional<COSDictionary> address = place.isPresent() ? Optional.empty() : address(original);
        address.ifPresent(action -> link.setItem(COSName.A, action));
        return place.isPresent() || address.isPresent() ? Optional.of(link) : Optional.empty();
    }

    /** As many numbers; nothing else has a place there. */
    private static COSArray numbers(@Nullable COSArray original, int howMany) {
        COSArray numbers = new COSArray();
        for (int i = 0; i < howMany; i++) {
            COSBase number = original == null || i >= original.size() ? null : original.getObject(i);
            numbers.add(number instanceof COSNumber ? number : COSInteger.ZERO);
        }
        return numbers;
    }

    private Optional<COSDictionary> address(COSDictionary link) {
        if (!(link.getDictionaryObject(COSName.A) instanceof COSDictionary action)
                || !(action.getDictionaryObject(COSName.URI) instanceof COSString uri)
                || !isPlain(uri.getString())) {
            return Optional.empty();
        }
        COSDictionary copy = new COSDictionary();
        copy.setItem(COSName.S, COSName.URI);
        copy.setItem(COSName.URI, new COSString(uri.getString().getBytes(StandardCharsets.UTF_8)));
        return Optional.of(copy);
    }

    private boolean isPlain(String uri) {
        String lower = uri.toLowerCase(Locale.ROOT);
        if ((!lower.startsWith("http://") && !lower.startsWith("https://")) || uri.length() > LONGEST) {
            return false;
        }
        String decoded = uri;
        for (int i = 0; i < MOST_ESCAPES; i++) {
            if (!covers.in(decoded).isEmpty()) {
                return false;
            }
            try {
                decoded = URLDecoder.decode(decoded, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException _) {
                return false;
            }
        }
        return covers.in(decoded).isEmpty();
    }
}

package org.gongkai.web.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A document as the index keeps it beside its terms: all that is shown of a hit, except what its body is called, which changes
 * without a new version. Whether the document is public, and in this version, is asked of the database each time.
 */
public final class KeptDocument {
    /** Documents with more characters, files included, are read from the database instead. */
    private static final int MOST = 20_000;

    private final String kept;
    private int at;

    private KeptDocument(String kept) {
        this.kept = kept;
    }

    /** The document as text: each part with its length before it. Empty where the document is too long to be kept. */
    public static String write(SearchDocument document) {
        if (document.wording().length() > MOST) {
            return "";
        }
        StringBuilder kept = new StringBuilder();
        add(kept, Long.toString(document.version()));
        add(kept, document.address());
        SearchDocument.Origin origin = document.origin();
        add(kept, Long.toString(origin.body()));
        add(kept, origin.publishedOn().toString());
        add(kept, Integer.toString(origin.catalogue().size()));
        origin.catalogue().stream().sorted().forEach(code -> add(kept, code));
        SearchDocument.Wording wording = document.wording();
        add(kept, wording.title());
        add(kept, wording.number());
        add(kept, wording.text());
        wording.attached().forEach(file -> {
            add(kept, file.name());
            add(kept, file.text());
        });
        return kept.toString();
    }

    private static void add(StringBuilder kept, String part) {
        kept.append(part.length()).append(':').append(part);
    }

    /** The document with this id that was written so, the name of its body left empty. */
    public static SearchDocument read(String id, String kept) {
        return new KeptDocument(kept).document(id);
    }

    private SearchDocument document(String id) {
        long version = Long.parseLong(part());
        String address = part();
        long body = Long.parseLong(part());
        LocalDate publishedOn = LocalDate.parse(part());
        Set<String> catalogue = new LinkedHashSet<>();
        for (int left = Integer.parseInt(part()); left > 0; left--) {
            catalogue.add(part());
        }
        SearchDocument.Wording wording = wording();
        return new SearchDocument(
                id, version, wording, new SearchDocument.Origin(body, "", publishedOn, catalogue), address);
    }

    private SearchDocument.Wording wording() {
        String title = part();
        String number = part();
        String text = part();
        List<SearchDocument.Attached> attached = new ArrayList<>();
        while (at < kept.length()) {
            attached.add(new SearchDocument.Attached(part(), part()));
        }
        return new SearchDocument.Wording(title, number, text, attached);
    }

    private String part() {
        int start = kept.indexOf(':', at) + 1;
        int end = start + Integer.parseInt(kept, at, start - 1, 10);
        at = end;
        return kept.substring(start, end);
    }
}

package org.gongkai.web.search;

import java.util.List;
import org.gongkai.web.search.text.Piece;

/**
 * A page of what was found; every hit was public when it was asked for.
 *
 * @param total how many there are, see {@code count}
 * @param count how far the total can be trusted
 * @param page 1-based
 * @param hasNext whether another page can be asked for
 */
public record Hits(List<Hit> hits, long total, Count count, int page, boolean hasNext) {
    public Hits {
        hits = List.copyOf(hits);
    }

    /** How far a total can be trusted. */
    public enum Count {
        /** Counted and re-checked one by one. */
        EXACT,
        /** Counted in the index; the ones further behind are re-checked when their page is asked for. */
        ABOUT,
        /** There are more than this; they were not counted to the end. */
        MORE_THAN
    }

    /**
     * A document that was found.
     *
     * @param title the whole title with what was searched for marked
     * @param excerpt some lines of the text, likewise
     * @param attachment name of the file the excerpt is from; empty where it is from the text itself
     */
    public record Hit(String kind, SearchDocument document, List<Piece> title, List<Piece> excerpt, String attachment) {
        public Hit {
            title = List.copyOf(title);
            excerpt = List.copyOf(excerpt);
        }
    }
}

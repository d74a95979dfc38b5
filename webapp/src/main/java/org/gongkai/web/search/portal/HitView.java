package org.gongkai.web.search.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.web.search.Hits;
import org.gongkai.web.search.SearchDocument;
import org.gongkai.web.search.text.Piece;
import org.springframework.web.util.HtmlUtils;

/**
 * A hit as the page shows it.
 *
 * @param title HTML, what was searched for in {@code mark}
 * @param excerpt likewise
 * @param day on which it was published, in the reader's language
 * @param bodyAddress the same question, for its body only
 */
public record HitView(Hits.Hit hit, String title, String excerpt, String day, String bodyAddress) {
    static HitView of(Hits.Hit hit, String day, String bodyAddress) {
        return new HitView(hit, html(hit.title()), html(hit.excerpt()), day, bodyAddress);
    }

    /** What was found. */
    public SearchDocument document() {
        return hit.document();
    }

    /** Whether it applies on a day, as the end of the name of its message; empty for what has no validity. */
    public String validity(LocalDate today) {
        return document().origin().term().map(term -> term.on(today).name()).orElse("");
    }

    private static String html(List<Piece> pieces) {
        return pieces.stream().map(HitView::html).collect(Collectors.joining());
    }

    private static String html(Piece piece) {
        String text = HtmlUtils.htmlEscape(piece.text(), "UTF-8");
        return piece.isMarked() ? "<mark>" + text + "</mark>" : text;
    }
}

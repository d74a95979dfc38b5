package org.gongkai.web.publishing.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Clean HTML as lines and cells, whose characters can be replaced where they stand, also where a word is parted by tags: a line for
 * each paragraph, item or row, a tabulator between the cells of a row.
 */
public final class TextLayout {
    private static final Set<String> BLOCKS =
            Set.of("p", "h2", "h3", "h4", "li", "tr", "blockquote", "caption", "br", "hr", "ul", "ol", "table", "div");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final Document document;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<TextLink> links = new ArrayList<>();
    private int lines = 1;
    private int openCells;

    /**
     * What a node gave.
     *
     * @param from of its first character in the text
     */
    private record Piece(int from, TextNode node) {}

    private TextLayout(Document document) {
        this.document = document;
    }

    /** The layout of clean HTML. */
    public static TextLayout of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml));
        TextLayout layout = new TextLayout(document);
        document.body().traverse(layout.reading());
        return layout;
    }

    /** Its words. */
    public String text() {
        return text.toString();
    }

    /**
     * Puts as many characters in the place of those that stand there.
     *
     * @param from of the first of them in the text
     * @throws IllegalArgumentException they would reach over the end of the text
     */
    public void replace(int from, String characters) {
        if (from < 0 || from + characters.length() > text.length()) {
            throw new IllegalArgumentException("from " + from + " must leave room for " + characters.length()
                    + " characters in a text of " + text.length());
        }
        for (Piece piece : pieces) {
            String words = piece.node().getWholeText();
            int start = Math.max(from, piece.from());
            int end = Math.min(from + characters.length(), piece.from() + words.length());
            if (start < end) {
                String inside = characters.substring(start - from, end - from);
                piece.node()
                        .text(new StringBuilder(words)
                                .replace(start - piece.from(), end - piece.from(), inside)
                                .toString());
            }
        }
        text.replace(from, from + characters.length(), characters);
    }

    /** What is linked, in the order of the text. */
    public List<TextLink> links() {
        return List.copyOf(links);
    }

    /** The HTML as it is now. */
    public String html() {
        return document.body().html();
    }

    private NodeVisitor reading() {
        return new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    read(words);
                } else if (node instanceof Element element && CELLS.contains(element.normalName())) {
                    openCells++;
                } else if (node instanceof Element element
                        && element.normalName().equals("a")
                        && element.hasAttr("href")) {
                    links.add(new TextLink(element.attr("href"), element.text(), lines));
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    end(element.normalName());
                }
            }
        };
    }

    private void read(TextNode words) {
        String whole = words.getWholeText();
        if (whole.isBlank() && openCells == 0 && endsLine()) {
            return;
        }
        pieces.add(new Piece(text.length(), words));
        for (int at = 0; at < whole.length(); at++) {
            char c = whole.charAt(at);
            text.append(c == '\n' || c == '\t' || c == '\r' ? ' ' : c);
        }
    }

    /** A paragraph inside of a cell does not end its row. */
    private void end(String tag) {
        if (CELLS.contains(tag)) {
            openCells--;
            text.append('\t');
        } else if (BLOCKS.contains(tag)) {
            if (openCells > 0) {
                text.append(' ');
            } else if (!endsLine()) {
                text.append('\n');
                lines++;
            }
        }
    }

    private boolean endsLine() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }
}

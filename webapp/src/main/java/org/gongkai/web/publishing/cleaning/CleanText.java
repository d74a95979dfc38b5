package org.gongkai.web.publishing.cleaning;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The text of an item as it may be shown: paragraphs, headings, lists, tables and links, without styles, scripts or forms. */
public final class CleanText {
    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "h2", "h3", "h4", "strong", "b", "em", "i", "u", "s", "sub", "sup", "blockquote", "hr")
            .addTags("ul", "ol", "li", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "a")
            .addAttributes("th", "colspan", "rowspan", "scope")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto")
            .preserveRelativeLinks(true);

    /** Never seen by anybody: links to pages of ours are kept as they are, and need something that they are relative to. */
    private static final String HERE = "https://here.invalid/";

    private static final Document.OutputSettings AS_TYPED =
            new Document.OutputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);

    private CleanText() {}

    /** Clean HTML of what was typed: lines of plain text become paragraphs, HTML keeps what is allowed. */
    public static String of(String typed) {
        String text = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.isEmpty()) {
            return "";
        }
        return looksLikeHtml(text) ? cleaned(text) : paragraphs(text);
    }

    /** The words alone, a line for each paragraph, row or item of a list. */
    public static String wordsOf(String clean) {
        return PlainWords.of(clean).orElseGet(() -> wordsOfTree(clean));
    }

    /** The same of any HTML. */
    static String wordsOfTree(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings(AS_TYPED);
        document.select("p, br, h2, h3, h4, li, tr, blockquote, caption").forEach(block -> block.appendText("\n"));
        document.select("td, th").forEach(cell -> cell.appendText(" "));
        return lines(document.body().wholeText());
    }

    /** Lines without blanks around them, those with nothing else left out. */
    static String lines(String words) {
        String text = words.indexOf('\r') < 0 ? words : words.replace('\r', '\n');
        StringBuilder lines = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end;
            addStripped(text, at, next, lines);
            at = next + 1;
        }
        return lines.toString();
    }

    private static void addStripped(String text, int from, int to, StringBuilder lines) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            lines.append(lines.isEmpty() ? "" : "\n").append(text, start, end);
        }
    }

    private static boolean looksLikeHtml(String text) {
        return text.matches("(?s).*</?[a-zA-Z][^<>]*>.*");
    }

    private static String paragraphs(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> "<p>" + Entities.escape(line, AS_TYPED) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String cleaned(String html) {
        Document dirty = Jsoup.parseBodyFragment(html, HERE);
        dirty.select("h1").forEach(heading -> heading.tagName("h2"));
        dirty.select("h5, h6").forEach(heading -> heading.tagName("h4"));
        dirty.select("div").forEach(CleanText::asParagraph);
        Document clean = new Cleaner(ALLOWED).clean(dirty);
        clean.outputSettings(AS_TYPED);
        clean.select("p:not(:has(*))").forEach(CleanText::removeIfBlank);
        return clean.body().html().strip();
    }

    private static void asParagraph(Element box) {
        if (box.select("p, table, ul, ol, div, h2, h3, h4").size()
                == (box.normalName().equals("div") ? 1 : 0)) {
            box.tagName("p");
        }
    }

    private static void removeIfBlank(Element paragraph) {
        if (paragraph.text().replace("\u00a0", " ").isBlank()) {
            paragraph.remove();
        }
    }
}

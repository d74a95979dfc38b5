package org.gongkai.documents.docx;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.documents.Limits;
import org.gongkai.documents.xml.XmlScanner;
import org.gongkai.documents.xml.XmlVocabulary;
import org.gongkai.documents.zip.ZipDirectory;
import org.jspecify.annotations.Nullable;

/** Automatic numbers of paragraphs, as the page prints them. Bullets are left out. Counts as it goes. */
final class Numbering {
    /** No automatic numbers. */
    static final Numbering NONE = new Numbering();

    /** Far more than any program writes; it stands before every paragraph of the list. */
    private static final int LONGEST_TEXT = 64;

    private static final int ABSTRACT = 1;
    private static final int LEVEL = 2;
    private static final int FORMAT = 3;
    private static final int TEXT = 4;
    private static final int START = 5;
    private static final int LIST = 6;
    private static final int ABSTRACT_ID = 7;
    private static final int STYLE = 8;
    private static final int LIST_ID = 9;
    private static final int LEVEL_ID = 10;
    private static final XmlVocabulary VOCABULARY = new XmlVocabulary()
            .add(ABSTRACT, "abstractNum", Words.WORD)
            .add(LEVEL, "lvl", Words.WORD)
            .add(FORMAT, "numFmt", Words.WORD)
            .add(TEXT, "lvlText", Words.WORD)
            .add(START, "start", Words.WORD)
            .add(LIST, "num", Words.WORD)
            .add(ABSTRACT_ID, "abstractNumId", Words.WORD)
            .add(STYLE, "style", Words.WORD)
            .add(LIST_ID, "numId", Words.WORD)
            .add(LEVEL_ID, "ilvl", Words.WORD);

    private final Map<String, ListLevel> levels = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, String> styles = new HashMap<>();
    private final Map<String, Integer> styleLevels = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    private Numbering() {}

    /** The numbering of a document, from its numbering and style parts. */
    static Numbering of(ZipDirectory parts, Limits limits) {
        Numbering numbering = new Numbering();
        parts.content("word/numbering.xml").ifPresent(part -> numbering.readLists(part, limits));
        if (!numbering.lists.isEmpty()) {
            parts.content("word/styles.xml").ifPresent(part -> numbering.readStyles(part, limits));
        }
        return numbering;
    }

    private void readLists(byte[] part, Limits limits) {
        XmlScanner xml = new XmlScanner(part, VOCABULARY, limits.nesting());
        String owner = "";
        ListLevel level = new ListLevel();
        for (XmlScanner.Kind kind = xml.next(); kind != XmlScanner.Kind.END_OF_DOCUMENT; kind = xml.next()) {
            if (kind != XmlScanner.Kind.START) {
                continue;
            }
            String value = xml.attribute("val", "");
            switch (xml.token()) {
                case ABSTRACT -> owner = "a" + xml.attribute("abstractNumId", "");
                case LIST -> owner = xml.attribute("numId", "");
                case ABSTRACT_ID -> lists.put(owner, "a" + value);
                case LEVEL -> {
                    level = new ListLevel();
                    levels.put(owner + "/" + xml.attribute("ilvl", "0"), level);
                }
                case FORMAT -> level.format = value;
                case TEXT -> level.text = value.substring(0, Math.min(value.length(), LONGEST_TEXT));
                case START -> level.start = value.matches("\\d{1,5}") ? Integer.parseInt(value) : 1;
                default -> {}
            }
        }
    }

    private void readStyles(byte[] part, Limits limits) {
        XmlScanner xml = new XmlScanner(part, VOCABULARY, limits.nesting());
        String style = "";
        for (XmlScanner.Kind kind = xml.next(); kind != XmlScanner.Kind.END_OF_DOCUMENT; kind = xml.next()) {
            if (kind != XmlScanner.Kind.START) {
                continue;
            }
            String value = xml.attribute("val", "");
            switch (xml.token()) {
                case STYLE -> style = xml.attribute("styleId", "");
                case LIST_ID -> styles.put(style, value);
                case LEVEL_ID -> styleLevels.put(style, value.matches("[0-8]") ? Integer.parseInt(value) : 0);
                default -> {}
            }
        }
    }

    /** The number that stands before a paragraph, empty where it has none. */
    String number(ParagraphDraft paragraph) {
        if (lists.isEmpty() || paragraph.text().isEmpty()) {
            return "";
        }
        boolean byStyle = paragraph.list() < 0;
        String list = byStyle ? styles.getOrDefault(paragraph.style(), "") : String.valueOf(paragraph.list());
        int depth = byStyle ? styleLevels.getOrDefault(paragraph.style(), 0) : Math.min(8, paragraph.level());
        String owner = lists.getOrDefault(list, "");
        ListLevel level = level(list, owner, depth);
        if (level == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(owner, absent -> new int[9]);
        counts[depth]++;
        for (int deeper = depth + 1; deeper < counts.length; deeper++) {
            counts[deeper] = 0;
        }
        return printed(level, list, owner, counts);
    }

    private @Nullable ListLevel level(String list, String owner, int depth) {
        ListLevel own = levels.get(list + "/" + depth);
        return own != null && !own.text.isEmpty() ? own : levels.get(owner + "/" + depth);
    }

    private String printed(ListLevel level, String list, String owner, int[] counts) {
        if (level.format.equals("bullet") || level.format.equals("none")) {
            return "";
        }
        String text = level.text;
        for (int depth = 0; depth < counts.length; depth++) {
            ListLevel part = level(list, owner, depth);
            if (part != null && text.contains("%" + (depth + 1))) {
                int value = part.start + Math.max(0, counts[depth] - 1);
                text = text.replace("%" + (depth + 1), part.print(value));
            }
        }
        return text;
    }
}

package org.gongkai.web.publishing.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.documents.outgoing.Alignment;
import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.Indent;
import org.gongkai.documents.outgoing.Run;
import org.gongkai.documents.outgoing.TextRole;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Clean HTML as the blocks of a document that is written: headings, paragraphs, items of lists and tables, in their order. */
public final class TextBlocks {
    private static final int LEFT = 2;

    private final List<Block> blocks = new ArrayList<>();

    private TextBlocks() {}

    /** The blocks of clean HTML; links that lead elsewhere tell their address behind their words. */
    public static List<Block> of(String html) {
        TextBlocks reading = new TextBlocks();
        reading.readAll(Jsoup.parseBodyFragment(html).body(), 0);
        return List.copyOf(reading.blocks);
    }

    /** Words that stand between blocks are a paragraph of their own; so a paragraph that holds blocks is as many paragraphs. */
    private void readAll(Element parent, int depth) {
        InlineRuns loose = new InlineRuns();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                add(loose.take(), indent(depth));
                read(element, depth);
            } else {
                loose.read(node);
            }
        }
        add(loose.take(), indent(depth));
    }

    private void read(Element element, int depth) {
        switch (element.normalName()) {
            case "h2", "h3", "h4" -> heading(element);
            case "ul", "ol" -> list(element, depth);
            case "table" -> TextTable.of(element).forEach(blocks::add);
            case "blockquote" -> readAll(element, depth + 1);
            case "hr" -> {}
            default -> readAll(element, depth);
        }
    }

    private void heading(Element element) {
        String words = element.text().strip();
        if (!words.isEmpty()) {
            int level = element.normalName().charAt(1) - '1';
            blocks.add(new Block.Heading(level, words));
        }
    }

    private void list(Element list, int depth) {
        boolean isNumbered = list.normalName().equals("ol");
        int number = 1;
        for (Element item : list.children()) {
            int before = blocks.size();
            readAll(item, depth + 1);
            mark(before, isNumbered ? String.format(Locale.ROOT, "%d. ", number) : "• ");
            number++;
        }
    }

    /** Puts the mark of an item before its first words. */
    private void mark(int at, String mark) {
        if (at < blocks.size() && blocks.get(at) instanceof Block.Paragraph(var runs, var alignment, var indent)) {
            List<Run> marked = new ArrayList<>();
            marked.add(new Run(mark, TextRole.BODY));
            marked.addAll(runs);
            blocks.set(at, new Block.Paragraph(marked, alignment, indent));
        }
    }

    private void add(List<Run> runs, Indent indent) {
        if (!runs.isEmpty()) {
            blocks.add(new Block.Paragraph(runs, Alignment.JUSTIFIED, indent));
        }
    }

    private static Indent indent(int depth) {
        return depth == 0 ? Indent.FIRST_LINE : new Indent(0, LEFT * depth, 0);
    }

    private static boolean isBlock(Element element) {
        return switch (element.normalName()) {
            case "p", "h2", "h3", "h4", "ul", "ol", "li", "table", "blockquote", "hr" -> true;
            default -> false;
        };
    }

    /** Words with the looks they have inside of a paragraph. */
    private static final class InlineRuns {
        private final List<Run> runs = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private TextRole role = TextRole.BODY;

        void read(Node node) {
            if (node instanceof TextNode text) {
                words.append(text.text());
            } else if (node instanceof Element element) {
                inside(element);
            }
        }

        private void inside(Element element) {
            switch (element.normalName()) {
                case "br" -> words.append('\n');
                case "strong", "b" -> in(TextRole.STRONG, element);
                case "a" -> link(element);
                default -> element.childNodes().forEach(this::read);
            }
        }

        private void in(TextRole other, Element element) {
            TextRole before = role;
            end();
            role = other;
            element.childNodes().forEach(this::read);
            end();
            role = before;
        }

        private void link(Element link) {
            link.childNodes().forEach(this::read);
            String address = link.attr("href");
            if (address.startsWith("http") && !link.text().contains(address)) {
                words.append('(').append(address).append(')');
            }
        }

        private void end() {
            if (!words.isEmpty()) {
                runs.add(new Run(words.toString(), role));
                words.setLength(0);
            }
        }

        /** What was read since the last time; nothing where it was blank. */
        List<Run> take() {
            end();
            boolean isBlank = runs.stream().allMatch(run -> run.text().isBlank());
            List<Run> taken = isBlank ? List.of() : List.copyOf(runs);
            runs.clear();
            return taken;
        }
    }
}

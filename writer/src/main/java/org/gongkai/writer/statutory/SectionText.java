package org.gongkai.writer.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.outgoing.Alignment;
import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.Indent;
import org.gongkai.documents.outgoing.Run;
import org.gongkai.documents.outgoing.TextRole;
import org.gongkai.report.Passage;
import org.gongkai.report.Report;

/** Running text as paragraphs, numbered lines as headings, the signature at the right. */
final class SectionText {
    private static final Pattern SECOND = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)][^。；;：:]{1,28}");
    private static final Pattern SECOND_IN_TEXT =
            Pattern.compile("([（(][一二三四五六七八九十]{1,3}[）)][^。；;：:]{1,24}[。：:])(.+)", Pattern.DOTALL);
    private static final Pattern THIRD = Pattern.compile("\\d{1,2}[.．、][^\\d。；;：:][^。；;：:]{1,24}");
    private static final int LONGEST_ISSUER = 30;
    private static final String BLANK = "[\\s\\u00A0\\u3000]+";

    private SectionText() {}

    /** Blocks for these passages, in order. */
    static List<Block> blocks(Report report, List<Passage> passages) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            String text = stripped(passages.get(i).text());
            if (isSignature(report, passages.get(i))) {
                blocks.add(new Block.SealSpace(List.of(text)));
            } else if (i + 1 < passages.size() && isSignature(report, passages.get(i + 1)) && isIssuer(text)) {
                blocks.add(new Block.SealSpace(
                        List.of(text, stripped(passages.get(++i).text()))));
            } else {
                blocks.add(block(text));
            }
        }
        return blocks;
    }

    private static Block block(String text) {
        if (SECOND.matcher(text).matches()) {
            return new Block.Heading(2, text);
        }
        if (THIRD.matcher(text).matches()) {
            return new Block.Heading(3, text);
        }
        Matcher opening = SECOND_IN_TEXT.matcher(text);
        if (opening.matches()) {
            List<Run> runs =
                    List.of(new Run(opening.group(1), TextRole.HEADING_2), new Run(opening.group(2), TextRole.BODY));
            return new Block.Paragraph(runs, Alignment.JUSTIFIED, Indent.FIRST_LINE);
        }
        return Block.Paragraph.body(text);
    }

    private static boolean isSignature(Report report, Passage passage) {
        return report.signature() != null
                && report.signature().place().event() == passage.place().event()
                && report.signature().place().start() == passage.place().start();
    }

    private static boolean isIssuer(String text) {
        return text.length() <= LONGEST_ISSUER && text.indexOf('。') < 0 && text.indexOf('、') < 0;
    }

    /** Without blanks around it and without the marks of Markdown, which are no words of the issuer. */
    static String stripped(String text) {
        return text.replaceAll("^" + BLANK + "|" + BLANK + "$", "")
                .replaceAll("^(#{1,6}|[-*+])[ \\u00A0\\u3000]+", "")
                .replace("**", "");
    }
}

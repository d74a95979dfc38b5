package org.gongkai.testkit.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Block;
import org.gongkai.testkit.draft.Table;

/** Writes HTML in the styles that pages and programs leave behind. */
final class HtmlWriter implements BlockWriter {
    private static final String WORD_CELL =
            " style='border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'";
    private static final String HEAD = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>年度报告</title>";
    private final Style style;

    enum Style {
        CLEAN,
        WORD,
        SITE,
        LAYOUT,
        BROKEN
    }

    HtmlWriter(Style style) {
        this.style = style;
    }

    @Override
    public byte[] write(List<Block> blocks, Dice dice) {
        StringBuilder out = new StringBuilder(head());
        blocks.forEach(block -> block(block, out));
        return out.append(tail()).toString().getBytes(StandardCharsets.UTF_8);
    }

    private String head() {
        return switch (style) {
            case CLEAN -> HEAD + "</head><body>\n";
            case WORD ->
                "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta http-equiv=Content-Type"
                        + " content=\"text/html; charset=utf-8\"><style><!-- p.MsoNormal {margin:0cm;} --></style></head>"
                        + "<body lang=ZH-CN><div class=WordSection1>\n";
            case SITE ->
                HEAD + "<script>var year = 1999; if (1 < 2) { document.title = '0'; }</script></head><body>"
                        + "<ul class=\"nav\"><li><a href=\"/\">首页</a></li><li><a href=\"/zwgk/\">政务公开</a></li></ul>"
                        + "<div class=\"crumb\">当前位置：<a href=\"/\">首页</a> &gt; 年报</div>"
                        + "<div id=\"content\"><div class=\"meta\">浏览量：<span>128</span> 次</div>\n";
            case LAYOUT ->
                HEAD + "</head><body><table width=\"100%\"><tr><td width=\"20%\">栏目<br>链接</td><td><div><div>\n";
            case BROKEN -> "<html><head><meta charset=utf-8><title>年度报告</title><body>\n";
        };
    }

    private String tail() {
        return switch (style) {
            case CLEAN -> "</body></html>\n";
            case WORD -> "</div></body></html>\n";
            case SITE ->
                "</div><div class=\"foot\"><p>主办：信息中心　备案号：ICP备10086号</p><p>访问总数：20481</p></div>"
                        + "<script src=\"/js/count.js\"></script></body></html>\n";
            case LAYOUT -> "</div></div></td></tr></table></body></html>\n";
            case BROKEN -> "";
        };
    }

    private void block(Block block, StringBuilder out) {
        switch (block) {
            case Block.Title title -> element("h1", title.text(), out);
            case Block.Heading heading -> element("h" + (heading.level() + 1), heading.text(), out);
            case Block.Paragraph paragraph -> element("p", paragraph.text(), out);
            case Block.Furniture furniture -> element("div", furniture.text(), out);
            case Block.Grid grid -> table(grid.table(), out);
        }
    }

    private void element(String name, String text, StringBuilder out) {
        switch (style) {
            case WORD ->
                out.append("<p class=MsoNormal style='text-indent:24.0pt'><span lang=EN-US style='font-size:12.0pt'>")
                        .append(escape(text))
                        .append("<o:p></o:p></span></p>\n");
            case LAYOUT -> out.append("<div>").append(escape(text)).append("</div>\n");
            case BROKEN ->
                out.append('<').append(name).append('>').append(escape(text)).append(closing(name));
            case CLEAN, SITE ->
                out.append('<').append(name).append('>').append(escape(text)).append("</" + name + ">\n");
        }
    }

    /** Only headings are closed in broken pages, as a paragraph that follows would not end them. */
    private static String closing(String name) {
        return name.startsWith("h") ? "</" + name + ">\n" : "\n";
    }

    private void table(Table table, StringBuilder out) {
        out.append(
                style == Style.WORD ? "<table class=MsoNormalTable border=1 cellspacing=0>\n" : "<table border=1>\n");
        for (int row = 0; row < table.rows().size(); row++) {
            out.append("<tr>");
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                if (table.shows(row, column)) {
                    cell(table, row, column, out);
                }
            }
            out.append(style == Style.BROKEN ? "\n" : "</tr>\n");
        }
        out.append("</table>\n");
    }

    private void cell(Table table, int row, int column, StringBuilder out) {
        int colspan = table.colspan(row, column);
        int rowspan = table.rowspan(row, column);
        out.append("<td")
                .append(style == Style.WORD ? WORD_CELL : "")
                .append(colspan == 1 ? "" : " colspan=" + colspan)
                .append(rowspan == 1 ? ">" : " rowspan=" + rowspan + ">");
        String text = escape(table.rows().get(row).get(column).text());
        switch (style) {
            case WORD -> word(text, out);
            case SITE, LAYOUT ->
                out.append("<p><span>").append(text.replace("\n", "<br/>")).append("</span></p></td>");
            case CLEAN -> out.append(text.replace("\n", "<br>")).append("</td>");
            case BROKEN -> out.append(text.replace("\n", "<br>"));
        }
    }

    private static void word(String text, StringBuilder out) {
        for (String paragraph : (text.isEmpty() ? "&nbsp;" : text).split("\n")) {
            out.append("<p class=MsoNormal align=center>\n<span\nlang=EN-US>")
                    .append(paragraph)
                    .append("</span></p>");
        }
        out.append("</td>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package org.gongkai.testkit.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Block;

/** Writes text by position on the page, as layout-keeping extractors do: paragraphs wrapped, pages numbered. */
final class PageWriter implements BlockWriter {
    private static final int LINE_WIDTH = 76;
    private static final int LINES_A_PAGE = 45;

    @Override
    public byte[] write(List<Block> blocks, Dice dice) {
        StringBuilder out = new StringBuilder();
        for (Block block : blocks) {
            switch (block) {
                case Block.Title title ->
                    out.append(" ".repeat(14)).append(title.text()).append("\n\n");
                case Block.Heading heading ->
                    out.append("    ").append(heading.text()).append('\n');
                case Block.Paragraph paragraph -> paragraph("    " + paragraph.text(), out);
                case Block.Furniture furniture -> out.append(furniture.text()).append('\n');
                case Block.Grid grid -> PageColumns.print(grid.table(), out);
            }
        }
        return paged(out.toString(), dice).getBytes(StandardCharsets.UTF_8);
    }

    private static void paragraph(String text, StringBuilder out) {
        PageColumns.wrap(text, LINE_WIDTH).forEach(line -> out.append(line).append('\n'));
    }

    private static String paged(String text, Dice dice) {
        if (dice.chance(0.4)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        List<String> lines = text.lines().toList();
        String dash = dice.pick(List.of("-", "—", "－"));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && i % LINES_A_PAGE == 0) {
                String number = dash + " " + i / LINES_A_PAGE + " " + dash;
                out.append('\n').append(" ".repeat(36)).append(number).append("\n\f");
            }
            out.append(lines.get(i)).append('\n');
        }
        return out.toString();
    }
}

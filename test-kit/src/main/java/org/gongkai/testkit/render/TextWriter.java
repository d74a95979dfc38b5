package org.gongkai.testkit.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Block;
import org.gongkai.testkit.draft.Table;

/** Writes plain text; how a table is printed is left to its grammar. */
final class TextWriter implements BlockWriter {
    private final TableGrammar grammar;

    /** How a program prints a table as text. */
    @FunctionalInterface
    interface TableGrammar {
        /** Appends the table, ending with a line end. */
        void print(Table table, StringBuilder out);
    }

    TextWriter(TableGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public byte[] write(List<Block> blocks, Dice dice) {
        StringBuilder out = new StringBuilder();
        boolean blankLines = dice.chance(0.5);
        String indent = dice.pick(List.of("", "", "　　", "    "));
        for (Block block : blocks) {
            switch (block) {
                case Block.Title title -> out.append(title.text()).append('\n');
                case Block.Heading heading -> out.append(heading.text()).append('\n');
                case Block.Paragraph paragraph ->
                    out.append(indent).append(paragraph.text()).append('\n');
                case Block.Furniture furniture -> out.append(furniture.text()).append('\n');
                case Block.Grid grid -> grammar.print(grid.table(), out);
            }
            if (blankLines) {
                out.append('\n');
            }
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}

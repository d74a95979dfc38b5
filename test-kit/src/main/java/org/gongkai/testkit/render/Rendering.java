package org.gongkai.testkit.render;

import java.util.List;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Block;

/** The formats, and within plain text the table grammars, that reports come in. */
@SuppressWarnings("ImmutableEnumChecker") // writers keep nothing between two files
public enum Rendering {
    /** A row per line, tabs between places. */
    TEXT_TABS("txt", Loss.NOTHING, new TextWriter(Grammars::tabRows)),
    /** A row per line, tabs between cells. */
    TEXT_TIGHT_TABS("txt", Loss.NOTHING, new TextWriter(Grammars::tightTabRows)),
    /** A tab and a cell per line. */
    TEXT_TAB_CELLS("txt", Loss.NOTHING, new TextWriter(Grammars::tabCells)),
    /** A cell per line, empty ones lost. */
    TEXT_CELL_LINES("txt", Loss.BLANKS, new TextWriter(Grammars::cellLines)),
    /** Columns by position on the page. */
    TEXT_COLUMNS("txt", Loss.BLANKS, new PageWriter()),
    /** Bars between cells. */
    TEXT_PIPES("txt", Loss.NOTHING, new TextWriter(Grammars::pipes)),
    /** A cell and a bar per line. */
    TEXT_PIPE_LINES("txt", Loss.NOTHING, new TextWriter(Grammars::pipeLines)),
    /** Nothing between cells. */
    TEXT_FUSED("txt", Loss.BORDERS, new TextWriter(Grammars::fused)),
    /** Markdown tables. */
    MARKDOWN("md", Loss.NOTHING, new TextWriter(Grammars::markdown));

    private final String extension;
    private final Loss loss;
    private final BlockWriter writer;

    Rendering(String extension, Loss loss, BlockWriter writer) {
        this.extension = extension;
        this.loss = loss;
        this.writer = writer;
    }

    /** The usual extension, without a dot. */
    public String extension() {
        return extension;
    }

    /** What the format cannot keep. */
    public Loss loss() {
        return loss;
    }

    /** Whether the result is text in UTF-8. */
    public boolean isText() {
        return extension.equals("txt") || extension.equals("md");
    }

    /** The bytes of the file; the dice decide variations that do not touch the truth. */
    public byte[] write(List<Block> blocks, Dice dice) {
        return writer.write(blocks, dice);
    }
}

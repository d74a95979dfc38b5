package org.gongkai.testkit.render;

import java.util.List;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Block;

/** Writes blocks as a file of one format. */
@FunctionalInterface
interface BlockWriter {
    /** The bytes of the file; the dice decide variations that do not touch the truth. */
    byte[] write(List<Block> blocks, Dice dice);
}

package org.gongkai.testkit.render;

import java.util.List;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Block;
import org.gongkai.testkit.page.OfdFile;
import org.gongkai.testkit.page.PageForm;
import org.gongkai.testkit.page.PageSetter;

/** Writes an OFD file. */
final class OfdWriter implements BlockWriter {
    private final PageForm form;

    OfdWriter(PageForm form) {
        this.form = form;
    }

    @Override
    public byte[] write(List<Block> blocks, Dice dice) {
        return ZipParts.pack(OfdFile.parts(PageSetter.set(blocks, form, dice), dice));
    }
}

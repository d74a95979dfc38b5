package org.gongkai.redaction.pdf.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** One run through a stream of instructions: those of a page, or of a form each time it is drawn. */
public final class Run {
    private final @Nullable COSStream form;
    private final COSDictionary resources;
    private final List<Instruction> instructions = new ArrayList<>();
    private final BitSet left = new BitSet();
    private final Map<Integer, Run> drawn = new HashMap<>();
    private final Map<Integer, COSStream> pictures = new HashMap<>();
    private final Map<Integer, List<Glyph>> gone = new HashMap<>();

    /** @param form that is drawn, null for a page */
    Run(@Nullable COSStream form, COSDictionary resources) {
        this.form = form;
        this.resources = resources;
    }

    public @Nullable COSStream form() {
        return form;
    }

    public COSDictionary resources() {
        return resources;
    }

    public List<Instruction> instructions() {
        return instructions;
    }

    void add(Instruction instruction) {
        instructions.add(instruction);
    }

    /** Where the last instruction stands. */
    int last() {
        return instructions.size() - 1;
    }

    /** Leaves the last instruction out. */
    void leaveOut() {
        left.set(last());
    }

    public boolean isLeftOut(int instruction) {
        return left.get(instruction);
    }

    /** The last instruction draws a form. */
    void draws(Run run) {
        drawn.put(last(), run);
    }

    public @Nullable Run drawn(int instruction) {
        return drawn.get(instruction);
    }

    /** The last instruction has a picture inside. */
    void shows(COSStream picture) {
        pictures.put(last(), picture);
    }

    public @Nullable COSStream picture(int instruction) {
        return pictures.get(instruction);
    }

    /** Takes out a character of one of the instructions. */
    void takeOut(int instruction, Glyph glyph) {
        gone.computeIfAbsent(instruction, absent -> new ArrayList<>()).add(glyph);
    }

    public List<Glyph> gone(int instruction) {
        return gone.getOrDefault(instruction, List.of());
    }

    /** Whether it is drawn as it stands in the file, forms it draws included. */
    public boolean isWhole() {
        return gone.isEmpty() && left.isEmpty() && drawn.values().stream().allMatch(Run::isWhole);
    }
}

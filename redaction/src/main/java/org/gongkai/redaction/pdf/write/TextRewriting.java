package org.gongkai.redaction.pdf.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSString;
import org.gongkai.redaction.pdf.trace.Glyph;
import org.gongkai.redaction.pdf.trace.Instruction;

/** An instruction that draws text, without the codes that are gone: what is behind them stays where it was. */
final class TextRewriting {
    private TextRewriting() {}

    /** The instructions in its place. */
    static List<Instruction> of(Instruction instruction, List<Glyph> gone) {
        if (gone.isEmpty()) {
            return List.of(instruction);
        }
        List<Instruction> instructions = new ArrayList<>();
        List<COSBase> operands = instruction.operands();
        if (instruction.name().equals("\"")) {
            instructions.add(new Instruction("Tw", List.of(operands.get(0))));
            instructions.add(new Instruction("Tc", List.of(operands.get(1))));
        }
        if (!instruction.name().startsWith("T")) {
            instructions.add(new Instruction("T*", List.of()));
        }
        instructions.add(new Instruction("TJ", List.of(without(gone, operands.getLast()))));
        return instructions;
    }

    private static COSArray without(List<Glyph> gone, COSBase shown) {
        COSArray pieces = new COSArray();
        int string = 0;
        for (COSBase piece : shown instanceof COSArray several ? several : List.of(shown)) {
            if (piece instanceof COSString text) {
                int index = string++;
                List<Glyph> ofText = gone.stream()
                        .filter(glyph -> glyph.code().string() == index)
                        .sorted(Comparator.comparingInt(glyph -> glyph.code().from()))
                        .toList();
                add(pieces, text.getBytes(), ofText);
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static void add(COSArray pieces, byte[] text, List<Glyph> gone) {
        int done = 0;
        float way = 0;
        for (Glyph glyph : gone) {
            int from = glyph.code().from();
            if (from > done) {
                addWay(pieces, way);
                way = 0;
                pieces.add(new COSString(Arrays.copyOfRange(text, done, from)));
            }
            way += glyph.adjustment();
            done = from + glyph.code().length();
        }
        addWay(pieces, way);
        if (done < text.length) {
            pieces.add(new COSString(Arrays.copyOfRange(text, done, text.length)));
        }
    }

    private static void addWay(COSArray pieces, float way) {
        if (way != 0) {
            pieces.add(new COSFloat(way));
        }
    }
}

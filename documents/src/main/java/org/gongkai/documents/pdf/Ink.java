package org.gongkai.documents.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Whether what is filled or stroked now is white; nothing else about colours matters here. */
final class Ink {
    private static final float WHITE = 0.97f;

    private final Deque<boolean[]> saved = new ArrayDeque<>();
    private boolean whiteFill;
    private boolean whiteStroke;

    void reset() {
        saved.clear();
        whiteFill = false;
        whiteStroke = false;
    }

    void save() {
        saved.push(new boolean[] {whiteFill, whiteStroke});
    }

    void restore() {
        boolean[] last = saved.poll();
        if (last != null) {
            whiteFill = last[0];
            whiteStroke = last[1];
        }
    }

    boolean isWhiteFill() {
        return whiteFill;
    }

    boolean isWhiteStroke() {
        return whiteStroke;
    }

    /** Takes in a colour instruction; answers whether it was one. */
    boolean take(String instruction, List<COSBase> operands) {
        switch (instruction) {
            case "g", "rg", "k", "sc", "scn" -> whiteFill = isWhite(operands);
            case "G", "RG", "K", "SC", "SCN" -> whiteStroke = isWhite(operands);
            case "cs" -> whiteFill = false;
            case "CS" -> whiteStroke = false;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** One number or three are light, four are ink. */
    private static boolean isWhite(List<COSBase> operands) {
        if (operands.isEmpty()) {
            return false;
        }
        boolean isInk = operands.size() == 4;
        for (COSBase operand : operands) {
            if (!(operand instanceof COSNumber number)
                    || (isInk ? number.floatValue() > 1 - WHITE : number.floatValue() < WHITE)) {
                return false;
            }
        }
        return true;
    }
}

package org.gongkai.redaction.pdf.trace;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.gongkai.redaction.model.CannotRedact.Why;

/**
 * One instruction of a content stream that draws something or prepares it.
 *
 * @param name of the instruction
 * @param operands exactly those it takes, since readers differ on what is too much
 */
public record Instruction(String name, List<COSBase> operands) {
    static final Set<String> TEXT = Set.of("Tj", "TJ", "'", "\"");

    /** What paints the path in progress and ends it. */
    public static final Set<String> PAINT = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*");

    /** What is known to readers and draws nothing: marks of every kind, and what an older reader may leave out. */
    private static final Set<String> SILENT = Set.of("BMC", "BDC", "EMC", "MP", "DP", "BX", "EX");

    private static final char ANY = '*';

    /** n a number, s a string, a an array, N a name; numbers and at most one name behind them: a star. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("q", ""),
            Map.entry("Q", ""),
            Map.entry("cm", "nnnnnn"),
            Map.entry("w", "n"),
            Map.entry("J", "n"),
            Map.entry("j", "n"),
            Map.entry("M", "n"),
            Map.entry("d", "an"),
            Map.entry("ri", "N"),
            Map.entry("i", "n"),
            Map.entry("gs", "N"),
            Map.entry("m", "nn"),
            Map.entry("l", "nn"),
            Map.entry("c", "nnnnnn"),
            Map.entry("v", "nnnn"),
            Map.entry("y", "nnnn"),
            Map.entry("h", ""),
            Map.entry("re", "nnnn"),
            Map.entry("S", ""),
            Map.entry("s", ""),
            Map.entry("f", ""),
            Map.entry("F", ""),
            Map.entry("f*", ""),
            Map.entry("B", ""),
            Map.entry("B*", ""),
            Map.entry("b", ""),
            Map.entry("b*", ""),
            Map.entry("n", ""),
            Map.entry("W", ""),
            Map.entry("W*", ""),
            Map.entry("BT", ""),
            Map.entry("ET", ""),
            Map.entry("Tc", "n"),
            Map.entry("Tw", "n"),
            Map.entry("Tz", "n"),
            Map.entry("TL", "n"),
            Map.entry("Tf", "Nn"),
            Map.entry("Tr", "n"),
            Map.entry("Ts", "n"),
            Map.entry("Td", "nn"),
            Map.entry("TD", "nn"),
            Map.entry("Tm", "nnnnnn"),
            Map.entry("T*", ""),
            Map.entry("Tj", "s"),
            Map.entry("TJ", "a"),
            Map.entry("'", "s"),
            Map.entry("\"", "nns"),
            Map.entry("CS", "N"),
            Map.entry("cs", "N"),
            Map.entry("SC", "*"),
            Map.entry("SCN", "*"),
            Map.entry("sc", "*"),
            Map.entry("scn", "*"),
            Map.entry("G", "n"),
            Map.entry("g", "n"),
            Map.entry("RG", "nnn"),
            Map.entry("rg", "nnn"),
            Map.entry("K", "nnnn"),
            Map.entry("k", "nnnn"),
            Map.entry("sh", "N"),
            Map.entry("Do", "N"),
            Map.entry("BI", ""),
            Map.entry("d0", "nn"),
            Map.entry("d1", "nnnnnn"));

    /** Whether it draws or prepares something; a word nobody knows draws nothing. */
    static boolean isKnown(String name) {
        return KNOWN.containsKey(name);
    }

    /** Whether it has a part in what is drawn or at least in its order. */
    static boolean isMark(String name) {
        return SILENT.contains(name);
    }

    /** An instruction of which every reader sees the same. */
    static Instruction of(String name, List<COSBase> operands) {
        String shape = KNOWN.get(name);
        if (shape == null || !fits(shape, operands)) {
            throw new Stopped(Why.BROKEN, "operands of " + (shape == null ? "an unknown word" : name));
        }
        return new Instruction(name, List.copyOf(operands));
    }

    private static boolean fits(String shape, List<COSBase> operands) {
        if (shape.equals(String.valueOf(ANY))) {
            return isColour(operands);
        }
        boolean fits = shape.length() == operands.size();
        for (int i = 0; fits && i < shape.length(); i++) {
            fits = isOf(shape.charAt(i), operands.get(i));
        }
        return fits;
    }

    private static boolean isColour(List<COSBase> operands) {
        for (int i = 0; i < operands.size(); i++) {
            boolean isLast = i == operands.size() - 1;
            if (!isOf('n', operands.get(i)) && !(isLast && isOf('N', operands.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOf(char kind, COSBase operand) {
        return switch (kind) {
            case 'n' -> operand instanceof COSNumber;
            case 's' -> operand instanceof COSString;
            case 'a' -> operand instanceof COSArray array && isPlain(array);
            default -> operand instanceof COSName;
        };
    }

    private static boolean isPlain(COSArray array) {
        for (COSBase entry : array) {
            if (!(entry instanceof COSNumber) && !(entry instanceof COSString)) {
                return false;
            }
        }
        return true;
    }

    public COSName resource() {
        return (COSName) operands.getLast();
    }

    public boolean isText() {
        return TEXT.contains(name);
    }
}

package org.gongkai.redaction.pdf.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.pdf.trace.Instruction;
import org.gongkai.redaction.pdf.trace.Run;
import org.gongkai.redaction.pdf.trace.Stopped;
import org.jspecify.annotations.Nullable;

/** Writes the instructions of one stream again, for one set of names. */
public final class Rewriting {
    private static final Set<String> INTENTS =
            Set.of("AbsoluteColorimetric", "RelativeColorimetric", "Saturation", "Perceptual");
    private static final Set<String> OWN_COLOURS = Set.of("DeviceGray", "DeviceRGB", "DeviceCMYK", "Pattern");
    private static final List<COSName> STANDARD_COLOURS =
            List.of(COSName.DEFAULT_GRAY, COSName.DEFAULT_RGB, COSName.DEFAULT_CMYK);

    private final Copies copies;
    private final Names names = new Names();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ContentStreamWriter writer = new ContentStreamWriter(bytes);

    /** @param copies of the new file */
    public Rewriting(Copies copies) {
        this.copies = copies;
    }

    /** The objects that the instructions call by name. */
    public COSDictionary resources() {
        return names.resources();
    }

    /** The instructions so far. */
    public byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Begins another stream with the same names. */
    void beginAnother() {
        bytes.reset();
    }

    /** Writes all instructions of the run; the plane is left as it was found. */
    public void write(Run run) throws IOException {
        standardColours(run.resources());
        int open = 0;
        boolean isText = false;
        List<Instruction> instructions = run.instructions();
        for (int i = 0; i < instructions.size(); i++) {
            Instruction instruction = instructions.get(i);
            String name = instruction.name();
            open += name.equals("q") ? 1 : name.equals("Q") ? -1 : 0;
            isText = name.equals("BT") || (isText && !name.equals("ET"));
            for (Instruction written : rewritten(run, i, instruction)) {
                put(written.name(), written.operands());
            }
        }
        if (isText) {
            put("ET", List.of());
        }
        for (; open > 0; open--) {
            put("Q", List.of());
        }
    }

    /** Writes one instruction. */
    public void put(String name, List<? extends COSBase> operands) throws IOException {
        for (COSBase operand : operands) {
            writer.writeToken(operand);
        }
        writer.writeToken(Operator.getOperator(name));
    }

    /** Draws a form. */
    public void draw(Run form) throws IOException {
        put("Do", List.of(names.of(COSName.XOBJECT, copies.form(form))));
    }

    private void standardColours(COSDictionary resources) throws IOException {
        for (COSName standard : STANDARD_COLOURS) {
            COSBase colour = named(resources, COSName.COLORSPACE, standard);
            if (colour != null) {
                names.put(COSName.COLORSPACE, standard, copies.of(colour));
            }
        }
    }

    private List<Instruction> rewritten(Run run, int index, Instruction instruction) throws IOException {
        if (run.isLeftOut(index)) {
            return Instruction.PAINT.contains(instruction.name())
                    ? List.of(new Instruction("n", List.of()))
                    : List.of();
        }
        return switch (instruction.name()) {
            case "Tj", "TJ", "'", "\"" -> TextRewriting.of(instruction, run.gone(index));
            case "Do", "BI" -> drawn(run, index);
            case "Tf" -> renamed(run, instruction, COSName.FONT, 0);
            case "gs" -> renamed(run, instruction, COSName.EXT_G_STATE, 0);
            case "sh" -> renamed(run, instruction, COSName.SHADING, 0);
            case "cs", "CS" ->
                OWN_COLOURS.contains(instruction.resource().getName())
                        ? List.of(instruction)
                        : renamed(run, instruction, COSName.COLORSPACE, 0);
            case "scn", "SCN", "sc", "SC" ->
                isPattern(instruction)
                        ? renamed(
                                run,
                                instruction,
                                COSName.PATTERN,
                                instruction.operands().size() - 1)
                        : List.of(instruction);
            case "ri" -> INTENTS.contains(instruction.resource().getName()) ? List.of(instruction) : List.of();
            default -> List.of(instruction);
        };
    }

    private static boolean isPattern(Instruction instruction) {
        return !instruction.operands().isEmpty() && instruction.operands().getLast() instanceof COSName;
    }

    private List<Instruction> drawn(Run run, int index) throws IOException {
        Run form = run.drawn(index);
        COSStream picture = run.picture(index);
        COSBase object = form != null ? copies.form(form) : picture != null ? copies.picture(picture) : null;
        return object == null ? List.of() : List.of(new Instruction("Do", List.of(names.of(COSName.XOBJECT, object))));
    }

    /** The instruction with our name for what it calls; without what is not there readers leave it out. */
    private List<Instruction> renamed(Run run, Instruction instruction, COSName kind, int at) throws IOException {
        COSBase original =
                named(run.resources(), kind, (COSName) instruction.operands().get(at));
        if (original == null) {
            return List.of();
        }
        if (kind.equals(COSName.EXT_G_STATE)
                && original instanceof COSDictionary state
                && state.containsKey(COSName.FONT)) {
            throw new Stopped(Why.UNKNOWN_CONTENT, "a state of drawing with a font of its own");
        }
        COSBase copy = kind.equals(COSName.FONT) && original instanceof COSDictionary font
                ? copies.font(font)
                : copies.of(original);
        List<COSBase> operands = new ArrayList<>(instruction.operands());
        operands.set(at, names.of(kind, copy));
        return List.of(new Instruction(instruction.name(), operands));
    }

    private static @Nullable COSBase named(COSDictionary resources, COSName kind, COSName name) {
        COSDictionary ofKind = resources.getCOSDictionary(kind);
        return ofKind == null ? null : ofKind.getDictionaryObject(name);
    }
}

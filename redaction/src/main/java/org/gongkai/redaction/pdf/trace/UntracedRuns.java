package org.gongkai.redaction.pdf.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.gongkai.redaction.model.CannotRedact.Why;

/**
 * Runs through instructions that are not drawn at one place: of patterns, of masks, of shapes of fonts. There is no text in them that
 * could be told from its place, so that a file with any is not redacted.
 */
public final class UntracedRuns {
    private static final int DEEPEST = 24;

    private final Allowed allowed;
    private int depth;

    /** @param allowed for the file */
    public UntracedRuns(Allowed allowed) {
        this.allowed = allowed;
    }

    /** Through a form or a pattern, which names its own objects. */
    public Run of(COSStream form) throws IOException {
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        return of(form, own == null ? new COSDictionary() : own);
    }

    /** Through a stream that shares its objects with others. */
    public Run of(COSStream stream, COSDictionary resources) throws IOException {
        if (++depth > DEEPEST) {
            throw new Stopped(Why.TOO_LARGE, "forms in more than " + DEEPEST + " forms");
        }
        Run run = new Run(stream, resources);
        PDFStreamParser parser = new PDFStreamParser(allowed.unfolded(stream));
        List<COSBase> operands = new ArrayList<>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                take(run, operator, operands);
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            }
        }
        depth--;
        return run;
    }

    private void take(Run run, Operator operator, List<COSBase> operands) throws IOException {
        allowed.step();
        String name = operator.getName();
        if (Instruction.isMark(name) && operands.contains(COSName.OC)) {
            throw new Stopped(Why.UNKNOWN_CONTENT, "layers in a pattern");
        }
        if (!Instruction.isKnown(name)) {
            return;
        }
        Instruction instruction = Instruction.of(name, operands);
        if (instruction.isText() && hasText(instruction)) {
            throw new Stopped(Why.UNKNOWN_CONTENT, "text in a pattern");
        }
        run.add(instruction);
        if (name.equals("BI")) {
            run.shows(InlinePicture.of(operator, run.resources()));
        } else if (name.equals("Do")) {
            draw(run, instruction.resource());
        }
    }

    private static boolean hasText(Instruction instruction) {
        COSBase shown = instruction.operands().getLast();
        return shown instanceof COSArray pieces
                ? pieces.toList().stream().anyMatch(COSString.class::isInstance)
                : ((COSString) shown).getBytes().length > 0;
    }

    private void draw(Run run, COSName name) throws IOException {
        COSDictionary objects = run.resources().getCOSDictionary(COSName.XOBJECT);
        COSStream object = objects == null ? null : objects.getCOSStream(name);
        if (object == null) {
            run.leaveOut();
        } else if (object.containsKey(COSName.OC)) {
            throw new Stopped(Why.UNKNOWN_CONTENT, "layers in a pattern");
        } else if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
            run.shows(object);
        } else {
            COSDictionary own = object.getCOSDictionary(COSName.RESOURCES);
            run.draws(of(object, own == null ? run.resources() : own));
        }
    }
}

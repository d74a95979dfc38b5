package org.gongkai.redaction.pdf.trace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongkai.redaction.model.CannotRedact.Why;

/** Runs the instructions of pages as a reader does and notes every one that draws, and every character. For one document. */
public final class Tracing extends PDFStreamEngine {
    private static final int DEEPEST = 24;

    private final Allowed allowed;
    private final Layers layers;
    private final IdentityHashMap<COSDictionary, FontInUse> fonts = new IdentityHashMap<>();
    private final Deque<Run> runs = new ArrayDeque<>();
    private final FontPrograms fontPrograms;
    private Sheet sheet;
    private List<int[]> codes = List.of();
    private int string;
    private int next;
    private boolean isPerforming;

    public Tracing(Allowed allowed, Layers layers) {
        this.allowed = allowed;
        this.layers = layers;
        this.fontPrograms = new FontPrograms(allowed);
        this.sheet = new Sheet(new PDPage(), new Run(null, new COSDictionary()));
        TextInstructions.of(this).forEach(this::addOperator);
    }

    /** What the page draws, and behind it what its form fields show. */
    public Sheet trace(PDPage page, List<Field> fields) throws IOException {
        layers.beginPage();
        COSDictionary resources = page.getResources() == null
                ? new COSDictionary()
                : page.getResources().getCOSObject();
        Run run = new Run(null, resources);
        sheet = new Sheet(page, run);
        runs.clear();
        runs.push(run);
        processPage(new UnfoldedPage(page, allowed));
        for (Field field : fields) {
            layers.beginPage();
            allowed.step();
            saveGraphicsState();
            getGraphicsState().getCurrentTransformationMatrix().concatenate(field.place());
            sheet.add(field, shown(field.look(), resources));
            restoreGraphicsState();
        }
        return sheet;
    }

    /** Fonts that draw something anywhere. */
    public Iterable<FontInUse> fonts() {
        return fonts.values();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (isPerforming) {
            super.processOperator(operator, operands);
            return;
        }
        allowed.step();
        String name = operator.getName();
        Run run = runs.element();
        if (Instruction.isMark(name)) {
            layers.take(name, operands, run.resources());
        } else if (Instruction.isKnown(name) && !(name.equals("Q") && getGraphicsStackSize() <= 1)) {
            run.add(Instruction.of(name, operands));
            string = -1;
            perform(operator, operands, run);
        }
    }

    private void perform(Operator operator, List<COSBase> operands, Run run) throws IOException {
        switch (operator.getName()) {
            case "Do" -> draw(run, (COSName) operands.getFirst());
            case "BI" -> picture(run, InlinePicture.of(operator, run.resources()));
            case "sh", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> {
                if (layers.isHidden()) {
                    run.leaveOut();
                }
            }
            case "Tf" -> {
                fontPrograms.check(run.resources(), (COSName) operands.getFirst());
                performByLibrary(operator, operands);
            }
            default -> performByLibrary(operator, operands);
        }
    }

    /** The library performs some instructions as several others, which are none of the file. */
    private void performByLibrary(Operator operator, List<COSBase> operands) throws IOException {
        if (Instruction.TEXT.contains(operator.getName()) && getTextMatrix() == null) {
            runs.element().leaveOut();
            return;
        }
        isPerforming = true;
        try {
            super.processOperator(operator, operands);
        } finally {
            isPerforming = false;
        }
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException damaged)
            throws IOException {
        throw damaged;
    }

    private void draw(Run run, COSName name) throws IOException {
        COSDictionary objects = run.resources().getCOSDictionary(COSName.XOBJECT);
        COSStream object = objects == null ? null : objects.getCOSStream(name);
        COSName type = object == null ? null : object.getCOSName(COSName.SUBTYPE);
        boolean isHidden =
                object == null || layers.isHidden() || layers.isHidden(object.getDictionaryObject(COSName.OC));
        if (object == null || isHidden || (!COSName.IMAGE.equals(type) && !COSName.FORM.equals(type))) {
            sheet.noteHidden(isHidden && COSName.FORM.equals(type));
            run.leaveOut();
        } else if (COSName.IMAGE.equals(type)) {
            picture(run, object);
        } else {
            run.draws(shown(object, run.resources()));
        }
    }

    private void picture(Run run, COSStream picture) {
        if (layers.isHidden()) {
            run.leaveOut();
        } else {
            run.shows(picture);
            boolean isClear = picture.containsKey(COSName.SMASK)
                    || picture.containsKey(COSName.MASK)
                    || picture.getBoolean(COSName.IMAGE_MASK, COSName.IM, false);
            if (!isClear) {
                sheet.add(getGraphicsState().getCurrentTransformationMatrix());
            }
        }
    }

    private Run shown(COSStream form, COSDictionary around) throws IOException {
        if (runs.size() > DEEPEST) {
            throw new Stopped(Why.TOO_LARGE, "forms in more than " + DEEPEST + " forms");
        }
        allowed.form();
        allowed.checked(form);
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        Run run = new Run(form, own == null ? around : own);
        runs.push(run);
        showForm(new PDFormXObject(form, sheet.page().getResourceCache()));
        runs.pop();
        return run;
    }

    @Override
    protected void showText(byte[] text) throws IOException {
        PDFont font = getGraphicsState().getTextState().getFont();
        if (font == null) {
            throw new Stopped(Why.BROKEN, "text without a font");
        }
        List<int[]> lengths = new ArrayList<>();
        ByteArrayInputStream bytes = new ByteArrayInputStream(text);
        for (int at = 0; at < text.length; at = text.length - bytes.available()) {
            font.readCode(bytes);
            lengths.add(new int[] {at, text.length - bytes.available() - at});
        }
        string++;
        next = 0;
        codes = lengths;
        super.showText(text);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        allowed.glyph();
        int[] place = codes.get(next++);
        Run run = runs.element();
        Glyph glyph = new Glyph(
                new Glyph.Code(run, run.last(), string, place[0], place[1]),
                inUse(font).meaning(code),
                matrix.clone(),
                advance(font, displacement, place[1] == 1 && code == ' '));
        sheet.add(glyph, layers.isHidden() || isInvisible());
    }

    private FontInUse inUse(PDFont font) throws IOException {
        FontInUse known = fonts.get(font.getCOSObject());
        if (known == null) {
            known = new FontInUse(font);
            fonts.put(font.getCOSObject(), known);
        }
        return known;
    }

    private Glyph.Advance advance(PDFont font, Vector by, boolean isSpace) {
        PDTextState state = getGraphicsState().getTextState();
        float size = state.getFontSize();
        float way = font.isVertical() ? by.getY() : by.getX();
        float spaces = state.getCharacterSpacing() + (isSpace ? state.getWordSpacing() : 0);
        float adjustment = size == 0 ? 0 : -1000 * (way + spaces / size);
        return new Glyph.Advance(by.getX(), font.isVertical() ? by.getY() : 0, adjustment);
    }

    private boolean isInvisible() {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        return mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    }
}

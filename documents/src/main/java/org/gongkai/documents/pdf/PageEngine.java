package org.gongkai.documents.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongkai.documents.page.Allowance;
import org.gongkai.documents.page.Box;
import org.gongkai.documents.page.Glyph;
import org.gongkai.documents.page.PageContent;

/** Runs the instructions of pages and notes what they draw: characters, ruling lines, pictures. For one document. */
final class PageEngine extends PDFStreamEngine {
    private static final int INVISIBLE = 3;
    private static final float SMALLEST = 1;

    private final Allowance allowance;
    private final HiddenLayers layers;
    private final InflationCheck inflation;
    private final Ink ink = new Ink();
    private final Characters characters = new Characters();
    private PagePlane plane;
    private PageContent content;
    private PathRules paths;
    private Clip clip;

    PageEngine(Allowance allowance, HiddenLayers layers, InflationCheck inflation) {
        this.inflation = inflation;
        this.allowance = allowance;
        this.layers = layers;
        PDPage nothing = new PDPage();
        this.plane = new PagePlane(nothing);
        this.content = new PageContent(0, 0, 0);
        this.paths = new PathRules(plane, content);
        this.clip = new Clip(plane);
        instructions().forEach(this::addOperator);
    }

    /** What moves text and the plane it is drawn on; colours, paths and layers are followed apart. */
    private List<OperatorProcessor> instructions() {
        return List.of(
                new BeginText(this),
                new EndText(this),
                new Concatenate(this),
                new DrawObject(this),
                new Restore(this),
                new Save(this),
                new SetGraphicsStateParameters(this),
                new SetMatrix(this),
                new MoveText(this),
                new MoveTextSetLeading(this),
                new NextLine(this),
                new SetCharSpacing(this),
                new SetFontAndSize(this),
                new SetTextHorizontalScaling(this),
                new SetTextLeading(this),
                new SetTextRenderingMode(this),
                new SetTextRise(this),
                new SetWordSpacing(this),
                new ShowText(this),
                new ShowTextAdjusted(this),
                new ShowTextLine(this),
                new ShowTextLineAndSpace(this));
    }

    /** What the page draws. */
    PageContent read(PDPage page, int number) throws IOException {
        plane = new PagePlane(page);
        content = new PageContent(number, plane.width(), plane.height());
        paths = new PathRules(plane, content);
        clip = new Clip(plane);
        ink.reset();
        layers.beginPage();
        inflation.check(page.getCOSObject().getDictionaryObject(COSName.CONTENTS));
        processPage(new FlatPage(page, inflation.most()));
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationWidget && !annotation.isHidden() && !annotation.isNoView()) {
                showAnnotation(annotation);
            }
        }
        return content;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        allowance.step();
        String instruction = operator.getName();
        if (ink.take(instruction, operands) || layers.take(instruction, operands, getResources())) {
            return;
        }
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        clip.note(instruction, operands, matrix);
        if (paths.take(instruction, operands, matrix, ink)) {
            return;
        }
        if (instruction.equals("Tf")) {
            font(operator, operands);
        } else if (instruction.equals("BI")) {
            picture("");
        } else if (!instruction.equals("Do") || !isPicture(operands)) {
            super.processOperator(operator, operands);
        }
    }

    /** The library breaks off at some fonts whose entries are damaged; to the reader that is a damaged file as any other. */
    private void font(Operator operator, List<COSBase> operands) throws IOException {
        if (!operands.isEmpty()) {
            FontPrograms.leaveOut(getResources(), operands.getFirst());
        }
        try {
            super.processOperator(operator, operands);
        } catch (RuntimeException damaged) {
            throw new IOException("a font that cannot be set up", damaged);
        }
    }

    private boolean isPicture(List<COSBase> operands) throws IOException {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || getResources() == null) {
            return false;
        }
        COSStream drawn = drawn(name);
        if (drawn != null && COSName.FORM.equals(drawn.getCOSName(COSName.SUBTYPE))) {
            inflation.check(drawn);
        }
        if (drawn == null || !COSName.IMAGE.equals(drawn.getCOSName(COSName.SUBTYPE))) {
            return false;
        }
        picture(name.getName());
        return true;
    }

    private @org.jspecify.annotations.Nullable COSStream drawn(COSName name) {
        var drawn = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return drawn == null ? null : drawn.getCOSStream(name);
    }

    private void picture(String name) {
        Box box = plane.box(getGraphicsState().getCurrentTransformationMatrix(), 0, 0, 1, 1);
        content.picture(name, box);
        paths.addBackground(box);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        ink.save();
        clip.save();
        super.showForm(form);
        ink.restore();
        clip.restore();
    }

    @Override
    public void saveGraphicsState() {
        ink.save();
        clip.save();
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        ink.restore();
        clip.restore();
        super.restoreGraphicsState();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        allowance.glyph();
        String text = characters.of(font, code);
        if (text.isEmpty()) {
            return;
        }
        float advance = font.isVertical() ? 1 : displacement.getX();
        Box box = plane.box(matrix, 0, -0.12f, advance, 0.88f);
        int turns = plane.turns(matrix);
        Glyph glyph = new Glyph(text, box, Math.max(0, turns));
        if (isUnseen(box) || clip.hides(glyph)) {
            content.unseen(glyph);
        } else if (turns < 0) {
            content.slanted(glyph);
        } else {
            content.glyph(glyph);
        }
    }

    private boolean isUnseen(Box box) {
        return getGraphicsState().getTextState().getRenderingMode().intValue() == INVISIBLE
                || box.bottom() - box.top() < SMALLEST
                || layers.isHidden()
                || (ink.isWhiteFill() && !paths.hasBackground(box));
    }
}

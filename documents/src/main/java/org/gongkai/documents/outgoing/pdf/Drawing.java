package org.gongkai.documents.outgoing.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.gongkai.documents.outgoing.fonts.FontSet;
import org.gongkai.documents.outgoing.fonts.ShippedFace;
import org.gongkai.documents.outgoing.layout.LaidPages;
import org.gongkai.documents.outgoing.layout.Mark;

/** The pages of one pdf. */
final class Drawing {
    /** Thickness of the outline that makes a face bolder, as a share of its size. */
    private static final double BOLD_OUTLINE = 0.025;

    private final PDDocument pdf;
    private final LaidPages laid;
    private final IdentityHashMap<ShippedFace, PDFont> fonts = new IdentityHashMap<>();

    Drawing(PDDocument pdf, LaidPages laid, FontSet fonts) throws IOException {
        this.pdf = pdf;
        this.laid = laid;
        for (ShippedFace face : fonts.all()) {
            if (face.isUsed()) {
                this.fonts.put(face, PDType0Font.load(pdf, face.font(), true));
            }
        }
    }

    void draw() throws IOException {
        for (List<Mark> marks : laid.pages()) {
            PDPage page = new PDPage(new PDRectangle((float) laid.width(), (float) laid.height()));
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.setLineWidth((float) Mark.Rule.POINTS);
                for (Mark mark : marks) {
                    mark(content, mark);
                }
            }
        }
    }

    private void mark(PDPageContentStream content, Mark mark) throws IOException {
        switch (mark) {
            case Mark.Text text -> text(content, text);
            case Mark.Rule rule -> {
                content.moveTo((float) rule.x(), up(rule.y()));
                content.lineTo((float) rule.endX(), up(rule.endY()));
                content.stroke();
            }
            case Mark.Picture picture ->
                content.drawImage(
                        PDImageXObject.createFromByteArray(pdf, picture.image().file(), "image"),
                        (float) picture.x(),
                        up(picture.y() + picture.height()),
                        (float) picture.width(),
                        (float) picture.height());
        }
    }

    private void text(PDPageContentStream content, Mark.Text text) throws IOException {
        PDFont font = fonts.get(text.look().face());
        if (font == null) {
            throw new IllegalStateException("face " + text.look().face().name() + " was not loaded");
        }
        content.beginText();
        content.setFont(font, (float) text.look().points());
        content.setCharacterSpacing((float) text.spacing());
        content.setRenderingMode(text.look().isBold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        if (text.look().isBold()) {
            content.setLineWidth((float) (BOLD_OUTLINE * text.look().points()));
        }
        content.newLineAtOffset((float) text.x(), up(text.y()));
        content.showText(text.text());
        content.endText();
        if (text.look().isBold()) {
            content.setLineWidth((float) Mark.Rule.POINTS);
        }
    }

    private float up(double y) {
        return (float) (laid.height() - y);
    }
}

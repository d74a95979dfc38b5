package org.gongkai.documents.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongkai.documents.Limits;
import org.gongkai.documents.PageImage;
import org.gongkai.documents.picture.JpegFile;

/** Pictures of the pages of a PDF file that has no text to read, for people who type from them. */
public final class PagePictures {
    /** An A4 page at 170 dots an inch: small print of a table can be told. */
    private static final float LONGEST_SIDE = 2_000;

    private static final float QUALITY = 0.75f;

    static {
        BuiltInFonts.install();
        ImageIO.setUseCache(false);
    }

    private PagePictures() {}

    /**
     * The first pages as jpeg files, as many as {@link Limits#pictures()} and half of {@link Limits#seconds()} allow.
     *
     * @return empty where no page can be drawn; together never larger than {@link Limits#fileBytes()}
     */
    public static List<PageImage> of(byte[] bytes, Limits limits) {
        long end = System.nanoTime() + limits.seconds() * 500_000_000L;
        List<PageImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            long room = limits.fileBytes();
            int most = Math.min(document.getNumberOfPages(), limits.pictures());
            for (int i = 0; i < most && System.nanoTime() < end; i++) {
                byte[] picture = JpegFile.of(drawn(renderer, document, i), QUALITY);
                room -= picture.length;
                if (room < 0) {
                    break;
                }
                pages.add(new PageImage(picture, "image/jpeg"));
            }
        } catch (IOException | RuntimeException broken) {
            // The pages before the broken one can be typed from all the same.
            return pages;
        }
        return pages;
    }

    private static BufferedImage drawn(PDFRenderer renderer, PDDocument document, int index) throws IOException {
        PDRectangle box = document.getPage(index).getCropBox();
        float longest = Math.max(Math.max(box.getWidth(), box.getHeight()), 1);
        return renderer.renderImage(index, LONGEST_SIDE / longest, ImageType.RGB);
    }
}

package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ScannedPdfTest {
    @Test
    void the_first_pages_of_a_scan_are_handed_over_as_pictures_where_asked_for() throws IOException {
        String black = "q 595 0 0 421 0 421 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 00> EI Q";
        String page = "q 595 0 0 842 0 0 cm /Im1 Do Q " + black;
        byte[] scan = new PdfPages().raw(page).page().raw(page).page().raw(page).bytes();

        assertThat(pages(Limits.DEFAULT, scan)).isEmpty();
        List<PageImage> pages = pages(Limits.DEFAULT.withPictures(2), scan);
        assertThat(pages).extracting(PageImage::mediaType).containsExactly("image/jpeg", "image/jpeg");
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(pages.getFirst().bytes()));
        assertThat(picture.getHeight()).isBetween(1_998, 2_000);
        assertThat(picture.getRGB(700, 100) & 0xFF).as("the upper half").isLessThan(40);
        assertThat(picture.getRGB(700, 1900) & 0xFF).as("the lower half").isGreaterThan(215);
    }

    private static List<PageImage> pages(Limits limits, byte[] file) {
        Opened opened = new DocumentOpener(limits).open("a.pdf", file).getFirst();
        return ((Opened.Refused) opened).pages();
    }
}

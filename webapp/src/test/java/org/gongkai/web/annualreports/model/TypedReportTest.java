package org.gongkai.web.annualreports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.documents.PageImage;
import org.gongkai.reader.Reading;
import org.gongkai.report.Cell;
import org.gongkai.report.CellEntry;
import org.gongkai.report.CellValue;
import org.gongkai.report.Report;
import org.gongkai.report.form.Editions;
import org.gongkai.report.form.Wording;
import org.junit.jupiter.api.Test;

class TypedReportTest {
    private static final Result.Scan SCAN = new Result.Scan(
            new Reading.Failure("扫描.png", "ab", "image/*", "IMAGE_ONLY", Wording.NONE),
            List.of(new PageImage(new byte[0], "image/png")));

    @Test
    void what_is_not_typed_is_unread_and_neither_zero_nor_blank() {
        Cell cell = typed(Map.of()).cell("review.total");
        assertThat(cell.value()).isEqualTo(new CellValue.Unreadable(CellValue.Reason.NOT_TYPED));
        assertThat(cell.entry()).isEqualTo(CellEntry.READ);
        assertThat(cell.provenance()).isNull();
    }

    @Test
    void number_blank_and_nil_mark_are_told_apart_and_marked_as_typed() {
        Report report = typed(Map.of(
                "review.total", " １,０２0 ",
                "review.upheld", "空",
                "review.other", "/",
                "review.pending", "12a"));
        assertThat(report.cell("review.total").number()).contains(new BigDecimal("1020"));
        assertThat(report.cell("review.upheld").value()).isEqualTo(new CellValue.Blank());
        assertThat(report.cell("review.other").value()).isEqualTo(new CellValue.NilMark("/"));
        assertThat(report.cell("review.pending").value())
                .isEqualTo(new CellValue.Unreadable(CellValue.Reason.NOT_A_NUMBER));
        assertThat(report.cell("review.total").entry()).isEqualTo(CellEntry.ACCEPTED_PROPOSAL);
        assertThat(report.cell("review.upheld").entry()).isEqualTo(CellEntry.TYPED_FROM_IMAGE);
        assertThat(report.cell("review.pending").confidence()).isZero();
    }

    @Test
    void the_picture_is_the_source() {
        Report report = typed(Map.of());
        assertThat(report.source().name()).isEqualTo("扫描.png");
        assertThat(report.source().sha256()).isEqualTo("ab");
        assertThat(report.source().mediaType()).isEqualTo("image/png");
        assertThat(report.heading().issuer()).isEqualTo("清河镇人民政府");
        assertThat(report.year()).isEqualTo(2024);
    }

    @Test
    void a_picture_is_told_by_its_first_bytes() {
        assertThat(PageImage.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .hasValueSatisfying(image -> assertThat(image.mediaType()).isEqualTo("image/jpeg"));
        assertThat(PageImage.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}))
                .hasValueSatisfying(image -> assertThat(image.mediaType()).isEqualTo("image/png"));
        assertThat(PageImage.of("<svg onload='x'>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(PageImage.of(new byte[] {'G', 'I', 'F', '8'})).isEmpty();
    }

    private static Report typed(Map<String, String> cells) {
        return new TypedReport(Editions.standard().named("E2021"), "清河镇人民政府", 2024, cells, Set.of("review.total"))
                .report(SCAN);
    }
}

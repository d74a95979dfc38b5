package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrokenFileTest {
    private static final int FLIPS = 400;

    /** One sound file of each format. */
    enum Sound {
        TEXT,
        HTML,
        DOCX,
        XLSX,
        DOC,
        ZIP;

        byte[] bytes() throws IOException {
            return switch (this) {
                case TEXT -> "一、总体情况\n全年主动公开政府信息131条。\n".repeat(8).getBytes(StandardCharsets.UTF_8);
                case HTML ->
                    ("<html><body><table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>1<td>2</table><p hidden>藏</p>&nbsp;"
                                    + "<table><tr><td>丙<table><tr><td>3<td>4</table></table></body></html>")
                            .getBytes(StandardCharsets.UTF_8);
                case DOCX -> docx();
                case XLSX -> workbook();
                case DOC -> fixture();
                case ZIP -> Files.zip(StandardCharsets.UTF_8, "a.txt", "甲", "b.docx", docx());
            };
        }

        private static byte[] docx() {
            return Files.docx(Files.p("甲") + "<w:tbl><w:tr>" + Files.tc("<w:gridSpan w:val=\"2\"/>", "1")
                    + Files.tc("", "2") + "</w:tr></w:tbl>");
        }

        private static byte[] workbook() throws IOException {
            try (XSSFWorkbook book = new XSSFWorkbook();
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                book.createSheet("年报").createRow(0).createCell(0).setCellValue("甲");
                book.write(bytes);
                return bytes.toByteArray();
            }
        }

        private static byte[] fixture() throws IOException {
            try (InputStream in = BrokenFileTest.class.getResourceAsStream("/doc/merged-cells.doc")) {
                return Objects.requireNonNull(in).readAllBytes();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Sound.class)
    void a_file_cut_anywhere_is_opened_or_refused_in_words(Sound sound) throws IOException {
        byte[] whole = sound.bytes();
        int step = whole.length < 4096 ? 7 : 64;
        for (int length = 0; length < whole.length; length += step) {
            isOpenedOrRefused(Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @EnumSource(Sound.class)
    void a_file_with_spoilt_bytes_is_opened_or_refused_in_words(Sound sound) throws IOException {
        Random random = new Random(20_190_515);
        byte[] whole = sound.bytes();
        for (int round = 0; round < FLIPS; round++) {
            byte[] spoilt = whole.clone();
            for (int flip = 0; flip <= round % 5; flip++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            isOpenedOrRefused(spoilt);
        }
    }

    private static void isOpenedOrRefused(byte[] bytes) {
        List<Opened> opened = Assertions.assertTimeout(Duration.ofSeconds(10), () -> Files.open("a.bin", bytes));
        assertThat(opened).isNotEmpty();
        for (Opened one : opened) {
            if (one instanceof Opened.Refused refused) {
                assertThat(refused.refusal().message(Locale.SIMPLIFIED_CHINESE)).doesNotContain("{0}", "{1}", "{2}");
            }
        }
    }
}

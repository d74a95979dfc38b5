package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

class LegacyFileTest {
    private static byte[] workbook() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            HSSFSheet sheet = book.createSheet("年报");
            HSSFRow head = sheet.createRow(0);
            head.createCell(0).setCellValue("事项");
            head.createCell(1).setCellValue("申请人");
            head.createCell(2);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
            HSSFRow row = sheet.createRow(1);
            row.createCell(0).setCellValue("受理");
            row.createCell(1).setCellValue(12);
            row.createCell(2).setCellValue(0.5);
            HSSFRow hidden = sheet.createRow(2);
            hidden.createCell(0).setCellValue("藏");
            hidden.setZeroHeight(true);
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void a_workbook_is_a_table_per_sheet_with_its_merged_cells() throws IOException {
        SourceDocument document = Files.read("a.xls", workbook());
        assertThat(document.type()).isEqualTo(MediaType.XLS);
        assertThat(Shown.of(document.events()))
                .isEqualTo("<table> | C0 事项 | C1 2x1 申请人 | /row | C0 受理 | C1 12 | C2 0.5 | /row | </table> |"
                        + " H:HIDDEN_TEXT 藏");
        assertThat(document.events().get(0).place()).isEqualTo(new Place(0, 0, 1));
        assertThat(document.events())
                .filteredOn(DocumentEvent.RowEnd.class::isInstance)
                .extracting(DocumentEvent::place)
                .containsExactly(new Place(1, 0, 1), new Place(2, 0, 1));
    }

    @Test
    void a_binary_word_document_has_its_true_grid_and_no_field_codes() throws IOException {
        try (InputStream fixture = LegacyFileTest.class.getResourceAsStream("/doc/merged-cells.doc")) {
            byte[] bytes = java.util.Objects.requireNonNull(fixture).readAllBytes();
            SourceDocument document = Files.read("a.doc", bytes);
            assertThat(document.type()).isEqualTo(MediaType.DOC);
            assertThat(Shown.of(document.events()))
                    .contains("<table> | C0 1x2 本列数据的勾稽关系 | C1 2x1 申请人情况 | /row | C1 自然人 | C2 法人 | /row |"
                            + " C0 本年新收 | C1 12 | C2 3 | /row | </table>")
                    .contains("L:二、其他事项：公开专栏无。")
                    .doesNotContain("HYPERLINK");
        }
    }

    @Test
    void a_workbook_with_a_password_is_refused() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try {
            byte[] encrypted = workbook();
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertThat(Files.refusal("a.xls", encrypted)).isEqualTo(Refusal.Code.ENCRYPTED);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void an_encrypted_docx_is_refused() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            container.createDocument(InputStream.nullInputStream(), "EncryptedPackage");
            container.writeFilesystem(bytes);
            assertThat(Files.refusal("a.docx", bytes.toByteArray())).isEqualTo(Refusal.Code.ENCRYPTED);
        }
    }
}

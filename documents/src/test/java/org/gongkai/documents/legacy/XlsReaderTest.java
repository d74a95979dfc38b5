package org.gongkai.documents.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.Opened;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.Shown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class XlsReaderTest {
    static byte[] workbook(Consumer<HSSFWorkbook> content) {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void row(HSSFSheet sheet, int number, @Nullable Object... values) {
        HSSFRow row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number value) {
                row.createCell(i).setCellValue(value.doubleValue());
            } else if (values[i] != null) {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
    }

    private static void format(HSSFCell cell, String format) {
        HSSFCellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    @Test
    void merged_regions_are_given_once_with_their_spans() {
        byte[] bytes = workbook(workbook -> {
            HSSFSheet sheet = workbook.createSheet("表三");
            row(sheet, 0, "事项", "申请人情况");
            row(sheet, 1, null, "自然人", "总计");
            row(sheet, 2, "新收", 6, 7);
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
        });
        assertThat(Shown.of(bytes))
                .isEqualTo("<table> | C0 1x2 事项 | C1 2x1 申请人情况 | /row | C1 自然人 | C2 总计 | /row |"
                        + " C0 新收 | C1 6 | C2 7 | /row | </table>");
    }

    @Test
    void merged_regions_that_together_cover_more_than_a_sheet_of_cells_are_refused() {
        byte[] bytes = workbook(workbook -> {
            HSSFSheet sheet = workbook.createSheet();
            row(sheet, 60_000, "末");
            for (int column = 1; column < 4; column++) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(0, 60_000, column, column));
            }
        });
        assertThat(Shown.open(bytes))
                .isInstanceOfSatisfying(
                        Opened.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(Refusal.Code.TOO_MANY_CELLS));
    }

    @Test
    void values_stand_as_displayed() {
        byte[] bytes = workbook(workbook -> {
            HSSFSheet sheet = workbook.createSheet();
            row(sheet, 0, 1234.5, 0.125, 44927, 5949.088667, 3, 44927, true);
            format(sheet.getRow(0).getCell(0), "#,##0.00_ ");
            format(sheet.getRow(0).getCell(1), "0.0%");
            format(sheet.getRow(0).getCell(2), "yyyy\"年\"m\"月\"d\"日\";@");
            sheet.getRow(0).createCell(4).setCellFormula("1+2");
            workbook.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(sheet.getRow(0).getCell(4));
            HSSFCellStyle date = workbook.createCellStyle();
            date.setDataFormat((short) 14);
            sheet.getRow(0).getCell(5).setCellStyle(date);
            sheet.getRow(0).getCell(6).setCellValue(true);
        });
        assertThat(Shown.of(bytes))
                .isEqualTo("<table> | C0 1,234.50 | C1 12.5% | C2 2023年1月1日 | C3 5949.088667 | C4 3 | C5 2023/1/1 |"
                        + " C6 TRUE | /row | </table>");
    }

    @Test
    void blank_cells_are_kept_inside_and_dropped_at_the_edges() {
        byte[] bytes = workbook(workbook -> {
            HSSFSheet sheet = workbook.createSheet();
            row(sheet, 0, "甲", null, "丙", " ");
            row(sheet, 2, "丁");
            row(sheet, 9, "", "");
        });
        assertThat(Shown.of(bytes))
                .isEqualTo("<table> | C0 甲 | C1  | C2 丙 | /row | /row | C0 丁 | C1  | C2  | /row | </table>");
    }

    @Test
    void hidden_rows_columns_and_sheets_are_hidden_text() {
        byte[] bytes = workbook(workbook -> {
            HSSFSheet sheet = workbook.createSheet();
            row(sheet, 0, "甲", "藏列", "丙");
            row(sheet, 1, "藏行");
            row(sheet, 2, "丁", null, "己");
            sheet.setColumnHidden(1, true);
            sheet.getRow(1).setZeroHeight(true);
            row(workbook.createSheet(), 0, "藏表");
            workbook.setSheetHidden(1, true);
        });
        assertThat(Shown.of(bytes))
                .isEqualTo("<table> | C0 甲 | C1 丙 | H:HIDDEN_TEXT 藏列 | /row | C0 丁 | C1 己 | H:HIDDEN_TEXT 藏行 | /row |"
                        + " </table> | H:HIDDEN_TEXT 藏表");
    }

    @Test
    void comments_page_furniture_and_properties_are_hidden() {
        byte[] bytes = workbook(workbook -> {
            HSSFSheet sheet = workbook.createSheet();
            row(sheet, 0, "甲", 1);
            HSSFComment comment = sheet.createDrawingPatriarch()
                    .createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 1, (short) 3, 3));
            comment.setString(new HSSFRichTextString("请核对"));
            sheet.getRow(0).getCell(0).setCellComment(comment);
            sheet.getFooter().setCenter("内部资料");
            workbook.createInformationProperties();
            workbook.getSummaryInformation().setAuthor("马文书");
        });
        assertThat(Shown.of(bytes))
                .isEqualTo(
                        "H:METADATA 马文书 | <table> | C0 甲 | C1 1 | /row | </table> | H:COMMENT 请核对 | H:PAGE_FURNITURE 内部资料");
    }

    @Test
    void the_page_of_a_place_is_the_number_of_the_sheet() {
        byte[] bytes = workbook(workbook -> {
            row(workbook.createSheet(), 0, "甲", 1);
            row(workbook.createSheet(), 0, "乙", 2);
        });
        assertThat(Shown.events(bytes))
                .filteredOn(DocumentEvent.Cell.class::isInstance)
                .extracting(event -> event.place().page())
                .containsExactly(1, 1, 2, 2);
    }

    @Test
    void merged_regions_shrink_over_hidden_rows_and_columns() {
        byte[] bytes = workbook(workbook -> {
            HSSFSheet sheet = workbook.createSheet();
            row(sheet, 0, "事项", "数量", null, "备注");
            row(sheet, 1, null, 1, 2, "甲");
            row(sheet, 2, null, 3, 4, "乙");
            sheet.addMergedRegion(new CellRangeAddress(0, 2, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
            sheet.setColumnHidden(2, true);
            sheet.getRow(1).setZeroHeight(true);
        });
        assertThat(Shown.of(bytes))
                .startsWith("<table> | C0 1x2 事项 | C1 数量 | C2 备注 | /row | C1 3 | C2 乙")
                .contains("H:HIDDEN_TEXT 4")
                .contains("H:HIDDEN_TEXT 2");
    }

    @Test
    void dates_times_shares_and_negative_numbers_stand_as_displayed() {
        byte[] bytes = workbook(workbook -> {
            HSSFSheet sheet = workbook.createSheet();
            row(sheet, 0, -2, 0.5, 44211, 0, 1234567.891, 21.5);
            format(sheet.getRow(0).getCell(0), "0_);(0)");
            format(sheet.getRow(0).getCell(1), "0%");
            format(sheet.getRow(0).getCell(2), "yyyy-mm-dd");
            format(sheet.getRow(0).getCell(3), "0.0000");
            format(sheet.getRow(0).getCell(4), "#,##0.0000");
            format(sheet.getRow(0).getCell(5), "0.00\"万元\"");
        });
        assertThat(Shown.of(bytes))
                .isEqualTo("<table> | C0 (2) | C1 50% | C2 2021-01-15 | C3 0.0000 | C4 1,234,567.8910 | C5 21.50万元 |"
                        + " /row | </table>");
    }

    @Test
    void several_sheets_are_several_tables_and_one_that_is_very_hidden_is_none() {
        byte[] bytes = workbook(workbook -> {
            row(workbook.createSheet("表二"), 0, "甲", 1);
            row(workbook.createSheet("底稿"), 0, "藏", 2);
            row(workbook.createSheet("表四"), 3, "乙", 3);
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        });
        assertThat(Shown.of(bytes))
                .startsWith("<table> | C0 甲 | C1 1 | /row | </table>")
                .contains("H:HIDDEN_TEXT 藏")
                .contains("C0 乙 | C1 3 | /row | </table>");
    }

    @Test
    void a_password_and_too_many_cells_are_refused() {
        Biff8EncryptionKey.setCurrentUserPassword("渡口");
        byte[] locked;
        try {
            locked = workbook(workbook -> row(workbook.createSheet(), 0, "甲"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(refusal(locked)).isEqualTo(Refusal.Code.ENCRYPTED);
        byte[] wide = workbook(workbook -> {
            HSSFSheet sheet = workbook.createSheet();
            for (int i = 0; i < 400; i++) {
                row(sheet, i, "甲");
                sheet.getRow(i).createCell(255).setCellValue("乙");
            }
        });
        assertThat(refusal(wide)).isEqualTo(Refusal.Code.TOO_MANY_CELLS);
    }

    private static Refusal.Code refusal(byte[] bytes) {
        Opened opened = Shown.open(bytes);
        assertThat(opened).isInstanceOf(Opened.Refused.class);
        return ((Opened.Refused) opened).refusal().code();
    }
}

package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

class DocxOracleTest {
    @Test
    void random_documents_have_the_paragraphs_and_cells_that_poi_sees() throws IOException {
        Random random = new Random(20_211_231);
        for (int round = 0; round < 25; round++) {
            byte[] bytes = document(random);
            assertThat(own(bytes)).isEqualTo(poi(bytes));
        }
    }

    private static byte[] document(Random random) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int block = 0; block < 4; block++) {
                document.createParagraph().createRun().setText("第" + block + "段 <&> " + random.nextInt(100));
                XWPFTable table = document.createTable(2 + random.nextInt(4), 2 + random.nextInt(4));
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        cell.setText("数" + random.nextInt(1000));
                        if (random.nextInt(4) == 0) {
                            cell.addParagraph().createRun().setText("续");
                        }
                    }
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<String> own(byte[] bytes) {
        List<String> texts = new ArrayList<>();
        for (DocumentEvent event : Files.read("a.docx", bytes).events()) {
            switch (event) {
                case DocumentEvent.Line line -> texts.add(line.text());
                case DocumentEvent.Cell cell ->
                    texts.add(cell.column() + " " + cell.text().replace("\n", ""));
                case DocumentEvent.RowEnd end -> texts.add("/");
                case DocumentEvent.TableStart start -> {}
                case DocumentEvent.TableEnd end -> {}
                case DocumentEvent.Hidden hidden -> {}
                case DocumentEvent.Picture picture -> {}
            }
        }
        return texts;
    }

    private static List<String> poi(byte[] bytes) throws IOException {
        List<String> texts = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            document.getBodyElements().forEach(element -> {
                if (element instanceof XWPFTable table) {
                    for (XWPFTableRow row : table.getRows()) {
                        int column = 0;
                        for (XWPFTableCell cell : row.getTableCells()) {
                            texts.add(column++ + " " + cell.getText().replace("\n", ""));
                        }
                        texts.add("/");
                    }
                } else if (element instanceof org.apache.poi.xwpf.usermodel.XWPFParagraph paragraph) {
                    texts.add(paragraph.getText());
                }
            });
        }
        return texts;
    }
}

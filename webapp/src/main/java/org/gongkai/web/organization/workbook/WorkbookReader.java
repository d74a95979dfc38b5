package org.gongkai.web.organization.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.Opened;
import org.gongkai.documents.worker.WorkerPool;
import org.gongkai.web.organization.model.Section;
import org.gongkai.web.organization.workbook.Sheets.Row;
import org.springframework.stereotype.Component;

/** Reads a workbook that came back, in a worker process like every upload. */
@Component
class WorkbookReader {
    private final DocumentOpener opener;
    private final Sheets sheets;

    WorkbookReader(WorkerPool workers, Sheets sheets) {
        this.opener = new DocumentOpener(Limits.DEFAULT, workers);
        this.sheets = sheets;
    }

    /**
     * The rows of its sheets.
     *
     * @param isReadable false where it could not be opened or is no workbook
     * @param hidden how many cells stand in hidden rows, columns or sheets; they are not read
     */
    record Read(boolean isReadable, List<Row> rows, long hidden) {}

    Read read(byte[] workbook) {
        Reading reading = new Reading();
        boolean isReadable = false;
        for (Opened opened : opener.open("workbook.xlsx", workbook)) {
            if (opened instanceof Opened.Readable(var document) && document.type() == MediaType.XLSX) {
                isReadable = true;
                document.events().forEach(reading::take);
            }
        }
        return new Read(isReadable && reading.isOurs, reading.rows, reading.hidden);
    }

    /** The rows so far, and where the reading stands. */
    private final class Reading {
        private final List<Row> rows = new ArrayList<>();
        private Map<Integer, String> cells = Sheets.cells();
        private Optional<Optional<Section>> sheet = Optional.empty();
        private int number;
        private boolean isOurs;
        private long hidden;

        void take(DocumentEvent event) {
            switch (event) {
                case DocumentEvent.TableStart _ -> {
                    sheet = Optional.empty();
                    number = 0;
                    cells = Sheets.cells();
                }
                case DocumentEvent.Cell cell -> cells.put(cell.column(), cell.text());
                case DocumentEvent.RowEnd _ -> endRow();
                case DocumentEvent.Hidden one -> hidden += one.kind() == DocumentEvent.HiddenKind.HIDDEN_TEXT ? 1 : 0;
                case DocumentEvent.TableEnd _, DocumentEvent.Line _, DocumentEvent.Picture _ -> {}
            }
        }

        private void endRow() {
            number++;
            if (sheet.isEmpty()) {
                sheet = sheets.sheetOf(cells.getOrDefault(0, ""));
                isOurs |= sheet.isPresent();
            } else {
                Row row = new Row(sheet.get(), number, cells);
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            }
            cells = Sheets.cells();
        }
    }
}

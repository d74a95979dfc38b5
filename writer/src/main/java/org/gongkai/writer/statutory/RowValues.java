package org.gongkai.writer.statutory;

import java.util.List;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.report.form.FormRow;

/** Fills a row of the form with its value cells, left to right, each one place wide. */
interface RowValues {
    List<TableCell> of(FormRow row);
}

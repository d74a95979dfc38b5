package org.gongkai.writer;

import java.util.List;
import org.gongkai.report.ReportSource;
import org.gongkai.report.form.CellKey;

/** Says what became of a report that was converted: its file, and every cell that was written blank. */
public final class ConvertJsonWriter {
    private ConvertJsonWriter() {}

    /**
     * One line, without its end.
     *
     * @param file name of the file written
     * @param blank cells written blank although they were not read so
     * @param notes one sentence for each thing the file does not show as the report has it
     */
    public static String line(ReportSource source, String file, List<CellKey> blank, List<String> notes) {
        return JsonLine.object(json -> {
            JsonLine.source(json, source);
            json.writeStringProperty("file", file);
            json.writeArrayPropertyStart("writtenBlank");
            blank.forEach(key -> json.writeString(key.name()));
            json.writeEndArray();
            json.writeArrayPropertyStart("notes");
            notes.forEach(json::writeString);
            json.writeEndArray();
        });
    }
}

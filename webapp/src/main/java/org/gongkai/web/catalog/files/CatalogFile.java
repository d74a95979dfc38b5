package org.gongkai.web.catalog.files;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.ui.FileType;
import org.gongkai.web.ui.GivenFile;
import org.gongkai.web.ui.Phrases;

/**
 * The files in which a catalogue is given away: the printed book (网册结合), also in the national format of finished pages, and
 * tables, of which the text has one line an entry and can be brought back.
 */
public final class CatalogFile {
    /** What is offered. */
    public static final Set<FileType> OFFERED =
            Set.of(FileType.DOCX, FileType.PDF, FileType.OFD, FileType.XLSX, FileType.CSV);

    private CatalogFile() {}

    /** The bytes of a body's catalogue as of a day. */
    public static byte[] write(FileType type, Agency body, LocalDate day, CatalogSheet sheet, Phrases phrases) {
        return type == FileType.CSV
                ? csv(sheet).getBytes(StandardCharsets.UTF_8)
                : type.bytes(CatalogBook.of(body, day, sheet, phrases));
    }

    private static String csv(CatalogSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.copyOf(sheet.headings().values()));
        sheet.rows().forEach(row -> rows.add(row.texts()));
        return GivenFile.csv(rows);
    }
}

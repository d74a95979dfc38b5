package org.gongkai.web.registers.files;

import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.web.registers.model.RegisterRefused;
import org.gongkai.web.registers.model.Sheet;
import org.gongkai.web.ui.FileType;

/** The files in which a register is taken along. */
public enum SheetFile {
    XLSX(FileType.XLSX, SheetFile.MOST_STREAMED),
    CSV(FileType.CSV, SheetFile.MOST_STREAMED),
    DOCX(FileType.DOCX, SheetFile.MOST_PRINTED),
    PDF(FileType.PDF, SheetFile.MOST_PRINTED);

    /** Rows of a file that is written row by row. */
    private static final int MOST_STREAMED = 50_000;
    /** Rows of a file that is laid out as a whole, about 150 pages of A4 across. */
    private static final int MOST_PRINTED = 3_000;

    private final FileType type;
    private final int mostRows;

    SheetFile(FileType type, int mostRows) {
        this.type = type;
        this.mostRows = mostRows;
    }

    /** Its type. */
    public FileType type() {
        return type;
    }

    /**
     * The same sheet.
     *
     * @throws RegisterRefused it has more rows than this file takes
     */
    public Sheet bounded(Sheet sheet) {
        if (sheet.total() > mostRows) {
            throw new RegisterRefused(
                    RegisterRefused.Reason.TOO_MANY_ROWS, String.valueOf(sheet.total()), String.valueOf(mostRows));
        }
        return sheet;
    }

    /** The ending of its name. */
    public String ending() {
        return type.ending();
    }

    /** The file with this ending; empty where there is none. */
    public static Optional<SheetFile> named(String ending) {
        return Stream.of(values()).filter(file -> file.ending().equals(ending)).findFirst();
    }
}

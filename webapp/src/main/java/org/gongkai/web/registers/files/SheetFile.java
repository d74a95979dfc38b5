package org.gongkai.web.registers.files;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.web.registers.model.RegisterRefused;
import org.gongkai.web.registers.model.Sheet;

/** The files in which a register is taken along. */
public enum SheetFile {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", SheetFile.MOST_STREAMED),
    CSV("text/csv;charset=UTF-8", SheetFile.MOST_STREAMED),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", SheetFile.MOST_PRINTED),
    PDF("application/pdf", SheetFile.MOST_PRINTED);

    /** Rows of a file that is written row by row. */
    private static final int MOST_STREAMED = 50_000;
    /** Rows of a file that is laid out as a whole, about 150 pages of A4 across. */
    private static final int MOST_PRINTED = 3_000;

    private final String mediaType;
    private final int mostRows;

    SheetFile(String mediaType, int mostRows) {
        this.mediaType = mediaType;
        this.mostRows = mostRows;
    }

    /** The type that the answer says. */
    public String mediaType() {
        return mediaType;
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
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file with this ending; empty where there is none. */
    public static Optional<SheetFile> named(String ending) {
        return Stream.of(values()).filter(file -> file.ending().equals(ending)).findFirst();
    }
}
